import { contentId } from '../../base/hash.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import { READ_VERSION } from '../../read/version.ts';
import { TEXT_VERSION } from '../../text/version.ts';
import type { Sighting } from './sighting.ts';

/** Under what the report that was read of a sighting is cached. The document's name does not change what is read. */
export function reportKey({ sha256, published, outlet, charset }: Omit<Sighting, 'document'>): string {
  return contentId('report', { sha256, published, outlet, charset, version: READ_VERSION });
}

/** Under what the reading of a report is cached: it depends on the report, its published day, the pack and our version. */
export function readingKey(report: Report, pack: Pack): string {
  const { from, to } = report.published;
  const furniture = report.blocks.flatMap(({ kind, start }) => (kind === 'furniture' ? [start] : []));
  return contentId('reading', {
    report: report.id,
    readBy: report.readBy,
    from,
    to,
    outlet: report.outlet,
    furniture,
    pack,
    version: TEXT_VERSION,
  });
}
