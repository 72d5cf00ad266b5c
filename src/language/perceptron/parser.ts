import type { State } from './features.ts';
import { labelFeatures, MOST_FEATURES, parseFeatures, tagFeatures, words } from './features.ts';

/** A hashed linear classifier. */
export interface Linear {
  readonly weights: Int16Array | Float32Array;
  readonly classes: number;
  readonly mask: number;
}
export interface Model {
  readonly tagger: Linear;
  readonly parser: Linear;
  readonly labeller: Linear;
}
export interface Parse {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

const found = new Int32Array(MOST_FEATURES);
const scores = new Float64Array(128);

export function classify({ weights, classes }: Linear, features: Int32Array, count: number): Float64Array {
  scores.fill(0, 0, classes);
  for (let at = 0; at < count; at += 1) {
    const row = (features[at] ?? 0) * classes;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0);
  }
  return scores;
}

export function best(values: Float64Array, count: number): number {
  let at = 0;
  for (let c = 1; c < count; c += 1) if ((values[c] ?? 0) > (values[at] ?? 0)) at = c;
  return at;
}

export function stateOf(ids: Int32Array, tags: Int32Array): State {
  const size = ids.length;
  const none = (): Int32Array => new Int32Array(size + 1).fill(-1);
  return {
    ids,
    tags,
    stack: new Int32Array(size + 1),
    depth: 0,
    next: 0,
    heads: none(),
    labels: none(),
    left: none(),
    left2: none(),
    right: none(),
    right2: none(),
    lefts: new Int32Array(size + 1),
    rights: new Int32Array(size + 1),
  };
}
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export function allowed(s: State): [boolean, boolean, boolean] {
  const count = s.ids.length;
  return [s.next < count, s.depth > 0 && (s.next < count || s.depth === 1), s.depth > 1];
}
export function apply(s: State, action: number): number {
  if (action === SHIFT) {
    s.stack[s.depth] = s.next;
    s.depth += 1;
    s.next += 1;
    return -1;
  }
  s.depth -= 1;
  const at = s.stack[s.depth] ?? 0;
  const head = action === LEFT ? s.next : (s.stack[s.depth - 1] ?? 0);
  s.heads[at] = head;
  if (head > at) {
    s.left2[head] = s.left[head] ?? -1;
    s.left[head] = at;
    s.lefts[head] = (s.lefts[head] ?? 0) + 1;
  } else {
    s.right2[head] = s.right[head] ?? -1;
    s.right[head] = at;
    s.rights[head] = (s.rights[head] ?? 0) + 1;
  }
  return at;
}

export function parse(model: Model, forms: readonly string[]): Parse {
  const input = words(forms);
  const count = forms.length;
  const tags = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const n = tagFeatures(input, at, tags, found, model.tagger.mask);
    tags[at] = best(classify(model.tagger, found, n), model.tagger.classes);
  }
  const s = stateOf(input.ids, tags);
  while (s.next < count || s.depth > 0) {
    const may = allowed(s);
    const values = classify(model.parser, found, parseFeatures(s, found, model.parser.mask));
    let action = -1;
    for (let a = 0; a < 3; a += 1) if (may[a] && (action < 0 || (values[a] ?? 0) > (values[action] ?? 0))) action = a;
    const at = apply(s, action);
    if (at >= 0)
      s.labels[at] = best(
        classify(model.labeller, found, labelFeatures(s, at, found, model.labeller.mask)),
        model.labeller.classes,
      );
  }
  return {
    tags,
    heads: s.heads.subarray(0, count).map((head) => (head === count ? -1 : head)),
    labels: s.labels.subarray(0, count),
  };
}
