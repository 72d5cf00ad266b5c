import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import { extract } from '../extract.ts';
import { reportOf } from '../report-for-tests.ts';

/** A Wednesday. */
const PUBLISHED = '2031-05-14';

function claims(text: string): readonly Claim[] {
  return extract(reportOf(text, PUBLISHED), NO_PACK).claims;
}

/** The figures as "quantity population measure", which is what most rules decide. */
function told(text: string): readonly string[] {
  return claims(text).map(
    ({ quantity, population, measure }) => `${quantity.text} ${population?.text ?? '-'} ${measure}`,
  );
}

function only(text: string): Claim {
  const [claim, ...rest] = claims(text);
  if (!claim || rest.length > 0) throw new Error(`not one claim: ${told(text).join('; ')}`);
  return claim;
}

describe('what is counted and what happened to it', () => {
  test.each([
    ['A ferry sank off Ormond and 14 passengers drowned.', ['14 passengers killed']],
    ['Rebels freed 31 dockworkers from the old mill.', ['31 dockworkers released']],
    ['The bodies of nine miners were brought up before dawn.', ['nine miners killed']],
    ['The army forced 600 families to leave the valley.', ['600 families left']],
    ['The storm left 85 villagers homeless.', ['85 villagers displaced']],
    [
      'Nearly 2,500 fishermen and their wives are trapped in the harbour.',
      ['Nearly 2,500 fishermen and their wives inside'],
    ],
    ['Volunteers handed out blankets to 90 families in Tarn.', ['90 families supplied']],
    ['The death toll stood at 17 on Tuesday.', ['17 - killed']],
    ['The quake tore down 12 barns and two chapels.', ['12 barns destroyed', 'two chapels destroyed']],
    ['The town is home to 40,000 people.', ['40,000 people population']],
    ['Some 300 deserters who surrendered last week are being questioned.', ['Some 300 deserters surrendered']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a figure without a noun counts what the one before it counts', () => {
    expect(told('At least 11 nurses were killed and 26 wounded when the roof fell.')).toEqual([
      'At least 11 nurses killed',
      '26 nurses injured',
    ]);
  });

  test.each([
    ['Four of the five guards were shot to death at the mill.', ['Four guards killed', 'five guards population']],
    ['A ferryman is in critical but stable condition after the blast.', ['A ferryman injured']],
    ['A 15-year-old boy shot near the weir on Friday evening has died, police said.', ['A 15-year-old boy killed']],
    ['Seven farmers were hit by shrapnel in Tarn.', ['Seven farmers injured']],
    ['We buried 22 this morning, a nurse said.', ['22 - killed']],
    ['The council put the number of dead at 45 and the number of missing at 12.', ['45 - killed', '12 - missing']],
    ['The warden put the number of escapees at 120.', ['120 escapees left']],
    ['The mayor said that "no more than 500" were in need.', ['no more than 500 - affected']],
    ['The mayor spoke of "about 60" farmers hurt.', ['about 60 farmers injured']],
    ['Thousands need shelter in Tarn.', ['Thousands - affected']],
    ['Some 300 need-based grants were paid.', ['Some 300 need-based grants other']],
    ['By June, 300 homes had burned.', ['300 homes destroyed']],
    ['Returns fell, to 1,200 in the spring from 3,900 in the winter.', ['1,200 - returned', '3,900 - returned']],
    ['The price fell, to 1,200 in the spring.', []],
    ['The raids brought to 49 the number killed in Tarn.', ['49 - killed']],
    ['The raids took to 89 the number of farmers killed in Tarn.', ['89 farmers killed']],
    [
      'Mines killed 31 herders in 2030, up from 12 the year before, and maimed 58.',
      ['31 herders killed', '12 herders killed', '58 herders injured'],
    ],
    [
      'Seven members of one family - all of them weavers from Tarn - died when the roof fell.',
      ['Seven members killed'],
    ],
    ['He called on both to allow the evacuation of 300 wounded.', ['300 - evacuated']],
    ['Rebels freed 87 of the 112 clerks they had seized in May.', ['87 clerks released', '112 clerks arrested']],
    ['Some 140,000 stay with relatives in Tarn.', ['Some 140,000 - sheltered']],
    ['Ida Sung, a mother of four, drowned in Tarn.', []],
    [
      'He said 1,200 soldiers and 60 doctors had been sent to Tarn.',
      ['1,200 soldiers deployed', '60 doctors deployed'],
    ],
    ['The army has 12 barges and a ferry was sent.', ['12 barges other']],
    ['The death toll in Tarn has climbed to 212, from 168 a week ago.', ['212 - killed', '168 - killed']],
    ['Police recorded 341 raids this year, bringing the total to 876.', ['341 raids attacks', '876 raids attacks']],
    ['Tarn and Orm counted 1,905 and 1,433 raids.', ['1,905 raids attacks', '1,433 raids attacks']],
    ['The storm hit four of the seven drained valleys.', ['four valleys affected', 'seven drained valleys other']],
    ['Nine miners were rushed to a hospital in Tarn.', ['Nine miners injured']],
    ['A porter was killed and another wounded at the weir.', ['A porter killed', 'another porter injured']],
    ['7 shot at Ormond market during a fair', ['7 - injured']],
    ['4 wounded when shells fall on Tarn', ['4 - injured']],
    ['Two guards face murder charges in Tarn.', ['Two guards other']],
    ['Three boys, ages 9, 11 and 12, were injured in Tarn.', ['Three boys injured']],
    ['Ada Roke, 32, and Ole Vesk, 34, died at the weir.', []],
    ['A girl told how a nurse fired a shot at the moon.', []],
    ['An earlier version said 14 divers had drowned; the figure is 12.', ['14 divers killed', '12 divers killed']],
    ['An earlier version put 40 herders in Tarn. The road number is 14.', ['40 herders other']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a list of cells is read cell by cell', () => {
    expect(told('Vesk county\n7 dead, 3 missing\n410 houses damaged')).toEqual([
      '7 - killed',
      '3 - missing',
      '410 houses damaged',
    ]);
  });

  test('what follows a relative clause is told of the whole phrase', () => {
    expect(told('The 52 settlers who were arrested in March have been released.').at(-1)).toContain('settlers');
  });
});

describe('one and a', () => {
  test.each([
    ['A 15-year-old girl was killed on the pier.', ['A 15-year-old girl killed']],
    ['One soldier was wounded near Tarn.', ['One soldier injured']],
  ])('count where that very person is struck: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    'A spokesman for the harbour told reporters that talks went on.',
    'It was one of the worst winters in memory.',
    'Ilva Torm, a nurse, said the road was closed.',
    'A storm reached the coast at dusk.',
  ])('do not count: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('no claims', () => {
  test.each([
    'The talks lasted for three days.',
    'The 42-year-old captain spoke at 10:30 a.m. on 3 May 2031.',
    'The camp lies 15 km north of Tarn.',
    'Many families have left and numerous others may follow.',
    'No more songs, the choir master said.',
    'A look is worth a thousand words.',
    '417 House rules',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('modality', () => {
  test.each([
    ['Up to 70 sailors may have drowned.', 'possible'],
    ['As many as 70 sailors are feared dead.', 'possible'],
    ['The navy plans to evacuate 400 islanders.', 'planned'],
    ['The navy will evacuate 400 islanders.', 'planned'],
    ['The navy evacuated 400 islanders.', 'asserted'],
    ['The navy is to evacuate 400 islanders.', 'planned'],
    ['The 400 islanders are to be evacuated.', 'planned'],
    ['The navy is happy to have evacuated 400 islanders.', 'asserted'],
    ['Lorne will not sign unless the rebels free 80 sailors.', 'possible'],
    ['Half of the pumps are not usable.', 'asserted'],
    ['The 30 islanders were not hurt.', 'denied'],
    ['Twelve islanders who will testify were wounded in the raid.', 'asserted'],
    ['On Monday a suspected arson attack killed six cooks.', 'asserted'],
  ])('%s', (text, modality) => {
    expect(only(text).modality).toBe(modality);
  });
});

describe('who did it', () => {
  test.each([
    ['Gunmen abducted 12 nurses.', 'Gunmen'],
    ['The priest and 12 nurses were abducted by gunmen.', 'gunmen'],
    ['Friday bombing killed 12 nurses.', 'bombing'],
    ['In the flood 12 nurses died.', null],
    ['A rocket fell in Vesk injuring 12 nurses.', 'A rocket'],
    ['The death toll from the flood has risen to 42, the council said.', null],
    ['The mayor puts the death toll at nine.', null],
    ['Twelve barns collapsed.', null],
    ['Some 12 nurses had been recaptured by Wednesday noon.', null],
    ['A magnitude 6.8 earthquake killed 12 nurses.', 'A magnitude 6.8 earthquake'],
    ['Norland said on Sunday it would bring home 12 nurses.', 'Norland'],
    ['The guards who freed 12 nurses were praised.', 'The guards'],
    ['The council has to feed 12 nurses by the end of April.', 'The council'],
    ['The tower fell, and 12 nurses were hurt.', null],
  ])('%s', (text, actor) => {
    expect(only(text).actor).toBe(actor);
  });

  test('the first figure of a headline does nothing to the second', () => {
    const [, second] = claims('Three cooks killed 12 injured in blast in Vesk');
    expect(second).toMatchObject({ measure: 'injured', actor: null });
  });
});

describe('as of when', () => {
  test.each([
    ['A raid killed 12 herders on Monday.', '2031-05-12', '2031-05-12'],
    ['Police said on Tuesday that 40 students are being held.', '2031-05-13', '2031-05-13'],
    ['The floods have displaced 5,000 people.', PUBLISHED, PUBLISHED],
    ['Since Saturday the army has evacuated 900 people.', '2031-05-10', PUBLISHED],
  ])('%s', (text, from, to) => {
    expect(only(text).asOf).toMatchObject({ from, to });
  });

  test('what happened takes the time that was told before it', () => {
    const text = 'A raid on Monday woke the whole town of Tarn.\nFour shepherds were killed.';
    expect(only(text).asOf).toMatchObject({ from: '2031-05-12', to: '2031-05-12' });
  });

  test('the time of a relative clause dates its own noun', () => {
    const text = 'The guards, who had fled the town on Friday, are holding 20 farmers.';
    expect(claims(text).find(({ measure }) => measure === 'held')?.asOf).toMatchObject({ from: PUBLISHED });
  });
});

describe('where', () => {
  test('the place of the phrase goes before the country', () => {
    expect(only('Seven divers were killed near Brackenford in Norway.').place?.text).toBe('Brackenford');
  });

  test('else the place that the text told last', () => {
    const text = 'Shells fell on houses in Brackenford on Monday.\nSeven divers were killed.';
    expect(claims(text).find(({ measure }) => measure === 'killed')?.place?.text).toBe('Brackenford');
  });
});

describe('links', () => {
  test('part of a whole, and its measure', () => {
    const [whole, part] = claims('Soldiers killed 48 villagers, among them 10 children.');
    expect(part).toMatchObject({ measure: 'killed', links: [{ kind: 'part-of', claim: whole?.id }] });
  });

  test.each([
    ['A shell killed 48 villagers, six of them women.', 'women'],
    ['A shell killed 48 villagers. Six of the dead were children.', 'children'],
    ['A shell killed 48 villagers, and six of those killed were young girls.', 'girls'],
  ])('a part that is told to be something: %s', (text, population) => {
    const [whole, part] = claims(text);
    expect(part).toMatchObject({ measure: 'killed', links: [{ kind: 'part-of', claim: whole?.id }] });
    expect(part?.population?.text).toBe(population);
  });

  test('what a plan is compared with has been', () => {
    const [planned, base] = claims('Some 900 villagers will need food aid, up from 400 in June, the council said.');
    expect(planned?.modality).toBe('planned');
    expect(base).toMatchObject({ modality: 'asserted', asOf: { from: '2030-06-01', to: '2030-06-30' } });
  });

  test('a headline tells what is to come by an infinitive', () => {
    expect(only('Norland to take back 130 sailors held in Vesk').modality).toBe('planned');
    expect(only('Norland took 130 sailors back to Vesk').modality).toBe('asserted');
  });

  test('a share of what somebody owns counts what is owned', () => {
    expect(told("One in four of the region's farmers were hurt.")).toEqual(['One in four farmers injured']);
  });

  test('apart from what was named', () => {
    const [first, other] = claims('The blast killed six clerks. Another 12 clerks were hurt.');
    expect(other?.links).toEqual([{ kind: 'apart-from', claim: first?.id }]);
  });

  test('none where nothing says so', () => {
    expect(claims('The blast killed six clerks. Twelve drivers were hurt.')[1]?.links).toEqual([]);
  });
});

test('every quote and quantity is a slice of the text, and ids are stable and distinct', () => {
  const text = 'On Monday 30 divers, two of them from Tarn, were rescued; 4 others are missing.\n12 dead, 30 wounded';
  const found = claims(text);
  for (const { quote, quantity } of found) {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
    expect(quote.start).toBeLessThanOrEqual(quantity.start);
    expect(quote.end).toBeGreaterThanOrEqual(quantity.end);
  }
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  expect(claims(text)).toEqual(found);
});
