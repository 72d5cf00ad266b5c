import type { Report } from '../../model/report.ts';
import { textBlocks } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { WORD } from '../../weave/echoes/tokens.ts';
import type { CaseIndex } from './case-index.ts';
import { commonRuns } from './common-runs.ts';
import { reportSummary } from './report-summary.ts';
import type { Comparison, WordPair } from './shapes.ts';
import { foldText } from './words-of.ts';

/** Beyond so many words that differ, two texts are set against each other by their passages alone. */
const MOST_EDITS = 6000;
/** Fewer words than this between changes of more than so many times their number are the same by chance. */
const LEAST_SAME = 4;
const CHANGED_ABOUT = 4;
/** No word of a run is longer: "of the". */
const SHORT_WORD = 3;

/** Two reports word by word; null where the account lacks one of them. */
export function compareReports(index: CaseIndex, a: string, b: string): Comparison | null {
  const [left, right] = [index.reports.get(a), index.reports.get(b)];
  if (left === undefined || right === undefined) return null;
  const passages = (index.echoesOf.get(a) ?? []).filter((echo) => echo.a.report === b || echo.b.report === b);
  const words = alignWords(left, right);
  return {
    a: { ...reportSummary(index, left), text: left.text, blocks: left.blocks },
    b: { ...reportSummary(index, right), text: right.text, blocks: right.blocks },
    passages,
    words: words ?? [],
    aligned: words !== null,
  };
}

/**
 * The words of two reports set against each other by the fewest edits, case and accents apart; furniture
 * is left out. Words that two texts share by chance between long changes are taken as changed too. Null where the
 * texts have too little in common to say.
 */
export function alignWords(a: Report, b: Report): readonly WordPair[] | null {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [from, to] = numbered(left, right);
  if (leastEdits(from, to) > MOST_EDITS) return null;
  const common = commonRuns(from, to, MOST_EDITS);
  if (common === null) return null;
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const { a: inA, b: inB, length } of [...common, { a: from.length, b: to.length, length: 0 }]) {
    if (inA > i || inB > j) push(runs, { same: false, a: [i, inA], b: [j, inB] });
    [i, j] = [inA + length, inB + length];
    if (length > 0) push(runs, { same: true, a: [inA, i], b: [inB, j] });
  }
  return withoutChance(runs, left).map((run) => pairOf(run, left, right));
}

interface Word extends Span {
  readonly form: string;
}

/** Places of words, half-open. Of a run that is not the same, both sides stand for each other. */
interface Run {
  readonly same: boolean;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

function wordsOf(report: Report): readonly Word[] {
  return textBlocks(report).flatMap(({ start, end }) =>
    [...report.text.slice(start, end).matchAll(WORD)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      form: foldText(match[0]),
    })),
  );
}

/** The forms of the words as numbers, which are compared faster than words. */
function numbered(left: readonly Word[], right: readonly Word[]): readonly [number[], number[]] {
  const numbers = new Map<string, number>();
  const numberOf = ({ form }: Word): number => {
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    return number;
  };
  return [left.map(numberOf), right.map(numberOf)];
}

/** No edit script is shorter: a word that stands more often in one text than in the other must go or come. */
function leastEdits(left: readonly number[], right: readonly number[]): number {
  const surplus = new Map<number, number>();
  for (const word of left) surplus.set(word, (surplus.get(word) ?? 0) + 1);
  for (const word of right) surplus.set(word, (surplus.get(word) ?? 0) - 1);
  return [...surplus.values()].reduce((total, many) => total + Math.abs(many), 0);
}

/** Adds a run; one of the kind of the last grows it. */
function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last === undefined || last.same !== run.same) runs.push(run);
  else runs[runs.length - 1] = { same: run.same, a: [last.a[0], run.a[1]], b: [last.b[0], run.b[1]] };
}

function withoutChance(runs: readonly Run[], words: readonly Word[]): readonly Run[] {
  const kept: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const length = run.a[1] - run.a[0];
    const [before, after] = [runs[at - 1], runs[at + 1]];
    const isBetween = run.same && length < LEAST_SAME && before !== undefined && after !== undefined;
    const isChance =
      isBetween &&
      (lengthOf(before) + lengthOf(after) > CHANGED_ABOUT * length ||
        words.slice(...run.a).every(({ form }) => form.length <= SHORT_WORD));
    push(kept, isChance ? { ...run, same: false } : run);
  }
  return kept;
}

function lengthOf({ a, b }: Run): number {
  return Math.max(a[1] - a[0], b[1] - b[0]);
}

function pairOf(run: Run, left: readonly Word[], right: readonly Word[]): WordPair {
  const [a, b] = [spanOf(left, run.a), spanOf(right, run.b)];
  if (run.same) return { kind: 'same', a, b };
  return { kind: a === null ? 'added' : b === null ? 'removed' : 'changed', a, b };
}

function spanOf(words: readonly Word[], [from, to]: readonly [number, number]): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return from === to || first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
