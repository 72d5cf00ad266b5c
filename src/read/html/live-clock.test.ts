import { describe, expect, it } from 'vitest';
import { clockOf, dayOfHeading } from '../dating/clock-line.ts';
import { readReport } from '../read.ts';

const NEWS = [
  'The coast guard says that nine people are still missing off Marnby after the ferry went down.',
  'Boats from three villages have joined the search, says Ana Brill of the line that runs the ferry.',
  'A ferry with 120 people on board has sunk off Marnby, the coast guard says in a short statement.',
  'Forty people have been taken to the hospital at Oule, most of them cold and in shock, doctors say.',
];

function entriesOf(inner: string, { published = '', modified = '' } = {}) {
  const meta = (name: string, value: string): string =>
    value === '' ? '' : `<meta property="article:${name}_time" content="${value}">`;
  const page = `<!doctype html><html lang="en"><head><title>Ferry sinks off Marnby: live</title>${meta('published', published)}${meta('modified', modified)}</head><body><main class="live-blog"><h1>Ferry sinks off Marnby: live</h1>${inner}</main></body></html>`;
  const { report } = readReport(new TextEncoder().encode(page), { document: 'x', published: null, outlet: null });
  return (report?.entries ?? []).map(({ day, to, start, end }) => ({
    days: to === undefined ? day.slice(5) : `${day.slice(5)} to ${to.slice(5)}`,
    words: report?.text.slice(start, end) ?? '',
  }));
}
const days = (...given: Parameters<typeof entriesOf>) => entriesOf(...given).map((entry) => entry.days);

const post = (clock: string, at: number): string =>
  `<div class="post"><span class="stamp">${clock}</span><p>${NEWS[at]}</p></div>`;
const PUBLISHED = '2031-05-05T18:00:00Z';

describe('entries that state only a time of day', () => {
  const newestFirst = post('07:10', 0) + post('00.20', 1) + post('23:50', 2) + post('9.15pm', 3);

  it('are counted from the day of publication, past midnight, newest first', () => {
    expect(days(newestFirst, { published: PUBLISHED, modified: '2031-05-06T07:12:00Z' })).toEqual([
      '05-06',
      '05-06',
      '05-05',
      '05-05',
    ]);
    expect(days(newestFirst, { published: PUBLISHED })).toEqual(['05-06', '05-06', '05-05', '05-05']);
  });

  it('are counted oldest first', () => {
    const oldestFirst = post('21:15', 3) + post('23:50', 2) + post('00:20', 1) + post('07:10', 0);
    expect(days(oldestFirst, { published: PUBLISHED })).toEqual(['05-05', '05-05', '05-06', '05-06']);
  });

  it('keep both bounds where the page was changed days later', () => {
    expect(days(newestFirst, { published: PUBLISHED, modified: '2031-05-08T10:00:00Z' })).toEqual([
      '05-06 to 05-08',
      '05-06 to 05-08',
      '05-05 to 05-07',
      '05-05 to 05-07',
    ]);
  });

  it('have the day of the heading over them', () => {
    const headed = `<h2>Wednesday 7 May</h2>${post('07:10', 0)}${post('06:20', 1)}<h2>Monday 5 May 2031</h2>${post('23:50', 2)}${post('21:15', 3)}`;
    expect(days(headed, { published: PUBLISHED, modified: '2031-05-08T10:00:00Z' })).toEqual([
      '05-07',
      '05-07',
      '05-05',
      '05-05',
    ]);
    const sections = `<section><h3>Tuesday</h3>${post('07:10', 0)}${post('06:20', 1)}</section><section><h3>Monday</h3>${post('23:50', 2)}${post('21:15', 3)}</section>`;
    expect(days(sections, { modified: '2031-05-06T10:00:00Z' })).toEqual(['05-06', '05-06', '05-05', '05-05']);
  });

  it('may stand in a line before their text, or over paragraphs without a box', () => {
    const lines = ['07:10', '23:50'].map((clock, at) => `<p>${clock} – ${NEWS[at]}</p><p>${NEWS[at + 2]}</p>`).join('');
    const found = entriesOf(lines, { published: PUBLISHED });
    expect(found.map((entry) => entry.days)).toEqual(['05-06', '05-05']);
    expect(found[1]?.words).toContain('Forty people');
  });

  it('may stand right before their text, where all do so', () => {
    const line = (clock: string, at: number): string => `<p>${clock} ${NEWS[at]}</p>`;
    const lines = line('07:10', 0) + line('00.20 BST', 1) + line('11:50pm', 2) + line('21:15', 3);
    const found = entriesOf(lines, { published: PUBLISHED });
    expect(found.map((entry) => entry.days)).toEqual(['05-06', '05-06', '05-05', '05-05']);
  });

  it('are not parted by a time that begins a sentence in them', () => {
    const inside = newestFirst.replace(NEWS[1] ?? '', `22:30 Boats leave Oule for Marnby. ${NEWS[1]}`);
    expect(days(inside, { published: PUBLISHED })).toEqual(['05-06', '05-06', '05-05', '05-05']);
  });

  it('are counted from the day that the page shows where it has no other', () => {
    const shown = `<p>Published 5 May 2031</p><div>${newestFirst}</div>`;
    expect(days(shown)).toEqual(['05-06', '05-06', '05-05', '05-05']);
  });

  it('have none where nothing on the page gives a day', () => {
    expect(days(newestFirst)).toEqual([]);
  });
});

describe('a line with a time of day', () => {
  it.each([
    ['14:05', 845],
    ['2.05pm', 845],
    ['12.30am GMT', 30],
    ['Posted at 09:05', 545],
    ['14:05 – The ferry sank', 845],
  ])('%s', (words, minutes) => expect(clockOf(words)).toBe(minutes));

  it.each(['25:10', '13:05pm', '14:75', '3:1 to the home side', '10:15 trains were late', 'At least 14 people', ''])(
    'none: %s',
    (words) => expect(clockOf(words)).toBeNull(),
  );
});

describe('a heading that names a day', () => {
  it.each([
    ['Tuesday 6 May 2031', '2031-05-06'],
    ['6 May', '2031-05-06'],
    ['December 30', '2030-12-30'],
    ['Monday', '2031-05-05'],
    ['Thursday', '2031-05-08'],
  ])('%s', (words, day) => expect(dayOfHeading(words, '2031-05-08')).toBe(day));

  it.each(['Monday blues', '6 May demonstrators', '31 February', 'What we know', ''])('none: %s', (words) =>
    expect(dayOfHeading(words, '2031-05-08')).toBeNull(),
  );
  it('needs a day of the page unless it is whole', () => {
    expect(dayOfHeading('Monday', null)).toBeNull();
    expect(dayOfHeading('5 May 2031', null)).toBe('2031-05-05');
  });
});
