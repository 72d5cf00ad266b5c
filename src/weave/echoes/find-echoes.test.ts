import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockKind, Report } from '../../model/report.ts';
import { bareReport } from '../report.test-kit.ts';
import { findEchoes } from './find-echoes.ts';

interface Given {
  readonly outlet?: string;
  readonly agency?: string;
}

function report(id: string, lines: readonly (string | readonly [BlockKind, string])[], given: Given = {}): Report {
  let text = '';
  const blocks = lines.map((line) => {
    const [kind, words] = typeof line === 'string' ? (['paragraph', line] as const) : line;
    const start = text.length;
    text += `${words}\n\n`;
    return { start, end: start + words.length, kind, reason: 'test' };
  });
  const words = { text: '', start: 0, end: 0 };
  const credits = given.agency ? [{ agency: given.agency, cue: 'told', words }] : [];
  return bareReport(id, text, { blocks, outlet: given.outlet ?? null, credits });
}

const WIRE =
  'Smugglers in rubber boats have cut the mooring lines of eleven grain barges above the Quellen weir, river police said Tuesday, blocking the only channel that is deep enough for ferries.';
const OTHER =
  'The mayor opened a new swimming pool, and the orchestra of the girls’ school played three marches in the rain.';

describe('findEchoes', () => {
  test('finds a copied sentence, with exact slices and without changes', () => {
    const reports = [report('a', [OTHER, WIRE]), report('b', [WIRE, 'Nobody was hurt.'])];
    const [echo, ...more] = findEchoes(reports);
    expect(more).toEqual([]);
    expect(echo).toMatchObject({ similarity: 1, kind: 'copied', changes: [] });
    for (const side of [echo?.a, echo?.b]) {
      const text = reports.find(({ id }) => id === side?.report)?.text ?? '';
      expect(text.slice(side?.start, side?.end)).toBe(side?.text);
    }
    expect(`${echo?.a.text}.`).toBe(WIRE);
  });

  test('names the words that were changed', () => {
    const changed = WIRE.replace('Smugglers', 'Bandits').replace('cut', 'severed').replace('eleven', '11');
    const [echo] = findEchoes([report('a', [WIRE]), report('b', [changed])]);
    expect(echo?.kind).toBe('copied');
    expect(echo?.changes).toContainEqual({ a: 'cut', b: 'severed' });
    expect(echo?.changes).toContainEqual({ a: 'eleven', b: '11' });
  });

  test('sees through spelling: thousands with a space, British words, two romanisations', () => {
    const a =
      'Up to 2,400 neighbours of the harbour theatre in Quellouz were told to boil water drawn from the old cisterns.';
    const b =
      'Up to 2 400 neighbors of the harbor theater in Quelluz were told to boil water drawn from the old cisterns.';
    const [echo] = findEchoes([report('a', [a]), report('b', [b])]);
    expect(echo?.similarity).toBe(1);
    expect(echo?.changes).toContainEqual({ a: 'Quellouz', b: 'Quelluz' });
  });

  test('makes one passage of sentences that follow each other on both sides', () => {
    const more =
      'Divers with lamps searched the muddy bottom for anchors until the sluice keeper sent them home at dusk.';
    const [echo, ...others] = findEchoes([report('a', [`${WIRE} ${more}`]), report('b', [WIRE, more])]);
    expect(others).toEqual([]);
    expect(echo?.a.text).toContain('rubber boats');
    expect(echo?.a.text).toContain('sluice keeper');
  });

  test('finds sentences that were moved', () => {
    const more =
      'Divers with lamps searched the muddy bottom for anchors until the sluice keeper sent them home at dusk.';
    const echoes = findEchoes([report('a', [WIRE, OTHER, more]), report('b', [more, 'A bell rang at noon.', WIRE])]);
    expect(echoes).toHaveLength(2);
  });

  test.each([
    ['two accounts of one event', 'Police say criminals set barges adrift on the river, so no ferry can pass Quellen.'],
    ['the same names', 'River police in Quellen fined three ferries on Tuesday.'],
    ['nothing', OTHER],
  ])('finds none in %s', (_, words) => {
    expect(findEchoes([report('a', [WIRE]), report('b', [words])])).toEqual([]);
  });

  test('takes no stock phrase for an echo', () => {
    const a =
      'He spoke on condition of anonymity because he was not authorised to speak to the media about the barges.';
    const b =
      'She spoke on condition of anonymity because she was not authorized to speak to the media about the choir.';
    expect(findEchoes([report('a', [a]), report('b', [b])])).toEqual([]);
  });

  test('never compares furniture', () => {
    const reports = [report('a', [['furniture', WIRE]]), report('b', [['furniture', WIRE], OTHER])];
    expect(findEchoes(reports)).toEqual([]);
  });

  test('leaves out what an outlet prints around all its reports', () => {
    const house = 'Never miss a lantern story again: sign up to our pigeon channel and keep the kettle warm with us.';
    const stories = [
      'A cow fell down a well.',
      'Snow closed the northern pass.',
      'Bakers went on strike.',
      'A comet came.',
    ];
    const own = stories.map((story, index) => report(`own-${index}`, [story, house], { outlet: 'Lantern Post' }));
    expect(findEchoes(own)).toEqual([]);
    expect(findEchoes(own.slice(0, 2))).toHaveLength(1);
  });

  test('holds a rewritten passage against text that is known to travel, where both credit the agency', () => {
    const background =
      'Quellen has lost all of its orchards except a narrow strip of less than half a square mile beneath the northern dam.';
    const rewritten = 'The valley has lost all but a narrow strip of orchard near the farms beneath the northern dam.';
    const travelling = [
      report('a', [WIRE, background], { agency: 'NPA' }),
      report('b', [WIRE, background], { agency: 'NPA' }),
    ];
    const pairs = (agency: string) =>
      findEchoes([...travelling, report('c', [OTHER, rewritten], { agency })]).map(
        ({ a, b }) => `${a.report}${b.report}`,
      );
    expect(pairs('NPA')).toContain('ac');
    expect(pairs('another')).toEqual(['ab']);
  });

  test('does not depend on the order of the reports', () => {
    const reports = [
      report('a', [WIRE, OTHER]),
      report('b', [OTHER]),
      report('c', [WIRE]),
      report('d', ['A bell rang.']),
    ];
    const expected = findEchoes(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(findEchoes(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  test('stays small on a page that repeats one word', () => {
    const page = 'lantern '.repeat(50_000);
    expect(findEchoes([report('a', [page]), report('b', [page])]).length).toBeLessThan(5);
  });

  test('finds a story that every report of the case prints', () => {
    const more =
      'Divers with lamps searched the muddy bottom for anchors until the sluice keeper sent them home at dusk.';
    const printed = Array.from({ length: 40 }, (_, index) => report(`p${index}`, [`${WIRE} ${more}`]));
    const joined = new Set(findEchoes(printed).flatMap(({ a, b }) => [a.report, b.report]));
    expect(joined.size).toBe(40);
  });

  test('takes empty reports', () => {
    expect(findEchoes([report('a', []), report('b', [''])])).toEqual([]);
    expect(findEchoes([])).toEqual([]);
  });
});
