import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A paragraph that runs to the left: most of its letters are Arabic. */
export const LEFTWARD = 'قال حارس الرصيف إن الصومعة انهارت قبل الفجر، وكتب المجلس ذلك على جدار المطحنة.';

/** A paragraph that runs to the right although it opens with an Arabic quote. */
export const QUOTING =
  '"انهارت الصومعة قبل الفجر", it wrote on the wall of the mill, and counted 31 wounded dockers in the wards.';

/** What the outlet of one of them is called. */
export const ARABIC_OUTLET = 'جريدة الميناء';

/** Writes two reports in two scripts, of two origins, whose figures exclude each other. */
export function writeTwoScripts(folder: string): void {
  const event = 'The collapse of the grain silo at Velm harbour killed';
  const reports = [
    {
      outlet: 'Velm Herald',
      title: 'Silo falls on the quay',
      said: `${event} 14 dockers on Tuesday, the harbour council said.`,
    },
    {
      outlet: ARABIC_OUTLET,
      title: 'Grain silo collapses',
      said: `${event} 17 dockers on Tuesday, the port hospital said.`,
    },
  ].map((report, at) => ({ ...report, document: `${at}.txt`, rest: at === 0 ? QUOTING : LEFTWARD }));
  for (const { document, title, said, rest } of reports) {
    writeFileSync(join(folder, document), [title, `VELM, March 4, 2031 - ${said}`, rest].join('\n\n'));
  }
  const listing = reports.map(({ document, outlet }) => ({ document, outlet, published: '2031-03-04' }));
  writeFileSync(join(folder, 'reports.json'), JSON.stringify(listing));
}
