import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import type { QuantityMention } from '../../model/mention.ts';
import { readQuantities } from './read-quantities.ts';
import { toQuantity } from './to-quantity.ts';

function read(text: string): readonly QuantityMention[] {
  return readQuantities(text, analyse(text, [{ start: 0, end: text.length }]));
}

/** The amounts that count, in the guidelines' form: text, bounds, qualifier, unit. */
function figures(text: string): unknown[] {
  const counting = read(text).filter(({ counts }) => counts);
  return counting.map((mention) => {
    const { text: words, min, max, qualifier, unit } = toQuantity(mention, text);
    return [words, min, max, qualifier, unit];
  });
}

describe('numbers in digits', () => {
  it.each([
    ['The clinic treated 2,450 patients.', ['2,450', 2450, 2450, null, null]],
    ['Volunteers fed 3 600 villagers overnight.', ['3 600', 3600, 3600, null, null]],
    ['Volunteers fed 3\u2009600 villagers overnight.', ['3\u2009600', 3600, 3600, null, null]],
    ['The mayor counted 12.500 people in tents.', ['12.500', 12500, 12500, null, null]],
    ['Some reports spoke of 48, 500 people.', ['48, 500', 48500, 48500, null, null]],
    ['Floods hit 1,50,000 farmers.', ['1,50,000', 150000, 150000, null, null]],
    ['Aid reached 2.3 lakh people.', ['2.3 lakh', 230000, 230000, null, null]],
    ['Aid reached 1.4m people.', ['1.4m', 1400000, 1400000, null, null]],
    ['Nurses vaccinated 3, 200 children.', ['3, 200', 3200, 3200, null, null]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  it('keeps numbers of a list apart', () => {
    expect(figures('Guards found 12, 150 and 300 rifles.').map((figure) => (figure as unknown[])[1])).toEqual([
      12, 150, 300,
    ]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['Twenty-three sailors drowned.', ['Twenty-three', 23, 23, null, null]],
    ['Rescuers found a hundred and four survivors.', ['a hundred and four', 104, 104, null, null]],
    ['Three and a half thousand goats left.', ['Three and a half thousand', 3500, 3500, null, null]],
    ['A million and a half goats left.', ['A million and a half', 1500000, 1500000, null, null]],
    [
      'Two million two hundred thousand residents fled.',
      ['Two million two hundred thousand', 2200000, 2200000, null, null],
    ],
    ['Half a million people fled.', ['Half a million', 500000, 500000, null, null]],
    ['Half a dozen guards ran.', ['Half a dozen', 6, 6, null, null]],
    ['Police freed two dozen women.', ['two dozen', 24, 24, null, null]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });
});

describe('vague words', () => {
  it.each([
    ['Dozens of miners are trapped.', ['Dozens of', 24, 99, 'dozens', null]],
    ['The blast left scores of shoppers hurt.', ['scores of', 40, 99, 'scores', null]],
    ['Fighting killed dozens and hundreds injured were carried off.', ['hundreds', 200, 999, 'hundreds', null]],
    ['Tens of thousands of herders moved on.', ['Tens of thousands of', 20000, 99999, 'tens of thousands', null]],
    ['A few hundred nurses marched.', ['A few hundred', 300, 900, 'a few', null]],
    ['Several thousand barns burned.', ['Several thousand', 3000, 9000, 'several', null]],
    ['Soldiers burned several barns.', ['several', 3, 9, 'several', null]],
    ['The storm damaged 100s of roofs.', ['100s of', 200, 999, 'hundreds', null]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });
});

describe('qualifiers and ranges', () => {
  it.each([
    ['At least 70 monks were held.', ['At least 70', 70, null, 'at least', null]],
    ['More than a dozen nuns were held.', ['More than a dozen', 12, null, 'more than', null]],
    ['Up to 90 nuns were held.', ['Up to 90', null, 90, 'up to', null]],
    ['As many as 43 hamlets are cut off.', ['As many as 43', null, 43, 'as many as', null]],
    ['Nearly 5,100 shepherds left.', ['Nearly 5,100', null, 5100, 'nearly', null]],
    ['An estimated 800 shepherds left.', ['An estimated 800', 800, 800, 'an estimated', null]],
    ['No fewer than 30 guards deserted.', ['No fewer than 30', 30, null, 'no fewer than', null]],
    ['No more than 30 guards deserted.', ['No more than 30', null, 30, 'no more than', null]],
    ['Fifty or more guards deserted.', ['Fifty or more', 50, null, 'or more', null]],
    ['The camp holds 100+ boys.', ['100+', 100, null, '+', null]],
    ['Between 40 and 55 boys hid.', ['Between 40 and 55', 40, 55, 'between', null]],
    ['Around 300 to 450 boys hid.', ['Around 300 to 450', 300, 450, 'around', null]],
    ['Guards counted 12-15 boys.', ['12-15', 12, 15, null, null]],
    ['Four to five thousand boys hid.', ['Four to five thousand', 4000, 5000, null, null]],
    ['Three or four boys hid.', ['Three or four', 3, 4, null, null]],
    ['In March, 17 boys drowned.', ['17', 17, 17, null, null]],
    ['Nurses saw the 112 boys.', ['112', 112, 112, null, null]],
    ['Of the maize less than a tenth has come.', ['less than a tenth', null, 0.1, 'less than', 'ratio']],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  it('does not carry a qualifier over a coordination', () => {
    expect(figures('At least 14 guards and 9 boys died.')).toEqual([
      ['At least 14', 14, null, 'at least', null],
      ['9', 9, 9, null, null],
    ]);
  });

  it('reads the steps and the ends of a change apart', () => {
    expect(figures('The toll rose by 12 to 40.')).toEqual([
      ['12', 12, 12, null, null],
      ['40', 40, 40, null, null],
    ]);
  });

  it.each([
    'Not 40 but 14 boys died.',
    'Not 40 boys, but 14, died.',
    'It was 14 instead of 40.',
    'It was 14 rather than 40.',
  ])('does not count what the text takes back: %s', (text) => {
    expect(figures(text)).toEqual([['14', 14, 14, null, null]]);
  });

  it('leaves the second of two qualified numbers its own qualifier', () => {
    expect(figures('Route 7: of 300, at least 20 boys died.')).toContainEqual([
      'at least 20',
      20,
      null,
      'at least',
      null,
    ]);
  });
});

describe('shares', () => {
  it.each([
    ['One in five wells is dry.', ['One in five', 0.2, 0.2, null, 'ratio']],
    ['Militias hold two-thirds of the delta.', ['two-thirds', 2 / 3, 2 / 3, null, 'ratio']],
    ['Nearly a third of the wells are dry.', ['Nearly a third', null, 1 / 3, 'nearly', 'ratio']],
    ['Some 35 percent of the delta is dry.', ['Some 35 percent', 0.35, 0.35, 'some', 'ratio']],
    ['About 3.3% of the delta is dry.', ['About 3.3%', 0.033, 0.033, 'about', 'ratio']],
    ['Nine out of ten wells are dry.', ['Nine out of ten', 0.9, 0.9, null, 'ratio']],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  it.each(['The third convoy left.', 'He fell in the second half.', 'A quarter final was called off.'])(
    'none in: %s',
    (text) => {
      expect(figures(text)).toEqual([]);
    },
  );
});

describe('units', () => {
  it.each([
    [
      'They hold less than half a square kilometre.',
      ['less than half a square kilometre', null, 0.5, 'less than', 'km2'],
    ],
    ['A third of a hectare is left.', ['A third of a hectare', 1 / 3, 1 / 3, null, 'ha']],
    ['A few hundred metres square are left.', ['A few hundred metres square', 300, 900, 'a few', 'm2']],
    ['Fire burned over 6,100 hectares of scrub.', ['over 6,100 hectares', 6100, null, 'over', 'ha']],
    ['The donors pledged about $1.9 million.', ['about $1.9 million', 1900000, 1900000, 'about', 'USD']],
    ['Each got 15 U.S. dollars.', ['15 U.S. dollars', 15, 15, null, 'USD']],
    ['The donors pledged €40m.', ['€40m', 40000000, 40000000, null, 'EUR']],
    ['Fines of $10 to $15 billion loom.', ['$10 to $15 billion', 10000000000, 15000000000, null, 'USD']],
    ['The barge carried 30 tonnes of flour.', ['30 tonnes', 30, 30, null, 't']],
    ['Shelters took in 749 families.', ['749', 749, 749, null, 'families']],
    ['The quake razed 60 mud homes.', ['60', 60, 60, null, 'houses']],
    ['The quake razed 60 housing units.', ['60', 60, 60, null, 'houses']],
    ['Destroyed homes: 146', ['146', 146, 146, null, 'houses']],
    ['Houses damaged 1,808 (some badly)', ['1,808', 1808, 1808, null, 'houses']],
    ['The number of displaced families is estimated to be 349.', ['349', 349, 349, null, 'families']],
    ['Guards left the homes, and 40 hid.', ['40', 40, 40, null, null]],
    ['Outside the burned houses, 12 died.', ['12', 12, 12, null, null]],
    ['It fed 1,314 households.', ['1,314', 1314, 1314, null, 'households']],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });
});

describe('words that stand for numbers', () => {
  it.each([
    ['No casualties were reported.', ['No', 0, 0, null, null]],
    ['None of the crew survived.', ['None', 0, 0, null, null]],
    ['No one was hurt.', ['No one', 0, 0, null, null]],
    ['Not a single barn was left.', ['Not a single', 0, 0, null, null]],
    ['Both pilots survived.', ['Both', 2, 2, null, null]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  it.each(['There is no doubt.', 'It no longer rains.', 'There were no plans to stay.', 'Both Orm and Tarn agreed.'])(
    'none in: %s',
    (text) => {
      expect(figures(text)).toEqual([]);
    },
  );
});

describe('what is no figure', () => {
  it.each([
    'The council met on 4 March 2016.',
    'The council met on March 4, 2016, in Orm.',
    'It began in 1997.',
    'The report of 2019-02-24 says so.',
    'In the 1990s the town grew.',
    'They recalled 9/11 in Orm.',
    'The shelling began at 9:35 p.m. local time.',
    'It struck at 1420 (1120 GMT).',
    'They passed Resolution 1811 on Friday.',
    'A Boeing 737 landed in Orm.',
    'The Stoxx 50 fell again.',
    'It was the 22nd raid.',
    'Orm won 2-1 on Sunday.',
    '3. Shelter and food.',
    'Call +41 22 555 0100 for help.',
    'Call 555-0142 for help.',
    'Police closed the 2600 block of Hale Street.',
    'A six-member board sat in Orm.',
    'They walked one by one past one another.',
    'It is one day at a time.',
    'COVID-19 spread in camps.',
    'Bram Tulle, 44, of Orm, wept.',
    'A six-year-old girl wept.',
    'Girls aged 12 wept.',
    'Most of them were under 12.',
    'The rest, all of them over 60, stayed.',
    'They walked for three days.',
    'Orm lies 15 km north of Tarn.',
    'Some 40 km (25 miles) off Tarn, a barge sank.',
    'Gusts of 120 km/h hit Tarn.',
    'Rain of 82 mm fell on Tarn.',
    'A magnitude 6.1 quake hit Tarn.',
    'The quake was put at 6. 1, the institute said.',
    'It was 41 degrees Celsius in Tarn.',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

it('gives spans that equal their words', () => {
  const text = 'Near Orm, at least 1,200 men – some 300 of them boys – sold €4.5bn of grain.';
  for (const mention of read(text)) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.number.start).toBeGreaterThanOrEqual(mention.start);
    expect(mention.number.end).toBeLessThanOrEqual(mention.end);
  }
});
