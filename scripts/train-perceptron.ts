import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { pack } from '../src/language/model/container.ts';
import {
  labelFeatures,
  MOST_FEATURES,
  parseFeatures,
  tagFeatures,
  words,
} from '../src/language/perceptron/features.ts';
import {
  allowed,
  apply,
  best,
  classify,
  LEFT,
  type Linear,
  parse,
  RIGHT,
  SHIFT,
  stateOf,
} from '../src/language/perceptron/parser.ts';
import { readTreebank, type TreebankWord } from './training/conllu.ts';

const [trainPath = '', devPath = '', out = ''] = process.argv.slice(2);
const train = readTreebank(trainPath);
const dev = readTreebank(devPath);
const tagNames = [...new Set(train.flat().map((w) => `${w.upos} ${w.feats}`))].sort();
const labelNames = [...new Set(train.flat().map((w) => w.deprel))].sort();
const tagIndex = new Map(tagNames.map((t, i) => [t, i]));
const labelIndex = new Map(labelNames.map((t, i) => [t, i]));

class Perceptron {
  weights: Float32Array;
  totals: Float64Array;
  stamps: Int32Array;
  classes: number;
  mask: number;
  now = 1;
  constructor(bits: number, classes: number) {
    const size = (1 << bits) * classes;
    this.weights = new Float32Array(size);
    this.totals = new Float64Array(size);
    this.stamps = new Int32Array(size);
    this.classes = classes;
    this.mask = (1 << bits) - 1;
  }
  bump(features: Int32Array, n: number, c: number, by: number): void {
    for (let i = 0; i < n; i += 1) {
      const at = (features[i] ?? 0) * this.classes + c;
      const w = this.weights[at] ?? 0;
      this.totals[at] = (this.totals[at] ?? 0) + (this.now - (this.stamps[at] ?? 0)) * w;
      this.stamps[at] = this.now;
      this.weights[at] = w + by;
    }
  }
  update(f: Int32Array, n: number, right: number, wrong: number): void {
    this.now += 1;
    if (right !== wrong) {
      this.bump(f, n, right, 1);
      this.bump(f, n, wrong, -1);
    }
  }
  average(): Linear {
    const w = this.weights.map((v, i) => ((this.totals[i] ?? 0) + (this.now - (this.stamps[i] ?? 0)) * v) / this.now);
    return { weights: w, classes: this.classes, mask: this.mask };
  }
}
let seed = 12345;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 4294967296;
};
function shuffled<T>(items: readonly T[]): T[] {
  const a = [...items];
  for (let i = a.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [a[i], a[j]] = [a[j] as T, a[i] as T];
  }
  return a;
}
const f = new Int32Array(MOST_FEATURES);
const prepared = new Map(train.map((s) => [s, words(s.map((w) => w.form))]));
const gold = new Map([...train].map((s) => [s, Int32Array.from(s, (w) => tagIndex.get(`${w.upos} ${w.feats}`) ?? 0)]));
function trainTagger(data: TreebankWord[][], epochs: number): Linear {
  const p = new Perceptron(17, tagNames.length);
  for (let e = 0; e < epochs; e += 1) {
    let right = 0,
      all = 0;
    for (const s of shuffled(data)) {
      const w = prepared.get(s)!,
        g = gold.get(s)!,
        tags = new Int32Array(s.length);
      for (let i = 0; i < s.length; i += 1) {
        const n = tagFeatures(w, i, tags, f, p.mask);
        const guess = best(classify(p, f, n), p.classes);
        p.update(f, n, g[i] ?? 0, guess);
        tags[i] = guess;
        all += 1;
        if (guess === g[i]) right += 1;
      }
    }
    console.log('tagger', e, (right / all).toFixed(4));
  }
  return p.average();
}
function tagAll(m: Linear, s: TreebankWord[]): Int32Array {
  const w = prepared.get(s)!,
    tags = new Int32Array(s.length);
  for (let i = 0; i < s.length; i += 1) tags[i] = best(classify(m, f, tagFeatures(w, i, tags, f, m.mask)), m.classes);
  return tags;
}
const a = train.filter((_, i) => i % 2 === 0),
  b = train.filter((_, i) => i % 2 === 1);
const predicted = new Map<TreebankWord[], Int32Array>();
{
  const m = trainTagger(a, 4);
  for (const s of b) predicted.set(s, tagAll(m, s));
}
{
  const m = trainTagger(b, 4);
  for (const s of a) predicted.set(s, tagAll(m, s));
}
const tagger = trainTagger(train, 7);

function cost(s: ReturnType<typeof stateOf>, heads: Int32Array): [number, number, number] {
  const n = s.ids.length;
  const s0 = s.stack[s.depth - 1] ?? -1,
    s1 = s.depth > 1 ? (s.stack[s.depth - 2] ?? -1) : -2,
    b0 = s.next;
  let shift = 0,
    left = 0,
    right = 0;
  if (s.depth > 0) {
    if (s1 >= 0 && heads[s0] === s1) left += 1;
    if (heads[s0]! > b0) {
      left += 1;
    }
    if (heads[s0]! >= b0) right += 1;
    for (let i = b0; i < n; i += 1)
      if (heads[i] === s0) {
        left += 1;
        right += 1;
      }
  }
  for (let k = 0; k < s.depth; k += 1) {
    const x = s.stack[k]!;
    if (heads[x] === b0) shift += 1;
    if (k < s.depth - 1 && heads[b0] === x) shift += 1;
  }
  return [shift, left, right];
}
const parser = new Perceptron(20, 3),
  labeller = new Perceptron(16, labelNames.length);
function evaluate(): void {
  const m = { tagger, parser: parser.average(), labeller: labeller.average() };
  let all = 0,
    upos = 0,
    uas = 0,
    las = 0;
  for (const s of dev) {
    const r = parse(
      m,
      s.map((w) => w.form),
    );
    s.forEach((w, i) => {
      all += 1;
      if (tagNames[r.tags[i]!]!.split(' ')[0] === w.upos) upos += 1;
      if (r.heads[i] === w.head) {
        uas += 1;
        if (labelNames[r.labels[i]!]!.split(':')[0] === w.deprel.split(':')[0]) las += 1;
      }
    });
  }
  console.log('dev', (upos / all).toFixed(4), (uas / all).toFixed(4), (las / all).toFixed(4));
}
for (let e = 0; e < 10; e += 1) {
  let right = 0,
    all = 0;
  for (const sent of shuffled(train)) {
    const w = prepared.get(sent)!,
      n = sent.length;
    const heads = Int32Array.from(sent, (x) => (x.head < 0 ? n : x.head));
    const s = stateOf(w.ids, predicted.get(sent)!);
    while (s.next < n || s.depth > 0) {
      const may = allowed(s),
        costs = cost(s, heads);
      const k = parseFeatures(s, f, parser.mask),
        v = classify(parser, f, k);
      let guess = -1,
        good = -1;
      const least = Math.min(...[SHIFT, LEFT, RIGHT].filter((x) => may[x]).map((x) => costs[x]!));
      for (let x = 0; x < 3; x += 1)
        if (may[x]) {
          if (guess < 0 || v[x]! > v[guess]!) guess = x;
          if (costs[x] === least && (good < 0 || v[x]! > v[good]!)) good = x;
        }
      all += 1;
      if (guess === good) right += 1;
      parser.update(f, k, good, guess);
      const at = apply(s, e > 0 && random() < 0.9 ? guess : good);
      if (at >= 0) {
        const kk = labelFeatures(s, at, f, labeller.mask);
        const label = best(classify(labeller, f, kk), labeller.classes);
        const g = labelIndex.get(sent[at]!.deprel)!;
        if (s.heads[at] === heads[at]) labeller.update(f, kk, g, label);
        s.labels[at] = label;
      }
    }
  }
  console.log('parser', e, (right / all).toFixed(4));
  if (e % 3 === 0) evaluate();
}
evaluate();
function quantised(l: Linear): Int16Array {
  const top = l.weights.reduce((a, x) => Math.max(a, Math.abs(x)), 0);
  return Int16Array.from(l.weights, (x) => Math.round((x * 4000) / top));
}
const bytes = pack({
  header: { tags: tagNames, labels: labelNames },
  arrays: { tagger: quantised(tagger), parser: quantised(parser.average()), labeller: quantised(labeller.average()) },
});
writeFileSync(out, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
