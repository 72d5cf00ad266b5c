import type { Block, Entry, Report } from '../model/report.ts';

/**
 * A report as stretches of blocks that are of one day, in text order: the whole report where its entries state no other
 * day than its own. Each stretch is the same report, same text and places, with those blocks and that day. Headlines
 * and what else stands outside of entries keep the report's day.
 */
export function partsByDay(report: Report): readonly Report[] {
  const { entries = [], published, blocks } = report;
  if (entries.every(({ day, to = day }) => day === published.from && to === published.to)) return [report];
  const parts: { readonly entry: Entry | null; readonly blocks: Block[] }[] = [];
  let next = 0;
  for (const block of blocks) {
    while ((entries[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next += 1;
    const entry = entries[next];
    const own = entry !== undefined && entry.start <= block.start ? entry : null;
    const last = parts.at(-1);
    if (last !== undefined && last.entry?.day === own?.day && last.entry?.to === own?.to) last.blocks.push(block);
    else parts.push({ entry: own, blocks: [block] });
  }
  return parts.map(({ entry, blocks: stretch }) => ({
    ...report,
    blocks: stretch,
    published:
      entry === null
        ? published
        : {
            from: entry.day,
            to: entry.to ?? entry.day,
            basis: entry.to === undefined ? 'stated' : 'unknown',
            reason: `stated in ${entry.reason}`,
            words: null,
          },
  }));
}
