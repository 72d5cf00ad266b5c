import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';
import { read, wordsOf } from './testing.ts';

const COPIED_PAGE = `No Script

Please wait...

Valdera Courier on Facebook

Dam gives way above Orlin, hundreds cut off

Dam gives way above Orlin, hundreds cut off
folder_openNorth... access_time3 years ago
starAdd to favorites

By Staff, Agencies

Water broke through the old Orlin dam before dawn on Tuesday and cut off at least 300 people in the upper valley, the civil guard said.

"We could hear it before we saw it," said Petra Holm, who keeps the mill at Sund.

'Nothing left'

Rescue teams reached two of the four hamlets by boat, an AFP reporter at the scene said.

Read more on:    orlin   |   floods   |   dams

Post a reply

Your email address stays with us and is never published. Fields marked * are required

Account Settings

With an account you can send photos and submit letters to the Courier.

Comments`;

describe('a copied page', () => {
  const report = read(COPIED_PAGE);

  it('keeps every sentence of the article and nothing of the site', () => {
    expect(wordsOf(report, 'paragraph', 'subheading')).toEqual([
      'Water broke through the old Orlin dam before dawn on Tuesday and cut off at least 300 people in the upper valley, the civil guard said.',
      '"We could hear it before we saw it," said Petra Holm, who keeps the mill at Sund.',
      "'Nothing left'",
      'Rescue teams reached two of the four hamlets by boat, an AFP reporter at the scene said.',
    ]);
  });

  it('reads headline, byline, outlet and agency', () => {
    expect(report.title).toBe('Dam gives way above Orlin, hundreds cut off');
    expect(report.byline).toBe('Staff, Agencies');
    expect(report.outlet).toBe('Valdera Courier');
    expect(report.credits.map(({ agency }) => agency)).toEqual(['AFP']);
  });

  it('takes no day from a time that is relative to the reading', () => {
    expect(report.published).toMatchObject({ from: null, to: null, basis: 'unknown' });
  });

  it('leaves the text as it is in the file', () => {
    expect(report.text).toBe(COPIED_PAGE);
  });
});

describe('parts of one line', () => {
  it('splits dateline, picture credit and reporters from what they stand beside', () => {
    const report = read(
      `Smoke stands over the port of Marn on July 4. Photo: Reuters

MARN (Harbour Post) – Four crew members were hurt when a tanker caught fire, the coast guard said.

The fire was out by noon. (Reporting by Ana Brill; editing by Tom Oss)`,
    );
    expect(wordsOf(report, 'caption')).toEqual(['Smoke stands over the port of Marn on July 4.']);
    expect(wordsOf(report, 'dateline')).toEqual(['MARN (Harbour Post) –']);
    expect(wordsOf(report, 'credit')).toEqual(['Photo: Reuters', '(Reporting by Ana Brill; editing by Tom Oss)']);
    expect(report.outlet).toBe('Harbour Post');
  });

  it.each([
    ['MARN, 4 July 2031 (Harbour Post) – Four crew members were hurt.', '2031-07-04'],
    ['MARN, 4 July (Harbour Post) – Four crew members were hurt.', null],
    ['A strike closed the port on 4 July 2031 – Four crew members were hurt.', null],
  ])('takes the day of a dateline where its year is written: %s', (line, from) => {
    expect(read(`A tanker burns off Marn\n\n${line}`).published).toMatchObject({ from, to: from });
  });

  it('splits a text that has lost its line ends where paragraphs ended', () => {
    const report = read(
      'Heavy snow closed the Tarn pass on Friday.  Upper valley  12 houses damaged  3 people missing  Snow will go on, the weather office said.',
    );
    expect(wordsOf(report, 'paragraph', 'subheading')).toEqual([
      'Heavy snow closed the Tarn pass on Friday.',
      'Upper valley',
      '12 houses damaged',
      '3 people missing',
      'Snow will go on, the weather office said.',
    ]);
  });

  it('joins the lines of a wrapped text', () => {
    const report = read(`At least nine people were hurt on Monday when a bus left the road
near the village of Sund and came to rest in the river, the police
of the district said. The driver, who was not hurt, told them that
the brakes had failed.`);
    expect(report.blocks).toHaveLength(1);
  });
});

describe('the published day', () => {
  const text = 'Five people were found alive under the snow above Tarn on Sunday, the rescuers said.';
  it.each([
    ['Snow slide above Tarn\n\n2021-03-07 17:34\n\n', '2021-03-07'],
    ['Last Updated: Sunday, 7 March 2021, 02:24 GMT\nSnow slide above Tarn\n\n', '2021-03-07'],
    ['Published 7 March 2021 ', '2021-03-07'],
    ['Sun 07 Mar 2021 at 0914 ', '2021-03-07'],
    ['Snow slide above Tarn kills none AFP Sunday 7 Mar 2021 ', '2021-03-07'],
  ])('is read from %j', (head, day) => {
    expect(read(`${head}${text}`).published).toMatchObject({ from: day, to: day, basis: 'stated' });
  });

  it.each([
    ['On 7 March 2021 the road was closed. '],
    ['The slide of 7 March 2021 was the third. '],
    ['3 years ago\n\n'],
    ['7 March\n\n'],
  ])('is not read from %j', (head) => {
    expect(read(`${head}${text}`).published).toMatchObject({ from: null, to: null, basis: 'unknown' });
  });

  it('that came with the file wins, and the other is told', () => {
    const { published } = read(`2021-03-07\n\n${text}`, { published: '2021-03-08' });
    expect(published).toMatchObject({ from: '2021-03-08', basis: 'given' });
    expect(published.reason).toContain('2021-03-07');
  });

  it('stays open where figures leave day and month open', () => {
    expect(read(`Published 03/07/2021\n\n${text}`).published).toMatchObject({
      from: '2021-03-07',
      to: '2021-07-03',
      basis: 'unknown',
    });
  });
});

describe('bad input', () => {
  const given = { document: 'x', published: null, outlet: null };
  const rules = (bytes: Uint8Array): readonly string[] => readReport(bytes, given).notices.map(({ rule }) => rule);

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', new TextEncoder().encode('\n \n\u00A0\n'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'binary'],
    ['a broken PDF document', new TextEncoder().encode('%PDF-1.7\n%abc'), 'broken-pdf'],
  ])('%s gives no report, and says why', (_, bytes, rule) => {
    expect(readReport(bytes, given).report).toBeNull();
    expect(rules(bytes)).toEqual([rule]);
  });

  it('a broken byte is told with its place and costs nothing else', () => {
    const bytes = new TextEncoder().encode('Zwölf people were hurt when the bridge at Käll fell, the police said.');
    bytes[20] = 0xff;
    const { report, notices } = readReport(bytes, given);
    expect(report?.text.at(notices[0]?.place?.start ?? -1)).toBe('\uFFFD');
  });

  it('another language is kept and marked', () => {
    const { report, notices } = readReport(
      new TextEncoder().encode(
        'Bei dem Einsturz der alten Brücke sind nach Angaben der Polizei zwölf Menschen verletzt worden, darunter drei Kinder.',
      ),
      given,
    );
    expect(report?.language).toBe('de');
    expect(notices.map(({ rule }) => rule)).toEqual(['not-english']);
  });

  it('one line of ten million characters ends in bounded time, with a notice', () => {
    const { report, notices } = readReport(new TextEncoder().encode('The water rose again. '.repeat(500_000)), given);
    expect(report?.text).toHaveLength(11_000_000);
    expect(notices.map(({ rule }) => rule)).toEqual(['too-long']);
    expect(notices[0]?.place?.end).toBe(11_000_000);
  }, 20_000);

  it('any bytes give a report whose blocks are sorted, apart and within the text, or a notice', () => {
    const pieces = fc.constantFrom(
      '\n',
      '\n\n',
      '  ',
      '<p>',
      '</p>',
      '<script>',
      'By ',
      'Photo: ',
      'AFP',
      '(',
      ')',
      ' – ',
      '3 May 2017',
      'Ten people died.',
      '“',
      '|',
      '\r\n',
      '\uFEFF',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.array(pieces, { maxLength: 60 }).map((list) => new TextEncoder().encode(list.join(''))),
        ),
        (bytes) => {
          const { report, notices } = readReport(bytes, given);
          if (report === null) return notices.length > 0;
          return report.blocks.every(
            (block, at) =>
              block.start >= (report.blocks[at - 1]?.end ?? 0) &&
              block.start < block.end &&
              block.end <= report.text.length,
          );
        },
      ),
      { numRuns: 400 },
    );
  }, 30_000);
});
