import { describe, expect, test } from 'vitest';
import { contentId } from '../../base/hash.ts';
import type { Claim } from '../../model/claim.ts';
import type { Echo } from '../../model/echo.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityKind } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import { bareReport } from '../report.test-kit.ts';
import { findOrigins } from './find-origins.ts';

function report(id: string, text: string, day: string | null, agency?: string): Report {
  return bareReport(id, text, {
    published: { from: day, to: day, basis: day === null ? 'unknown' : 'given', reason: '', words: null },
    outlet: `Outlet ${id}`,
    credits: agency ? [{ agency, cue: 'told', words: { text: '', start: 0, end: 0 } }] : [],
  });
}

interface Said {
  readonly by?: string;
  readonly role?: string;
  readonly measure?: Claim['measure'];
  readonly people?: string;
}

/** A claim of the number that `words` holds, at its place in the report. */
function claim(
  { id, text, published }: Report,
  words: string,
  { by, role, measure = 'killed', people = 'sailors' }: Said = {},
): Claim {
  const start = text.indexOf(words);
  const number = Number(/\d+/.exec(words)?.[0]);
  const quote = { text: words, start, end: start + words.length };
  return {
    id: contentId('claim', { id, words, start }),
    report: id,
    quote,
    quantity: { ...quote, min: number, max: number, qualifier: null, unit: null },
    population: { text: people, class: null },
    measure,
    actor: null,
    place: null,
    asOf: published.from
      ? { from: published.from, to: published.from, precision: 'day', basis: 'text', words: '' }
      : null,
    chain: by === undefined ? [] : [{ agent: by, role: role ?? null, kind: 'speaker', cue: 'said', span: null }],
    mode: by === undefined ? 'narration' : 'indirect',
    modality: 'asserted',
    links: [],
    madeBy: 'test',
  };
}

function entity(name: string, kind: EntityKind, reports: readonly string[], also: readonly string[] = []): Entity {
  return {
    id: `entity-${name}`,
    name,
    kind,
    country: null,
    also,
    keys: reports.map((id) => ({ report: id, entity: name })),
  };
}

function echo(a: Report, b: Report): Echo {
  const side = ({ id, text }: Report) => ({ report: id, text, start: 0, end: text.length });
  return { id: `echo-${a.id}-${b.id}`, a: side(a), b: side(b), similarity: 1, kind: 'copied', changes: [] };
}

/** The words of the claims of each origin. */
function grouped(
  claims: readonly Claim[],
  reports: readonly Report[],
  echoes: readonly Echo[] = [],
  entities: readonly Entity[] = [],
) {
  const words = new Map(claims.map(({ id, report: of, quote }) => [id, `${of} ${quote.text}`]));
  return findOrigins(claims, reports, echoes, entities)
    .map(({ claims: ids }) => ids.map((id) => words.get(id) ?? '').sort())
    .sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
}

const a = report('a', 'A storm killed 40 sailors off Quellen. It sank 3 boats.', '2031-05-04', 'NPA');
const b = report('b', 'A storm killed 40 sailors off Quellen. It sank 3 boats.', '2031-05-04', 'NPA');

describe('findOrigins', () => {
  test('makes one origin of a figure that two reports copy, and names the agency that both credit', () => {
    const claims = [claim(a, '40'), claim(b, '40'), claim(a, '3', { measure: 'destroyed', people: 'boats' })];
    expect(grouped(claims, [a, b], [echo(a, b)])).toEqual([['a 3'], ['a 40', 'b 40']]);
    const [shared] = findOrigins(claims, [a, b], [echo(a, b)], []).filter(({ claims: ids }) => ids.length === 2);
    expect(shared).toMatchObject({ agency: 'NPA', speaker: null, outlet: null });
    expect(shared?.reason).toBe('one written text (NPA) that 2 reports print');
  });

  test('keeps equal figures of two outlets apart that share no text', () => {
    expect(grouped([claim(a, '40'), claim(b, '40')], [a, b])).toHaveLength(2);
  });

  test('makes one origin of what one speaker says on one day, whatever the outlet', () => {
    const c = report('c', 'Ida Quist counted 41 dead.', '2031-05-04');
    const speakers = [entity('Ida Quist', 'person', ['a', 'c'], ['Quist'])];
    const claims = [claim(a, '40', { by: 'Quist' }), claim(c, '41', { by: 'Ida Quist' })];
    expect(grouped(claims, [a, c], [], speakers)).toEqual([['a 40', 'c 41']]);
  });

  test('keeps two speakers apart, and a new count of a later day', () => {
    const later = report('later', 'Ida Quist counted 52 dead.', '2031-05-06');
    const speakers = [entity('Ida Quist', 'person', ['a', 'later']), entity('Otto Brand', 'person', ['b'])];
    const claims = [
      claim(a, '40', { by: 'Ida Quist' }),
      claim(b, '40', { by: 'Otto Brand' }),
      claim(later, '52', { by: 'Ida Quist' }),
    ];
    expect(grouped(claims, [a, b, later], [], speakers)).toHaveLength(3);
  });

  test('leaves a count that is restated later with the day on which it first stood', () => {
    const later = report('later', 'Ida Quist now counts 52 dead, up from 40.', '2031-05-06');
    const speakers = [entity('Ida Quist', 'person', ['a', 'later'])];
    const restated = { ...claim(later, '40', { by: 'Ida Quist' }), asOf: null };
    const claims = [claim(a, '40', { by: 'Ida Quist' }), claim(later, '52', { by: 'Ida Quist' }), restated];
    expect(grouped(claims, [a, later], [], speakers)).toEqual([['a 40', 'later 40'], ['later 52']]);
  });

  test('takes who speaks for a body as the body', () => {
    const body = entity('Quellen Lifeboats', 'organisation', ['a', 'b']);
    const person = entity('Ida Quist', 'person', ['b']);
    const claims = [
      claim(a, '40', { by: 'Quellen Lifeboats' }),
      claim(b, '40', { by: 'Ida Quist', role: 'Quellen Lifeboats spokeswoman' }),
    ];
    expect(findOrigins(claims, [a, b], [], [body, person])).toMatchObject([{ speaker: 'Quellen Lifeboats' }]);
    expect(findOrigins(claims.slice(1), [a, b], [], [body, person])).toMatchObject([{ speaker: 'Ida Quist' }]);
  });

  test('does not take two officials for one unless day and figure are the same', () => {
    const claims = [claim(a, '40', { by: 'officials' }), claim(b, '3', { by: 'officials' })];
    expect(grouped(claims, [a, b])).toHaveLength(2);
    expect(grouped([claim(a, '40', { by: 'officials' }), claim(b, '40', { by: 'officials' })], [a, b])).toHaveLength(1);
  });

  test('joins what the opening of a report sums up to who says it further on', () => {
    const long = report('long', 'At least 40 drowned. Ida Quist said that 40 sailors died.', '2031-05-04');
    const second = claim({ ...long, text: long.text.replace('40', '__') }, '40', { by: 'Ida Quist' });
    const [origin, ...more] = findOrigins(
      [claim(long, '40'), second],
      [long],
      [],
      [entity('Ida Quist', 'person', ['long'])],
    );
    expect(more).toEqual([]);
    expect(origin).toMatchObject({ speaker: 'Ida Quist', occasion: '2031-05-04' });
  });

  test('takes what a report tells in its own voice for the figure that its speaker states more exactly', () => {
    const text = 'More than 1200 sailors drowned off Quellen. Ida Quist counted 1214. Some 30 boats sank.';
    const long = report('long', text, '2031-05-04');
    const open = (words: string): Claim => {
      const own = claim(long, words);
      return { ...own, quantity: { ...own.quantity, max: null, qualifier: 'more than' } };
    };
    const said = claim(long, '1214', { by: 'Ida Quist' });
    const quist = [entity('Ida Quist', 'person', ['long'])];
    expect(grouped([open('1200'), said], [long], [], quist)).toEqual([['long 1200', 'long 1214']]);
    expect(grouped([open('30'), said], [long], [], quist)).toHaveLength(2);
    const hurt = { ...open('1200'), measure: 'injured' as const };
    expect(grouped([hurt, said], [long], [], quist)).toHaveLength(2);
    expect(
      grouped([{ ...open('1200'), population: { text: 'boats', class: null } }, said], [long], [], quist),
    ).toHaveLength(2);
  });

  test('takes a new count in the same place of a copied passage for a later take of the same day', () => {
    const take = report('take', 'A storm killed 46 sailors off Quellen. It sank 3 boats.', '2031-05-04');
    expect(grouped([claim(a, '40'), claim(take, '46')], [a, take], [echo(a, take)])).toHaveLength(1);
    const old = report('old', take.text, '2031-03-01');
    expect(grouped([claim(a, '40'), claim(old, '46')], [a, old], [echo(a, old)])).toHaveLength(2);
  });

  test('puts every claim in exactly one origin, in any order of the input', () => {
    const claims = [
      claim(a, '40'),
      claim(b, '40'),
      claim(a, '3', { by: 'officials' }),
      claim(b, '3', { by: 'Ida Quist' }),
    ];
    const origins = findOrigins(claims, [a, b], [echo(a, b)], []);
    expect(origins.flatMap(({ claims: ids }) => ids).sort()).toEqual(claims.map(({ id }) => id).sort());
    expect(findOrigins([...claims].reverse(), [b, a], [echo(a, b)], [])).toEqual(origins);
  });

  test('does not depend on the order of entities that share a short name', () => {
    const watch = [
      entity('Harbour Watch', 'organisation', ['a'], ['Watch']),
      entity('Night Watch', 'organisation', ['a'], ['Watch']),
    ];
    const claims = [claim(a, '40', { by: 'the Watch' })];
    expect(findOrigins(claims, [a], [], [...watch].reverse())).toEqual(findOrigins(claims, [a], [], watch));
  });

  test('takes the media of one state for one speaker, however they are called', () => {
    const day = '2031-05-04';
    const tv = report('tv', 'Vassorian state television counted 40 dead sailors.', day);
    const channel = report('channel', 'On Sunday state media spoke of 41 dead. Vassory’s state TV blamed fog.', day);
    const bare = report('bare', 'Vassorian state TV showed boats. The TV counted 42 dead.', day);
    const other = report('other', 'Kalmarian state TV counted 43 dead.', day);
    const claims = [
      claim(tv, '40', { by: 'television' }),
      claim(channel, '41', { by: 'state media' }),
      claim(bare, '42', { by: 'The TV' }),
      claim(other, '43', { by: 'Kalmarian state TV' }),
    ];
    const located = claims.map((one, at) => {
      const [link] = one.chain;
      const { text } = [tv, channel, bare, other][at] as Report;
      const start = text.indexOf(link?.agent ?? '');
      return { ...one, chain: link ? [{ ...link, span: { start, end: start + link.agent.length } }] : [] };
    });
    expect(grouped(located, [tv, channel, bare, other])).toEqual([['bare 42', 'channel 41', 'tv 40'], ['other 43']]);
  });

  test('finds a body that a report writes as a description and another as a name', () => {
    const b = report('b', 'The harbour defence office counted 41 dead.', '2031-05-04');
    const body = entity('Harbour Defense Office', 'organisation', ['a']);
    const claims = [
      claim(a, '40', { by: 'Harbour Defense Office' }),
      claim(b, '41', { by: 'the harbour defence office' }),
    ];
    expect(grouped(claims, [a, b], [], [body])).toHaveLength(1);
    const second = entity('Harbour Defence Office', 'group', ['c']);
    expect(grouped(claims, [a, b], [], [body, second])).toHaveLength(2);
  });

  test('finds a restated count whichever claim of the first text comes first', () => {
    const later = report('later', 'Ida Quist still counts 40 dead.', '2031-05-06');
    const quist = [entity('Ida Quist', 'person', ['a', 'b', 'later'])];
    const lost = claim(b, '40', { by: 'Ida Quist', measure: 'missing' });
    const claims = [
      claim(a, '40', { by: 'Ida Quist' }),
      lost,
      { ...claim(later, '40', { by: 'Ida Quist' }), asOf: null },
    ];
    for (const ids of [
      ['x', 'y'],
      ['y', 'x'],
    ]) {
      const named = claims.map((one, at) => ({ ...one, id: ids[at] ?? one.id }));
      expect(findOrigins(named, [a, b, later], [echo(a, b)], quist)).toHaveLength(1);
    }
  });

  test('counts an outlet once that gives its own figure again in the days after', () => {
    const told = (id: string, day: string, outlet = 'Post'): Report => ({
      ...report(id, `On Monday the storm killed 40 sailors, as ${id} has it.`, day),
      outlet,
    });
    const [first, next, late, other] = [
      told('first', '2031-05-05'),
      told('next', '2031-05-07'),
      told('late', '2031-06-07'),
      told('other', '2031-05-07', 'Herald'),
    ];
    const at = (of: Report, place?: string): Claim => ({
      ...claim(of, '40'),
      asOf: { from: '2031-05-05', to: '2031-05-05', precision: 'day', basis: 'text', words: '' },
      place: place === undefined ? null : { text: place, name: place },
    });
    expect(grouped([at(first), at(next)], [first, next])).toHaveLength(1);
    expect(grouped([at(first), at(late)], [first, late])).toHaveLength(2);
    expect(grouped([at(first), at(other)], [first, other])).toHaveLength(2);
    expect(grouped([at(first, 'Quellen'), at(next, 'Velm')], [first, next])).toHaveLength(2);
    const said = (of: Report, by: string): Claim => ({ ...at(of), chain: claim(of, '40', { by }).chain });
    expect(grouped([at(first), said(next, 'Ida Quist')], [first, next])).toHaveLength(1);
    expect(grouped([said(first, 'Otto Brand'), said(next, 'Ida Quist')], [first, next])).toHaveLength(2);
  });

  test('takes the tally of a war that stands in every report’s background for one', () => {
    const words = 'The war has killed 91000 sailors.';
    const [one, other] = [report('one', words, '2031-05-05'), report('other', words, '2031-05-20')];
    const since = (of: Report, from: string | null): Claim => ({
      ...claim(of, '91000'),
      asOf: { from, to: '2031-05-05', precision: 'period', basis: 'text', words: '' },
    });
    expect(grouped([since(one, '2029-01-01'), since(other, '2029-01-01')], [one, other])).toHaveLength(1);
    expect(grouped([since(one, '2031-05-05'), since(other, '2031-05-05')], [one, other])).toHaveLength(2);
    const quist = { ...since(other, '2029-01-01'), chain: claim(other, '91000', { by: 'Ida Quist' }).chain };
    expect(grouped([since(one, '2029-01-01'), quist], [one, other])).toHaveLength(2);
  });

  test.each(['Monday', 'nothing', 'least 40 sailors', 'others'])('takes “%s” for nobody’s name', (by) => {
    expect(findOrigins([claim(a, '40', { by })], [a], [], [])).toMatchObject([{ speaker: null }]);
    expect(findOrigins([claim(a, '40', { by: `Harbour ${by}` })], [a], [], [])).not.toMatchObject([{ speaker: null }]);
  });
});
