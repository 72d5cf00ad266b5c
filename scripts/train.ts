import { readFileSync, writeFileSync } from 'node:fs';
import { FEATURES_PER_WORD, hashedFeatures, lookupForm } from '../src/language/network/word-features.ts';
import { readTreebank, type TreebankWord } from './training/conllu.ts';
import { exportModel } from './training/export.ts';
import { learnLemmas } from './training/lemma-rules.ts';
import { type Batch, Network, type Rates } from './training/network.ts';

const opt = (name: string, other: number): number => Number(process.env[name] ?? other);
const [folder = '', vecs = ''] = process.argv.slice(2);
const train = readTreebank(`${folder}/train.conllu`).filter((s) => s.length < 200);
const dev = readTreebank(`${folder}/dev.conllu`);
const words = readFileSync(`${vecs}.words`, 'utf8').split('\n');
const bytes = readFileSync(`${vecs}.f32`);
const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
const LIMIT = opt('VOCAB', 50000);
const V = 104;
const counts = new Map<string, number>();
for (const w of train.flat()) counts.set(lookupForm(w.form), (counts.get(lookupForm(w.form)) ?? 0) + 1);
const trained = new Map(
  [...counts]
    .filter(([, n]) => n > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([w], i) => [w, i]),
);
const trainedCounts = [...trained.keys()].map((w) => counts.get(w) ?? 0);
const vectorRow = new Map<string, number>();
words.forEach((w, i) => {
  if (i < LIMIT || counts.has(w)) vectorRow.set(w, i);
});
const quantised = new Int8Array(values.length);
for (let i = 0; i < values.length; i += 1)
  quantised[i] = Math.max(-127, Math.min(127, Math.round((values[i] ?? 0) * 254)));
const tagNames = [...new Set(train.flat().map((w) => `${w.upos} ${w.feats}`))].sort();
const labelNames = [...new Set(train.flat().map((w) => w.deprel))].sort();
const tagIndex = new Map(tagNames.map((t, i) => [t, i]));
const labelIndex = new Map(labelNames.map((t, i) => [t, i]));
const universal = labelNames.map((l) => l.split(':')[0]);
const upos = tagNames.map((t) => t.split(' ')[0]);

interface Ready {
  n: number;
  rows: Int32Array;
  variants: Int32Array[];
  word: Int32Array;
  vec: Int32Array;
  tag: Int32Array;
  head: Int32Array;
  label: Int32Array;
  s: TreebankWord[];
}
const cache = new Map<string, Int32Array>();
function ready(s: TreebankWord[]): Ready {
  const rows = new Int32Array(s.length * FEATURES_PER_WORD);
  s.forEach((w, i) => {
    let f = cache.get(w.form);
    if (!f) {
      f = new Int32Array(FEATURES_PER_WORD);
      hashedFeatures(w.form, lookupForm(w.form), f, 0);
      cache.set(w.form, f);
    }
    rows.set(f, i * FEATURES_PER_WORD);
  });
  const variants = [
    (w: string) => w.toLowerCase(),
    (w: string) => w.slice(0, 1).toUpperCase() + w.slice(1),
    (w: string) => w.toUpperCase(),
  ].map((change) => {
    const other = rows.slice();
    const f = new Int32Array(FEATURES_PER_WORD);
    s.forEach((w, i) => {
      hashedFeatures(change(w.form), lookupForm(w.form), f, 0);
      other.set(f, i * FEATURES_PER_WORD);
    });
    return other;
  });
  const look = s.map((w) => lookupForm(w.form));
  return {
    n: s.length,
    rows,
    variants,
    word: Int32Array.from(look, (w) => trained.get(w) ?? -1),
    vec: Int32Array.from(look, (w) => vectorRow.get(w) ?? -1),
    tag: Int32Array.from(s, (w) => tagIndex.get(`${w.upos} ${w.feats}`) ?? 0),
    head: Int32Array.from(s, (w) => w.head),
    label: Int32Array.from(s, (w) => labelIndex.get(w.deprel) ?? 0),
    s,
  };
}
const trainReady = train.slice(0, opt('SUBSET', 1e9)).map(ready);
const devReady = dev.map(ready);
const pad8 = (n: number): number => (n + 7) & ~7;
const net = new Network(
  {
    vector: V,
    words: trained.size,
    width: opt('D', 128),
    layers: opt('L', 3),
    arc: opt('ARC', 64),
    label: opt('LABEL', 96),
    tags: pad8(tagNames.length),
    labels: pad8(labelNames.length),
  },
  opt('SEED', 1),
);
function batchOf(items: Ready[], rates: Rates | null): Batch {
  const N = items.reduce((n, r) => n + r.n, 0);
  const b = {
    starts: [0],
    rows: new Int32Array(N * FEATURES_PER_WORD),
    word: new Int32Array(N),
    vector: new Int8Array(N * V),
    hasVector: new Uint8Array(N),
    tag: new Int32Array(N),
    head: new Int32Array(N),
    label: new Int32Array(N),
  };
  let at = 0;
  for (const r of items) {
    const chance = rates ? net.random() : 1;
    const cased =
      chance < 0.03 ? r.variants[0] : chance < 0.06 ? r.variants[1] : chance < 0.08 ? r.variants[2] : r.rows;
    b.rows.set(cased ?? r.rows, at * FEATURES_PER_WORD);
    b.word.set(r.word, at);
    b.tag.set(r.tag, at);
    b.head.set(r.head, at);
    b.label.set(r.label, at);
    for (let i = 0; i < r.n; i += 1) {
      const v = r.vec[i] ?? -1;
      if (
        rates &&
        (b.word[at + i] ?? -1) >= 0 &&
        net.random() < rates.word / (rates.word + (trainedCounts[b.word[at + i] ?? 0] ?? 1))
      )
        b.word[at + i] = -1;
      if (v >= 0 && !(rates && net.random() < rates.vector)) {
        b.hasVector[at + i] = 1;
        for (let c = 0; c < 100; c += 1) b.vector[(at + i) * V + c] = quantised[v * 100 + c] ?? 0;
      }
    }
    at += r.n;
    b.starts.push(at);
  }
  return b;
}
function evaluate(data: Ready[]): string {
  let all = 0;
  let tag = 0;
  let uas = 0;
  let las = 0;
  let full = 0;
  const counted = data;
  for (let from = 0; from < counted.length; from += 40) {
    const items = counted.slice(from, from + 40);
    const b = batchOf(items, null);
    net.forward(b, null);
    const heads = new Int32Array(b.word.length);
    const m = net.m;
    items.forEach((r, s) => {
      const start = b.starts[s] ?? 0;
      const pad = net.arcs(start, r.n);
      for (let i = 0; i < r.n; i += 1) {
        let best = -1;
        let most = -Infinity;
        for (let j = 0; j <= r.n; j += 1)
          if (j !== i + 1 && (m[net.S + i * pad + j] ?? 0) > most) {
            most = m[net.S + i * pad + j] ?? 0;
            best = j;
          }
        heads[start + i] = best - 1;
      }
    });
    const L = net.labels(b, heads);
    items.forEach((r, s) => {
      const start = b.starts[s] ?? 0;
      for (let i = 0; i < r.n; i += 1) {
        const t = arg(net.T + (start + i) * net.sizes.tags, tagNames.length);
        const l = arg(L + (start + i) * net.sizes.labels, labelNames.length);
        all += 1;
        if (t === r.tag[i]) full += 1;
        if (upos[t] === r.s[i]?.upos) tag += 1;
        if (heads[start + i] === r.head[i]) {
          uas += 1;
          if (universal[l] === r.s[i]?.deprel.split(':')[0]) las += 1;
        }
      }
    });
  }
  const f = (n: number): string => ((100 * n) / all).toFixed(2);
  return `upos ${f(tag)} feats ${f(full)} uas ${f(uas)} las ${f(las)}`;
}
function arg(at: number, n: number): number {
  let b = 0;
  for (let c = 1; c < n; c += 1) if ((net.m[at + c] ?? 0) > (net.m[at + b] ?? 0)) b = c;
  return b;
}
export function shuffled<T>(items: readonly T[]): T[] {
  const a = [...items];
  for (let i = a.length - 1; i > 0; i -= 1) {
    const j = Math.floor(net.random() * (i + 1));
    [a[i], a[j]] = [a[j] as T, a[i] as T];
  }
  return a;
}

if (process.env['CHECK']) {
  const b = batchOf(trainReady.slice(0, 3), null);
  const loss = (): number => {
    net.forward(b, { input: 0, inner: 0, head: 0, word: 0, vector: 0 });
    const [x, y, z] = net.backward(b, { tags: tagNames.length, labels: labelNames.length });
    return (x + y + z) / b.word.length;
  };
  loss();
  const clear = (): void => {
    net.m.fill(0, net.gradAt, net.gradAt + net.dense);
  };
  clear();
  loss();
  const grads = net.m.slice(net.gradAt, net.gradAt + net.dense);
  for (const [name, { at, size }] of net.layout)
    for (let t = 0; t < 3; t += 1) {
      const i = at + Math.floor(net.random() * size);
      const was = net.m[i] ?? 0;
      const e = 1e-2;
      net.m[i] = was + e;
      const up = loss();
      net.m[i] = was - e;
      const down = loss();
      net.m[i] = was;
      console.log(name, ((up - down) / (2 * e)).toFixed(6), (grads[i - net.denseAt] ?? 0).toFixed(6));
    }
  process.exit();
}
const EPOCHS = opt('EPOCHS', 15);
const RATE = opt('RATE', 0.003);
const SIZE = opt('BATCH', 500);
const rates: Rates = {
  input: opt('DIN', 0.3),
  inner: opt('DMID', 0.3),
  head: opt('DHEAD', 0.3),
  word: opt('DWORD', 1),
  vector: opt('DVEC', 0.05),
};
const total = EPOCHS * Math.ceil(trainReady.reduce((n, r) => n + r.n, 0) / SIZE);
let step = 0;
const began = Date.now();
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  let items: Ready[] = [];
  let n = 0;
  let lt = 0;
  let la = 0;
  let ll = 0;
  let seen = 0;
  const go = (): void => {
    const b = batchOf(items, rates);
    net.forward(b, rates);
    const [x, y, z] = net.backward(b, { tags: tagNames.length, labels: labelNames.length });
    lt += x;
    la += y;
    ll += z;
    seen += n;
    step += 1;
    net.update(RATE * Math.min(1, step / 150) * Math.max(0.01, 1 - step / total), opt('DECAY', 0.0));
    items = [];
    n = 0;
  };
  for (const r of shuffled(trainReady)) {
    items.push(r);
    n += r.n;
    if (n >= SIZE) go();
  }
  if (items.length) go();
  console.log(
    epoch,
    ((Date.now() - began) / 1000).toFixed(0),
    's',
    (process.cpuUsage().user / 1e6).toFixed(0),
    'cpu loss',
    (lt / seen).toFixed(3),
    (la / seen).toFixed(3),
    (ll / seen).toFixed(3),
    'dev',
    evaluate(devReady),
  );
}

if (process.env['OUT']) {
  const all = [...trained.keys(), ...[...vectorRow.keys()].filter((w) => !trained.has(w))];
  const rankOf = new Map(all.map((w, i) => [w, i]));
  const vectors = new Int8Array(all.length * 100);
  all.forEach((w, i) => {
    const v = vectorRow.get(w);
    if (v !== undefined) vectors.set(quantised.subarray(v * 100, v * 100 + 100), i * 100);
  });
  writeFileSync(
    process.env['OUT'],
    exportModel({
      network: net,
      tags: tagNames.map((t) => t.trim()),
      labels: labelNames,
      words: all,
      vectors,
      vectorScale: 1 / 24,
      lemmas: learnLemmas(train.flat(), (w) => rankOf.get(w)),
    }),
  );
}
