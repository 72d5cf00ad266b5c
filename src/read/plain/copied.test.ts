import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../testing.ts';

const TITLE = 'Shells kill 12 in Oslem as thousands leave the market quarter';
const TEXT = [
  'Shells fell on the market quarter of Oslem for a third night on Tuesday, killing at least 12 people and wounding more than 40.',
  'The director of the hospital said that 9 of the dead had been sleeping in the cellar of a bakery when its ceiling gave way.',
  'About 3,200 people have left the quarter since Sunday, and the relief office has opened two schools in Marrek for them.',
];
/** A copied page with lines between its headline and its text, within the text, and after it. */
function copied({ head = [], inside = [], tail = [] }: Partial<Record<'head' | 'inside' | 'tail', readonly string[]>>) {
  const [first = '', ...rest] = TEXT;
  return read([TITLE, ...head, first, ...inside, ...rest, ...tail].join('\n'));
}
const textOf = (...given: Parameters<typeof copied>): readonly string[] =>
  wordsOf(copied(...given), 'paragraph', 'subheading', 'summary');

describe('a page that was copied as text', () => {
  it.each([
    [['Advertisement'], ['READ MORE: Bridge over the Tarn closed to lorries']],
    [['Read more Bridge over the Tarn closed to lorries'], ['Manage my choices', 'Accept']],
    [
      ['Bridge over the Tarn closed to lorries', '3 days ago'],
      ['Who holds the hills above Oslem?', '11 May'],
    ],
    [
      ['Quick Guide', 'Show'],
      ['ADVERTISING', 'Image'],
    ],
  ])('gives none of its furniture: %j, %j', (...lines) => {
    expect(textOf({ inside: lines.flat() })).toEqual(TEXT);
  });

  it.each([
    'Bridge over the Tarn was closed to lorries, too.',
    'Read more slowly, the teacher told those who had fled, and they read on.',
    'Bridge closed',
    'The office counted 300 people who were still away from their homes as at',
  ])('keeps %s', (line) => {
    expect(textOf({ inside: [line, '1 May.'] })).toContain(line);
  });

  it('leaves out who its writer is, and no sentence of others', () => {
    const note = 'Lena Torm is a reporter for the Vesk Courier who covers the valley. She joined the paper in 2024.';
    const other = 'Ada Maro, a reporter for the Vesk Courier, was among those who were hurt when the ceiling fell.';
    expect(textOf({ head: ['By Lena Torm'], tail: [other, note] })).toEqual([...TEXT, other]);
    expect(textOf({ tail: [note] })).toContain(note);
  });

  it('is titled by the headline that stands twice, in a row of short lines', () => {
    const links = ['News', 'Opinion pages', 'Market prices', 'Valley sport', 'Letters today', 'Tarn weather'];
    const under = ['5 hours ago', 'Lena Torm', 'Tarn', 'Lorries wait at the bridge over the Tarn'];
    expect(read([...links, TITLE, TITLE, ...under, ...under.slice(-1), ...TEXT].join('\n')).title).toBe(TITLE);
  });

  it('has its day over a summary without a full stop, and the byline over that', () => {
    const head = [
      'Hospital says that nine of the dead were women and children who slept in a cellar',
      'Toma Berre in Ulm',
      'Wed 14 May 2031 11.20 BST',
      'Last modified on Thu 15 May 2031 15.02 BST',
    ];
    const report = copied({ head });
    expect([report.published.from, report.published.reason]).toEqual(['2031-05-14', 'a line of its own']);
    expect(wordsOf(report, 'byline')).toEqual(['Toma Berre in Ulm']);
  });

  it('parts the credit of a picture from its caption, and the place from the first sentence', () => {
    const report = read(
      [
        TITLE,
        'Lorries wait at the bridge. Ada Torm/Coast Wire',
        `OSLEM: ${TEXT[0]}`,
        TEXT[1],
        '(TARN RADIO with AFP)',
      ].join('\n'),
    );
    expect(wordsOf(report, 'caption')).toEqual(['Lorries wait at the bridge.']);
    expect(wordsOf(report, 'credit')).toEqual(['Ada Torm/Coast Wire', '(TARN RADIO with AFP)']);
    expect(wordsOf(report, 'dateline')).toEqual(['OSLEM:']);
    expect(wordsOf(report, 'paragraph')).toEqual(TEXT.slice(0, 2));
  });

  it.each([
    'LIVE: The army said that its guns were silent.',
    'WATCH: The bridge as it fell on Tuesday.',
    'UPDATE: Nine more died.',
  ])('takes no place from %s', (line) => {
    expect(wordsOf(read([TITLE, line, ...TEXT].join('\n')), 'dateline')).toEqual([]);
  });

  it('leaves lines apart that are sentences of their own', () => {
    const lines = [
      'i walked the whole way down to the old mill by night.',
      'i saw nobody there but the miller and his two old dogs.',
      'they bark at whoever comes after dark without a lantern.',
      'we went back by the other road when the moon was up.',
    ];
    expect(read(lines.join('\n')).blocks.length).toBe(lines.length);
  });

  it('joins narrow lines', () => {
    const lines = [
      'The flood in the valley cost two people of Oslem their',
      'lives, and 800 others were taken out of the town, of',
      'whom about 200 were put up in the school that Marrek',
      'keeps for such a night, the mayor said.',
    ];
    const { text, blocks } = read(lines.join('\n'));
    expect(blocks.map(({ start, end }) => text.slice(start, end).replace(/\n/gu, ' '))).toEqual([lines.join(' ')]);
  });
});
