import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';
import { cellsOf, wordsOf } from '../testing.ts';

const TEXT = [
  'OULE, May 3 (Coast Wire) - A ferry with 120 people on board sank off Marnby on Friday, and nine of them are still missing, the coast guard said.',
  'Forty people were taken to the hospital at Oule, most of them cold and in shock, said its director, who asked for blankets and for blood of all groups.',
  'The line said that nothing had been found to be wrong with the ship when it was last looked over in April.',
];

/** Lines of at most 72 characters, the first set in, as wires send them. */
function wrapped(words: string): string {
  return `    ${words}`.replace(/(?=.{73})(.{1,72})\s/gu, '$1\n');
}

function open(body: string, { subject = 'Ferry sinks off Marnby', type = 'text/plain' } = {}) {
  const head = `From: Coast Wire <desk@wire.example>\nDate: Sat, 4 May 2024 08:00:00 +0200\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\n\n`;
  return read(head + body);
}
function read(file: string) {
  const { report } = readReport(new TextEncoder().encode(file), { document: 'x.eml', published: null, outlet: null });
  if (report === null) throw new Error('no report');
  return report;
}
const flat = (words: readonly string[]): readonly string[] => words.map((one) => one.replace(/\s+/gu, ' '));

describe('wire copy in a message', () => {
  it('is read paragraph by paragraph where its lines are wrapped, whatever stands round it', () => {
    const head = [
      'BC-COAST-FERRY (UPDATE 2, PIX)',
      'UPDATE 2-Ferry sinks',
      '(Adds director, paragraph 2)',
      '',
      'By Ana Brill',
      '',
    ];
    const tail = [
      '',
      '(Reporting by Ana Brill)',
      ' ((ana.brill@wire.example; +99 555 0142))',
      '',
      'Keywords: COAST FERRY',
      '',
      'END',
    ];
    const report = open([...head, ...TEXT.map(wrapped), ...tail].join('\n'), { subject: 'UPDATE 2-Ferry sinks' });
    const [first = '', ...rest] = TEXT;
    expect(flat(wordsOf(report, 'dateline', 'paragraph'))).toEqual([...first.split(/(?<= -) /u), ...rest]);
    expect(wordsOf(report, 'headline', 'subheading', 'summary')).toEqual(['UPDATE 2-Ferry sinks']);
  });

  it.each([
    '(Corrects toll in first paragraph to 11 from 12)',
    'Eds: UPDATES with figures of the hospital.',
    'COAST-FERRY/TOLL',
    'Coast-Ferry, 1st Ld-Writethru,0412',
    '-0-',
    'CW-WX-05-04-24 0640GMT',
  ])('leaves out %s', (note) => {
    expect(open(`${note}\n\n${TEXT.join('\n\n')}\n\n${note}`).blocks.some(({ reason }) => reason === 'wire-note')).toBe(
      true,
    );
  });

  it.each([
    '(The ferry was built in 1998 and was to be sold this year.)',
    'Editors of three papers were on board.',
    'A COVID-19 ward was cleared for those who were brought in.',
  ])('keeps %s', (line) => {
    expect(wordsOf(open(`${TEXT.slice(0, 2).join('\n\n')}\n\n${line}\n\n${TEXT[2]}`), 'paragraph').join()).toContain(
      line,
    );
  });
});

describe('a message that was sent on', () => {
  it('has its subject without the marks of that, and no lines of its header', () => {
    const header =
      '---------- Forwarded message ---------\nFrom: Coast Wire <desk@wire.example>\nSubject: Ferry sinks off Marnby\nTo: <ed@times.example>';
    const report = open(`${header}\n\n\n${TEXT.join('\n\n')}`, { subject: 'Fwd: RE: Ferry sinks off Marnby' });
    expect(report.title).toBe('Ferry sinks off Marnby');
    expect(wordsOf(report, 'paragraph', 'summary', 'subheading').join()).not.toMatch(/desk@|ed@|Subject/u);
  });

  it('is one, too, where only what people see of its header was copied', () => {
    const report = read(
      `From: Coast Wire\nDate: Sat, 4 May 2024 08:00:00 +0200\nSubject: Ferry sinks\n\n${TEXT.join('\n\n')}`,
    );
    expect([report.title, report.published.from, report.mediaType]).toEqual([
      'Ferry sinks',
      '2024-05-04',
      'message/rfc822',
    ]);
  });
});

it('keeps the cells of the tables of a page where they stand in the text', () => {
  const table = '<table><tr><th>Port</th><th>Dead</th></tr><tr><td>Oule</td><td>12</td></tr></table>';
  const report = open(`<html><body>${TEXT.map((words) => `<p>${words}</p>`).join('')}${table}</body></html>`, {
    type: 'text/html',
  });
  expect(report.tables?.map((one) => cellsOf(report, one).cells)).toEqual([
    [
      ['0 Port', '1 Dead'],
      ['0 Oule', '1 12'],
    ],
  ]);
});
