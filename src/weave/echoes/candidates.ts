import type { Passage, Term } from './weights.ts';

/** Two segments, by index, that share enough rare wording to be worth an alignment; the smaller index first. */
export type Candidate = readonly [number, number];

/** A run of three words is a key if together they weigh this much; a pair of rare words of a segment, likewise. */
const LEAST_RUN_WEIGHT = 2.2;
const LEAST_PAIR_WEIGHT = 3;
const RARE_WORDS_PAIRED = 7;
/**
 * A key that more segments hold links each only with the few that follow it: a story that was printed a hundred
 * times stays one chain, and no key costs more than this times the segments that hold it.
 */
const LARGEST_FULL_BUCKET = 24;
const CHAIN_REACH = 6;
const SKETCH_BITS = 22;

/**
 * Shingles (Broder 1997) of three words, and pairs of rare words for passages that were reworded, in an inverted
 * index. A first pass counts keys in a sketch of fixed size, so that only keys that come again take memory.
 */
export function findCandidates(passages: readonly Passage[]): readonly Candidate[] {
  const sketch = new Uint8Array(1 << SKETCH_BITS);
  for (const { terms } of passages)
    for (const key of keysOf(terms)) {
      const slot = slotOf(key);
      if ((sketch[slot] as number) < 2) sketch[slot] = (sketch[slot] as number) + 1;
    }
  const buckets = new Map<number, number[]>();
  for (const [index, { terms, report }] of passages.entries())
    for (const key of keysOf(terms)) {
      if (sketch[slotOf(key)] !== 2) continue;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else if (passages[bucket.at(-1) as number]?.report !== report) bucket.push(index);
    }
  const found = new Set<number>();
  for (const bucket of buckets.values()) link(bucket, passages.length, found);
  return [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / passages.length), pair % passages.length]);
}

function link(bucket: readonly number[], count: number, found: Set<number>): void {
  const reach = bucket.length <= LARGEST_FULL_BUCKET ? bucket.length : CHAIN_REACH;
  for (const [place, left] of bucket.entries())
    for (const right of bucket.slice(place + 1, place + 1 + reach)) found.add(left * count + right);
}

function* keysOf(terms: readonly Term[]): Generator<number> {
  for (let index = 2; index < terms.length; index += 1) {
    const [a, b, c] = [terms[index - 2] as Term, terms[index - 1] as Term, terms[index] as Term];
    if (a.weight + b.weight + c.weight >= LEAST_RUN_WEIGHT) yield mix(mix(a.form, b.form), c.form);
  }
  const rare = rarest(terms);
  for (const [place, a] of rare.entries())
    for (const b of rare.slice(place + 1)) {
      if (a.weight + b.weight < LEAST_PAIR_WEIGHT) continue;
      yield a.form < b.form ? mix(mix(a.form, 0), b.form) : mix(mix(b.form, 0), a.form);
    }
}

/** The words of most weight, each once; of equal ones the first. */
function rarest(terms: readonly Term[]): readonly Term[] {
  const once = new Map(terms.map((term) => [term.form, term]));
  return [...once.values()].sort((a, b) => b.weight - a.weight).slice(0, RARE_WORDS_PAIRED);
}

const LARGE_PRIME = 4_294_967_291;

/** A number below 2^52 for a sequence of numbers. Two sequences that share one cost an alignment that fails. */
function mix(key: number, form: number): number {
  return ((key % LARGE_PRIME) * 1_048_573 + form * 7919 + 1) % 4_503_599_627_370_449;
}

function slotOf(key: number): number {
  return key % ((1 << SKETCH_BITS) - 3);
}
