import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../model/claim.ts';
import { NO_PACK } from '../../../model/pack/pack.ts';
import { extract } from '../../extract.ts';
import { reportOf } from '../../report-for-tests.ts';

/** A Wednesday. */
const PUBLISHED = '2031-05-14';

/** The days of the claim whose quantity is `figure`, as "from to". */
function days(text: string, figure: string): string {
  const claim: Claim | undefined = extract(reportOf(text, PUBLISHED), NO_PACK).claims.find(
    ({ quantity }) => quantity.text === figure,
  );
  if (!claim) throw new Error(`no claim of ${figure}`);
  return `${claim.asOf?.from} ${claim.asOf?.to}`;
}

const TODAY = `${PUBLISHED} ${PUBLISHED}`;

describe('the time of a since-clause', () => {
  const text = 'Some 8,100 villagers have been killed since the revolt broke out in June 2024.';

  test('begins what the main clause tells', () => {
    expect(days(text, 'Some 8,100')).toBe(`2024-06-01 ${PUBLISHED}`);
  });

  test('is not carried on', () => {
    expect(days(`${text} Nine drivers were wounded.`, 'Nine')).not.toContain('2024');
  });

  test('does not make a period of a time that stands beside it', () => {
    const both = 'On Monday soldiers shot 14 herders, the first since the truce began in March.';
    expect(days(both, '14')).toBe('2031-05-12 2031-05-12');
  });
});

test('a time before a comma is not that of the participle behind it', () => {
  const text =
    'The Guards have moved nearly 700 herders from the hill town since Monday, drawing nearer to the last valley.';
  expect(days(text, 'nearly 700')).toBe(`2031-05-12 ${PUBLISHED}`);
});

describe('the time of a comparison', () => {
  const text = 'The death toll stood at 640 on Sunday, up from 410 a day earlier, with 2,200 injured.';

  test.each([
    ['640', '2031-05-11 2031-05-11'],
    ['2,200', '2031-05-11 2031-05-11'],
  ])('does not date %s, which stands outside it', (figure, expected) => {
    expect(days(text, figure)).toBe(expected);
  });

  test('is not carried on', () => {
    expect(days(`${text}\nThe fire destroyed 75 barns.`, '75')).toBe('2031-05-11 2031-05-11');
  });

  test('is a time like others where nothing is compared', () => {
    expect(days('On Sunday the troops rested. A day earlier they had killed 15 herders.', '15')).toBe(
      '2031-05-10 2031-05-10',
    );
  });
});

describe('a time long before the publication', () => {
  test('holds for the past that its paragraph goes on to tell', () => {
    expect(days('In 2019 rebels stormed the mill. They killed 15 herders.', '15')).toBe('2019-01-01 2019-12-31');
  });

  test('not for the next paragraph', () => {
    expect(days('In 2019 rebels stormed the mill.\nGunmen killed 15 herders.', '15')).not.toContain('2019');
  });

  test('not for the present', () => {
    expect(days('In 2019 rebels stormed the mill. The rebels want 15 prisoners freed.', '15')).toBe(TODAY);
  });
});

describe('the time of a relative clause', () => {
  test('does not date the verb behind it', () => {
    const text = 'Rebels who stormed the mill on Sunday freed 12 dockworkers overnight, the mayor said on Tuesday.';
    expect(days(text, '12')).toBe('2031-05-12 2031-05-13');
  });

  test("after a comma a time is the verb's own", () => {
    const text = 'Rebels, who had stormed the mill, on Sunday freed 12 dockworkers.';
    expect(days(text, '12')).toBe('2031-05-11 2031-05-11');
  });
});

test('a time that tells which attack was claimed is not the time of the claim', () => {
  expect(days('The front claimed a mid-April attack that killed 21 clerks.', '21')).toBe('2031-04-01 2031-04-30');
  expect(days('The mayor said on Tuesday that 21 clerks are being held.', '21')).toBe('2031-05-13 2031-05-13');
});

describe('a time that a when-clause tells of', () => {
  test('is the time of that clause alone', () => {
    const text = 'The flood was the worst since 1988, when 900 villagers drowned.';
    expect(days(text, '900')).toBe('1988-01-01 1988-12-31');
  });

  test('is that of a since-clause for what happened in it', () => {
    expect(days('It is the worst disaster since floods killed 600 people in 1997.', '600')).toBe(
      '1997-01-01 1997-12-31',
    );
  });

  test('does not date what stands before it', () => {
    expect(days('The flood has killed 12 farmers since Monday, when the dam broke.', '12')).toBe(
      `2031-05-12 ${PUBLISHED}`,
    );
  });
});

test('the time in the name of an event does not date its toll', () => {
  const text =
    "The death toll from Saturday's ferry fire has reached at least 61 people, the coast guard said on Tuesday.";
  expect(days(text, 'at least 61')).toBe('2031-05-13 2031-05-13');
  expect(days("Saturday's ferry fire killed 61 people.", '61')).toBe('2031-05-10 2031-05-10');
});

test('the time of an older count does not go on to later sentences', () => {
  const text =
    'Some 900 people have fled, the mayor said, double the figure he gave a week ago.\nSoldiers shot 14 herders.';
  expect(days(text, '14')).not.toBe('2031-05-05 2031-05-11');
});

test('an open period does not go on to later sentences', () => {
  const text = 'Rebels stormed the jail on Tuesday. By Wednesday 40 men were back in it. Nine cooks were wounded.';
  expect(days(text, 'Nine')).toBe('2031-05-13 2031-05-13');
});

describe('what does not date a figure', () => {
  const BEFORE = 'Rebels stormed the jail on Tuesday. ';

  test.each([
    ['Between 30 and 40 cooks are moved out every day.', 'Between 30 and 40', TODAY],
    ['It may have to withdraw 40 cooks.', '40', TODAY],
    ['The mayor says the toll is 61.', '61', TODAY],
    ['The hall was built for 200 cooks.', '200', TODAY],
    ["Some 200 cooks are in custody over last week's strike.", 'Some 200', TODAY],
    ['Soldiers shot 14 cooks.', '14', '2031-05-13 2031-05-13'],
    ['It claims to have shot 14 cooks.', '14', '2031-05-13 2031-05-13'],
  ])('%s', (text, figure, expected) => {
    expect(days(BEFORE + text, figure)).toBe(expected);
  });

  test('what is still to come', () => {
    const text = 'Rebels stormed the jail on Tuesday. Troops are to be flown in on Saturday. Nine cooks were wounded.';
    expect(days(text, 'Nine')).toBe('2031-05-13 2031-05-13');
  });

  test('the day of saying, where another is told of what happened', () => {
    const text = 'Nine cooks were hurt, police said on Tuesday.\nThe fire broke out on Monday night.';
    expect(days(`Fire kills 3 cooks\n${text}`, '3')).toBe('2031-05-12 2031-05-12');
  });
});
