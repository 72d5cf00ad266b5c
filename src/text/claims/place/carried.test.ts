import { describe, expect, test } from 'vitest';
import { NO_PACK } from '../../../model/pack/pack.ts';
import type { BlockKind, Report } from '../../../model/report.ts';
import { extract } from '../../extract.ts';
import { reportOf } from '../../report-for-tests.ts';

const DAY = '2031-05-14';

/** The place of the claim whose quantity is `figure`, null where it has none; `kinds` are those of the first blocks. */
function place(text: string, figure: string, ...kinds: readonly BlockKind[]): string | null {
  const plain = reportOf(text, DAY);
  const blocks = plain.blocks.map((block, index) => ({ ...block, kind: kinds[index] ?? block.kind }));
  const report: Report = { ...plain, blocks };
  const claim = extract(report, NO_PACK).claims.find(({ quantity }) => quantity.text === figure);
  if (!claim) throw new Error(`no claim of ${figure}`);
  return claim.place?.text ?? null;
}

const LONG = `The army holds a few wells near Tarnford and no more. It gave up the rest in spring. Few noticed. Nobody was paid.
What became of its men is hard to say. Some went home. Others were never found. The ministry counts 900 deserters.`;

describe('how far a place goes on that is named once', () => {
  test('to the next paragraphs, where they are short', () => {
    const text = 'Shells hit a mill in Tarnford on Monday.\nMany houses burned.\nAt least 14 millers were killed.';
    expect(place(text, 'At least 14')).toBe('Tarnford');
  });

  test('not beyond its paragraph, where they are long', () => {
    expect(place(LONG, '900')).toBeNull();
  });

  test('not beyond a heading', () => {
    const text = 'Shells hit a mill in Tarnford on Monday.\nWho pays for it?\nSome 14 towns have asked for loans.';
    expect(place(text, 'Some 14')).toBeNull();
    expect(place(text.replace('Who pays for it?', 'Nobody pays for it.'), 'Some 14')).toBe('Tarnford');
  });
});

describe('how far a place goes on that is named often', () => {
  const text = 'Shells hit Tarnford on Monday.\nMany fled Tarnford.\nFUNDING\nDonors have promised 40 trucks.';

  test('not beyond a heading in capitals', () => {
    expect(place(text, '40', 'paragraph', 'paragraph', 'subheading')).toBeNull();
  });

  test('but beyond one that only breaks the page', () => {
    expect(place(text.replace('FUNDING', "'Like rain'"), '40', 'paragraph', 'paragraph', 'subheading')).toBe(
      'Tarnford',
    );
  });

  test('the headline names it for every entry of a live page', () => {
    const page = `Last quarter of Tarnford retaken\n12:40 Bridge closed\nNine bodies were found in Welmere.\n11:05 More wounded\nThe army says 16 men are dead.`;
    expect(place(page, 'Nine', 'headline')).toBe('Welmere');
    expect(place(page, '16', 'headline')).toBe('Tarnford');
  });
});

describe('a place named once', () => {
  test('goes before one named often, in its own paragraph', () => {
    const text =
      'Shells hit Tarnford on Monday.\nMany fled Tarnford.\nA mill burned in Welmere. Nine millers were hurt.';
    expect(place(text, 'Nine')).toBe('Welmere');
    expect(place(text.replace('Welmere. ', 'Welmere.\n'), 'Nine')).toBe('Tarnford');
  });

  test('does not go on where people only come from there', () => {
    expect(place('Nearly all of them come from Welmere. Aid workers have met 217 orphans.', '217')).toBeNull();
  });
});

describe('what takes a place up', () => {
  test.each([
    ['Dorran prison, where they were kept, opened in May. Six inmates died there.', 'Six', 'Dorran prison'],
    [
      'Shots fell on Monday. Nine guards were killed in a fight near Dorran prison, said Ilva Torm, a clerk.',
      'Nine',
      'Dorran prison',
    ],
    ['Guests fled into the kitchen of the Red Lantern diner. He let six of them go.', 'six', 'Red Lantern diner'],
    ['Storms swept Norway. The army holds 900 men across the northeast.', '900', 'Norway'],
    ['Aldmoor, a mining town, was shelled. Six people have died in the town.', 'Six', 'Aldmoor'],
    ['Upper Dorran: 4,100 families (capacity: 900)', '4,100', 'Upper Dorran'],
    ['Upper Dorran: 4,100 families (capacity: 900)', '900', 'Upper Dorran'],
  ])('%s', (text, figure, expected) => {
    expect(place(text, figure)).toBe(expected);
  });

  test('the label of a row goes on to no other row', () => {
    expect(place('Upper Dorran: 4,100 families\nTwo further camps: 800 families', '800')).toBeNull();
  });

  test('but not a "there" that only says that something is', () => {
    expect(place('Rebels from Dorran prison said there were six guards.', 'six')).toBeNull();
  });

  test('a part has the place of its whole', () => {
    const text = 'Some 400 boats sank off Welmere on Monday. Nine of them were raised.';
    expect(place(text, 'Nine')).toBe('Welmere');
  });
});

describe('what has no place of those beside it', () => {
  const BEFORE = 'Shells hit a mill in Tarnford on Monday.\n';

  test.each([
    ['Two officials said it would rain.', 'Two'],
    ['A wave off Aldmoor killed 3,000 people in a dozen countries.', '3,000'],
    ['"They took three of my sons," said Ilva Torm, 61.', 'three'],
    ['In 2019 the group ruled 40 villages.', '40'],
  ])('%s', (text, figure) => {
    expect(place(BEFORE + text, figure)).toBeNull();
  });

  test.each([
    ['Among the dead were two sisters from France.', 'two', 'Tarnford'],
    ['Some 300 people were evacuated from Aldmoor.', 'Some 300', 'Aldmoor'],
    ['Nine millers died 3 km from Aldmoor.', 'Nine', 'Aldmoor'],
  ])('whence they are is not where it happened: %s', (text, figure, expected) => {
    expect(place(BEFORE + text, figure)).toBe(expected);
  });
});

describe('what a clause tells of', () => {
  test('a country that a relative clause describes', () => {
    const text =
      'Few left Welmere camp. Norway took home four and Denmark, which has stripped at least 20 people of papers, nobody.';
    expect(place(text, 'at least 20')).toBe('Denmark');
  });

  test('where they sit who count is no place', () => {
    const text = 'Shells hit a mill in Tarnford on Monday. The ministry in Welmere put the toll at 61.';
    expect(place(text, '61')).toBe('Tarnford');
    expect(place('The toll in Welmere was put at 61.', '61')).toBe('Welmere');
  });

  test('what labels a noun of the headline', () => {
    expect(place('Norway ferry: 71 bodies found\nThe owner has fled.', '71', 'headline')).toBe('Norway');
  });

  test('the country itself', () => {
    const text = 'Storms raged in Norway.\nShells hit Tarnford. The country needs 900 pumps.';
    expect(place(text, '900')).toBe('Norway');
  });
});

describe('where no place is told', () => {
  test('the state whose body does it', () => {
    expect(place('Norwegian courts have convicted 40 men.', '40')).toBe('Norwegian');
    expect(place('Norwegian sailors have rescued 40 men.', '40')).toBeNull();
  });

  test('the country that has them', () => {
    expect(place("Norway's minister said none of the country's 80 pilots would fly.", '80')).toBe('Norway');
  });

  test('the town of the dateline, where the report is of it or its country', () => {
    const text = 'TARNFORD, Norway (ABC) - A Norwegian court on Sunday sentenced 14 men to death.';
    expect(place(text, '14')).toBe('Norwegian');
    expect(place(text.replace('A Norwegian', 'A'), '14')).toBeNull();
  });
});

describe('"there"', () => {
  test('takes up what the report names again rather than the larger place beside it', () => {
    const text =
      'NEAR VESK (Agency) - People fled the hamlet of Vesk as rebels held a last hill in the Tarn valley.\nAbout 300 rebels are still in there.\nVesk is small.';
    expect(place(text, 'About 300')).toBe('Vesk');
  });

  test('takes up where somebody went to', () => {
    const text =
      'Nine lorries left Vesk on Monday.\nMore left Vesk for the Tarn camp.\nOf the 900 men held there, few have slept.';
    expect(place(text, '900')).toBe('Tarn camp');
  });
});
