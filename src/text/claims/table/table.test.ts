import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../model/claim.ts';
import { NO_PACK } from '../../../model/pack/pack.ts';
import type { TableRow } from '../../../model/report.ts';
import { extract } from '../../extract.ts';
import { reportOf } from '../../report-for-tests.ts';

const PUBLISHED = '2031-05-14';
const PROSE = 'Rain since Sunday has flooded the valley of Vesk, the provincial office said on Tuesday.';

/** The claims of a table with `heads` rows of heads, cells parted by commas, under a sentence of prose. */
function claimsOf(table: string, heads: number | readonly number[] = 1): readonly Claim[] {
  const lines = table.split('\n').map((line) => line.trim());
  const text = [
    PROSE,
    ...lines.map((line) =>
      line
        .split(/,(?! )/u)
        .filter(Boolean)
        .join(' | '),
    ),
  ].join('\n');
  let from = PROSE.length + 1;
  const rows = lines.map((line, at): TableRow => {
    const [start, cells] = [from, line.split(/,(?! )/u)];
    let next = start;
    const placed = cells.flatMap((words, column) => {
      if (words === '') return [];
      const cell = { start: next, end: next + words.length, column, columns: 1 };
      next = cell.end + 3;
      return [cell];
    });
    from = next - 2;
    return { start, end: next - 3, cells: placed, isHead: typeof heads === 'number' ? at < heads : heads.includes(at) };
  });
  const report = { ...reportOf(text, PUBLISHED), tables: [{ caption: null, rows }] };
  const claims = extract(report, NO_PACK).claims;
  for (const { quantity } of claims) expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
  return claims.filter(({ madeBy }) => madeBy === 'claims/table');
}

/** "figure population measure place", for each claim. */
function told(table: string, heads = 1): readonly string[] {
  return headed(table, heads);
}

/** The same, with the rows of heads by number. */
function headed(table: string, heads: number | readonly number[]): readonly string[] {
  return claimsOf(table, heads).map(
    ({ quantity, population, measure, place }) =>
      `${quantity.text} ${population?.text ?? '-'} ${measure} ${place?.name ?? '-'}`,
  );
}

describe('a figure in a table', () => {
  test('counts what the head of its column says, in the place of its row', () => {
    expect(
      told(`District,Killed,Wounded,Houses destroyed,Displaced families
        Oslem,12,,310,1250
        Upper Marrek,3,40,44,900`),
    ).toEqual([
      '12 - killed Oslem',
      '310 Houses destroyed Oslem',
      '1250 families displaced Oslem',
      '3 - killed Upper Marrek',
      '40 - injured Upper Marrek',
      '44 Houses destroyed Upper Marrek',
      '900 families displaced Upper Marrek',
    ]);
  });

  test('counts what the head of its row says', () => {
    expect(
      told(`Indicator,Number
        People killed,22
        Deaths of children,4
        IDPs,5400
        Schools damaged,14`),
    ).toEqual([
      '22 People killed Vesk',
      '4 children killed Vesk',
      '5400 IDPs displaced Vesk',
      '14 Schools damaged Vesk',
    ]);
    expect(told('Killed,22\nMissing persons,7', 0)).toEqual(['22 - killed Vesk', '7 persons missing Vesk']);
  });

  test('counts what both say together', () => {
    expect(told('Group,Killed,Injured\nChildren,4,9\nTotal,22,31')).toEqual([
      '4 Children killed Vesk',
      '9 Children injured Vesk',
      '22 - killed Vesk',
      '31 - injured Vesk',
    ]);
    expect(told('Town,Houses,,Schools\n,Destroyed,Damaged,Damaged\nOslem,310,44,2', 2)).toEqual([
      '310 Houses destroyed Oslem',
      '2 Schools damaged Oslem',
    ]);
  });

  test('counts what stands under it where figures stand over their heads', () => {
    expect(headed('22,59,5400\npeople killed,people injured,IDPs', [1])).toEqual([
      '22 people killed Vesk',
      '59 people injured Vesk',
      '5400 IDPs displaced Vesk',
    ]);
    expect(headed('Oslem,59\nKilled,Injured', [1])).toEqual([]);
  });

  test('is in the whole place that its row names', () => {
    expect(told('District,Killed\nUpper Vesk,3\nVesk district,4')).toEqual([
      '3 - killed Upper Vesk',
      '4 - killed Vesk district',
    ]);
  });

  test('is of the day that a head names', () => {
    const days = claimsOf('Date,Killed\n11 May 2031,3\n12 May 2031,9').map(({ asOf }) => [asOf?.from, asOf?.to]);
    expect(days).toEqual([
      ['2031-05-11', '2031-05-11'],
      ['2031-05-12', '2031-05-12'],
    ]);
    const years = claimsOf('Measure,2029,2030\nKilled,12,14').map(({ asOf }) => asOf?.from);
    expect(years).toEqual(['2029-01-01', '2030-01-01']);
  });

  test('is part of the total of its column, and quotes its row', () => {
    const [first, second, total] = claimsOf('District,Killed\nOslem,12\nMarrek,3\nTotal,15');
    expect(first?.links).toEqual([{ kind: 'part-of', claim: total?.id }]);
    expect(second?.links).toEqual([{ kind: 'part-of', claim: total?.id }]);
    expect(total?.links).toEqual([]);
    expect(first?.quote.text).toBe('Oslem | 12');
  });

  test.each([
    ['a league', 'Team,Played,Won,Drawn,Lost,Points\nOslem Rovers,12,7,3,2,24\nMarrek Town,12,6,3,3,21'],
    ['a goalkeeper', 'Player,Saved,Caught,Shots,Missed\nTorm,12,7,30,2'],
    ['a balance', 'Item,Revenue,Cost per house,Funds released\nOslem,1200,310,44\nMarrek,900,120,60'],
    ['orders', 'Branch,Received,Executed,Returned,Transferred\nOslem,1200,310,44,3'],
    ['shares', 'District,Killed (%),Houses destroyed (%)\nOslem,12,40'],
    ['needs', 'District,Tents needed,Families targeted,Patients treated\nOslem,120,400,7'],
    ['days', 'District,First death,Last death\nOslem,12 May,13 May'],
    ['a change', 'District,New deaths,Deaths per week\nOslem,12,3'],
    ['two states in one', 'District,Killed or missing\nOslem,12'],
    ['heads that nothing tells apart', 'District,Killed,Killed\nOslem,12,14'],
    ['rows that name no place', 'Operator,Killed\nSee note,12\nOther,3'],
    ['no words', 'a,b\nc,12'],
  ])('is no claim in a table of %s', (_, table) => {
    expect(told(table)).toEqual([]);
  });
});
