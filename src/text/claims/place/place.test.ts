import { describe, expect, test } from 'vitest';
import { NO_PACK } from '../../../model/pack/pack.ts';
import { extract } from '../../extract.ts';
import { reportOf } from '../../report-for-tests.ts';

const DAY = '2031-05-14';

/** The place of the claim whose quantity is `figure`, null where it has none. */
function place(text: string, figure: string): string | null {
  const claim = extract(reportOf(text, DAY), NO_PACK).claims.find(({ quantity }) => quantity.text === figure);
  if (!claim) throw new Error(`no claim of ${figure}`);
  return claim.place?.text ?? null;
}

const BEFORE = 'Shells hit a mill in Tarnford on Monday.\n';

describe('a name that no list knows goes before a place told before', () => {
  test.each([
    ['Gunmen killed 26 clerks in the market of Welmere.', '26', 'Welmere'],
    ['Gunmen killed 26 clerks near the village of Welmere.', '26', 'Welmere'],
    ['Another 14 herders were killed in raids on Kel Dorran further south in Vesk province.', '14', 'Kel Dorran'],
  ])('%s', (text, figure, expected) => {
    expect(place(BEFORE + text, figure)).toBe(expected);
  });

  test.each([
    ['Gunmen killed 26 clerks in the house of Ilva Torm.', '26'],
    ['Police arrested 26 clerks in the name of Torm.', '26'],
  ])('but not where it is no place: %s', (text, figure) => {
    expect(place(BEFORE + text, figure)).toBe('Tarnford');
  });
});

describe('what is told of the whole country or war', () => {
  test.each([
    ['At least 310 people were killed throughout the country.', 'At least 310'],
    ['The war has killed more than 70,000 people.', 'more than 70,000'],
    ['More than 70,000 people have been killed since the war began.', 'More than 70,000'],
  ])('has no town told before: %s', (text, figure) => {
    expect(place(BEFORE + text, figure)).toBeNull();
  });

  test('has the country told before', () => {
    const text = `${BEFORE}The war in Norway goes on.\nAt least 310 people were killed throughout the country.`;
    expect(place(text, 'At least 310')).toBe('Norway');
  });

  test('a town in the sentence stays', () => {
    const text = 'At least 310 people were killed in Tarnford, as storms swept across the country.';
    expect(place(text, 'At least 310')).toBe('Tarnford');
  });

  test('a war that is not what does it leaves the place told before', () => {
    expect(place(`${BEFORE}Nine veterans of the war were killed.`, 'Nine')).toBe('Tarnford');
  });
});

describe('who acts is no place', () => {
  test('short forms of countries before a noun', () => {
    expect(place(`${BEFORE}U.S. raids killed six herders.`, 'six')).toBe('Tarnford');
    expect(place('Storms killed six herders in the U.S. on Monday.', 'six')).toBe('U.S.');
  });

  test('names of those who fight', () => {
    expect(place(`${BEFORE}Six Free State fighters were killed.`, 'Six')).toBe('Tarnford');
    expect(place(`${BEFORE}A blast in Aldmoor on Friday woke many. Six Aldmoor fighters were killed.`, 'Six')).toBe(
      'Aldmoor',
    );
  });

  test('names that act and are nowhere a place', () => {
    expect(place(`${BEFORE}The Free State of Orm killed six herders.`, 'six')).toBe('Tarnford');
    expect(place('Vesk province suffered losses. The Vesk province lost 40 houses.', '40')).toBe('Vesk province');
  });
});

describe('a list behind a colon', () => {
  const text = 'The two shelters took in 930 people: 410 in Aldmoor and 520 in Weskham.';

  test('does not place the total', () => {
    expect(place(text, '930')).toBeNull();
  });

  test('places its own figures', () => {
    expect(place(text, '410')).toBe('Aldmoor');
    expect(place(text, '520')).toBe('Weskham');
  });
});

describe('a line in title case', () => {
  test('makes no place of a capital', () => {
    expect(place('Nine Killed In Bus Blast Near Fish Market', 'Nine')).toBeNull();
  });

  test('unless running text has the name too', () => {
    const text = 'Nine Clerks Killed In Dorrance\nA bomb went off in Dorrance on Monday, the mayor said.';
    expect(place(text, 'Nine')).toBe('Dorrance');
  });
});
