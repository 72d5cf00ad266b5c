import { type Kernels, loadKernels } from '../../src/language/network/kernels.ts';
import { FEATURES_PER_WORD, HASHED_ROWS } from '../../src/language/network/word-features.ts';

export interface Sizes {
  readonly vector: number; // width of the pretrained vectors, padded to 8
  readonly words: number; // rows of trained words
  readonly width: number; // d
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly tags: number; // padded to 8
  readonly labels: number; // padded to 8
}
export interface Rates {
  readonly input: number;
  readonly inner: number;
  readonly head: number;
  readonly word: number;
  readonly vector: number;
}

/** A batch of sentences, word after word. heads are batch indices within the sentence, -1 root. */
export interface Batch {
  readonly starts: readonly number[]; // sentence starts, plus the end
  readonly rows: Int32Array; // FEATURES_PER_WORD a word
  readonly word: Int32Array; // row of trained words, -1 none
  readonly vector: Int8Array; // quantised vectors, row a word
  readonly hasVector: Uint8Array;
  readonly tag: Int32Array;
  readonly head: Int32Array; // index in the sentence, -1 root
  readonly label: Int32Array;
}

export const MAX_WORDS = 2048;
export const DISTANCES = 32;
const VECTOR_SCALE = 1 / 24;

export class Network {
  readonly sizes: Sizes;
  readonly k: Kernels;
  readonly m: Float32Array;
  readonly layout = new Map<string, { at: number; size: number }>();
  denseAt = 0;
  dense = 0;
  gradAt = 0;
  firstAt = 0;
  secondAt = 0;
  tableAt = 0;
  tableRows = 0;
  tableGrad = 0;
  tableFirst = 0;
  tableSecond = 0;
  private readonly touched = new Set<number>();
  private top = 16;
  private step = 0;
  private readonly seedState: { value: number };
  // activations
  private readonly a = {} as Record<string, number>;

  constructor(sizes: Sizes, seed: number) {
    this.sizes = sizes;
    this.seedState = { value: seed };
    const { vector, words, width: d, layers, arc, label, tags, labels } = sizes;
    const h = d / 2;
    const dense: [string, number][] = [['vector', vector * d]];
    for (let l = 0; l < layers; l += 1) dense.push([`in${l}`, d * 6 * h], [`rec${l}`, 8 * h]);
    const proj = 2 * arc + 2 * label;
    dense.push(
      ['proj', d * proj],
      ['projBias', proj],
      ['tag', d * tags],
      ['tagBias', tags],
      ['arc', arc * arc],
      ['arcBias', arc],
      ['rootArc', arc],
      ['rootLabel', label],
      ['label', label * labels],
      ['labelBias', labels],
      ['distance', DISTANCES],
    );
    const total = dense.reduce((n, [, s]) => n + s, 0);
    this.tableRows = HASHED_ROWS + words;
    const N = MAX_WORDS;
    const floats =
      64 +
      total * 4 +
      this.tableRows * d * 4 +
      N *
        (vector +
          d * 4 * (layers + 2) +
          layers * (6 * h * 3) +
          proj * 3 +
          tags * 2 +
          arc * 2 +
          label * 2 +
          labels * 2) +
      512 * 512 * 2 +
      512 * (arc + label) * 4 +
      4 * d * 6 * h +
      1e6;
    const { kernels, memory } = loadKernels(floats);
    this.k = kernels;
    this.m = memory;
    this.denseAt = this.alloc(total);
    this.dense = total;
    let at = this.denseAt;
    for (const [name, size] of dense) {
      this.layout.set(name, { at, size });
      at += size;
    }
    this.gradAt = this.alloc(total);
    this.firstAt = this.alloc(total);
    this.secondAt = this.alloc(total);
    const T = this.tableRows * d;
    this.tableAt = this.alloc(T);
    this.tableGrad = this.alloc(T);
    this.tableFirst = this.alloc(T);
    this.tableSecond = this.alloc(T);
    const names: [string, number][] = [
      ['g', N * vector],
      ['proj', N * proj],
      ['dProj', N * proj],
      ['projMask', N * proj],
      ['tag', N * tags],
      ['q', N * arc],
      ['dq', N * arc],
      ['hid', N * label],
      ['dHid', N * label],
      ['lab', N * labels],
      ['H', 512 * arc],
      ['HT', 512 * arc],
      ['dH', 512 * arc],
      ['S', 512 * 512],
      ['trans', d * 6 * h + d * proj + d * tags],
      ['du', N * 6 * h],
    ];
    for (let l = 0; l <= layers; l += 1) names.push([`x${l}`, N * d], [`dx${l}`, N * d], [`mask${l}`, N * d]);
    for (let l = 0; l < layers; l += 1) names.push([`u${l}`, N * 6 * h], [`kept${l}`, N * 6 * h], [`out${l}`, N * d]);
    for (const [name, size] of names) this.a[name] = this.alloc(size);
    this.initialise();
  }
  private alloc(size: number): number {
    const at = this.top;
    this.top += (size + 3) & ~3;
    if (this.top > this.m.length) throw new RangeError('memory');
    return at;
  }
  random(): number {
    const s = this.seedState;
    s.value = (s.value + 0x6d2b79f5) | 0;
    let t = Math.imul(s.value ^ (s.value >>> 15), 1 | s.value);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  private initialise(): void {
    const { vector, width: d, layers, arc, label, tags, labels } = this.sizes;
    const uniform = (name: string, range: number): void => {
      const { at, size } = this.p(name);
      for (let i = 0; i < size; i += 1) this.m[at + i] = (this.random() * 2 - 1) * range;
    };
    uniform('vector', 0.6 * Math.sqrt(3 / vector));
    for (let l = 0; l < layers; l += 1) {
      uniform(`in${l}`, Math.sqrt(3 / d));
      const r = this.p(`rec${l}`);
      for (let i = 0; i < r.size; i += 1) this.m[r.at + i] = 0;
      for (const base of [0, (d / 2) * 4])
        for (let i = 0; i < d; i += 1) this.m[r.at + base + i] = (this.random() * 2 - 1) * 0.5;
    }
    uniform('proj', Math.sqrt(3 / d));
    uniform('tag', Math.sqrt(1 / d));
    uniform('arc', Math.sqrt(1 / arc));
    uniform('label', Math.sqrt(1 / label));
    uniform('rootArc', 0.5);
    uniform('rootLabel', 0.5);
    void tags;
    void labels;
    for (let i = 0; i < this.tableRows * d; i += 1) this.m[this.tableAt + i] = (this.random() * 2 - 1) * 0.12;
  }
  p(name: string): { at: number; size: number } {
    const found = this.layout.get(name);
    if (found === undefined) throw new RangeError(name);
    return found;
  }
  private g(name: string): number {
    return this.p(name).at - this.denseAt + this.gradAt;
  }
  private act(name: string): number {
    return this.a[name] ?? 0;
  }

  private mul(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    add = 0,
  ): void {
    this.k.multiply(a * 4, lda, b * 4, ldb, c * 4, ldc, m, n, k, add);
  }
  private mulT(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
  ): void {
    this.k.multiplyTransposed(a * 4, lda, b * 4, ldb, c * 4, ldc, m, n, k);
  }
  private transpose(from: number, rows: number, cols: number): number {
    const to = this.act('trans');
    const { m } = this;
    for (let r = 0; r < rows; r += 1)
      for (let c = 0; c < cols; c += 1) m[to + c * rows + r] = m[from + r * cols + c] ?? 0;
    return to;
  }
  private drop(x: number, mask: number, size: number, rate: number): void {
    const { m } = this;
    const keep = 1 / (1 - rate);
    for (let i = 0; i < size; i += 1) {
      const v = this.random() < rate ? 0 : keep;
      m[mask + i] = v;
      m[x + i] = (m[x + i] ?? 0) * v;
    }
  }
  private biased(x: number, rows: number, cols: number, bias: number): void {
    const { m } = this;
    for (let r = 0, at = x; r < rows; r += 1)
      for (let c = 0; c < cols; c += 1, at += 1) m[at] = (m[at] ?? 0) + (m[bias + c] ?? 0);
  }
  /** Runs the batch; with rates, for training. */
  forward(batch: Batch, rates: Rates | null): void {
    const { m, k, sizes } = this;
    const { vector, width: d, layers, arc, label, tags } = sizes;
    const h = d / 2;
    const N = batch.word.length;
    const F = FEATURES_PER_WORD;
    const g = this.act('g');
    m.fill(0, g, g + N * vector);
    const x0 = this.act('x0');
    m.fill(0, x0, x0 + N * d);
    for (let i = 0; i < N; i += 1) {
      const to = (x0 + i * d) * 4;
      for (let f = 0; f < F; f += 1) k.addTo(to, (this.tableAt + (batch.rows[i * F + f] ?? 0) * d) * 4, d);
      if ((batch.word[i] ?? -1) >= 0) k.addTo(to, (this.tableAt + (HASHED_ROWS + (batch.word[i] ?? 0)) * d) * 4, d);
      if ((batch.hasVector[i] ?? 0) !== 0)
        for (let c = 0; c < vector; c += 1) m[g + i * vector + c] = (batch.vector[i * vector + c] ?? 0) * VECTOR_SCALE;
      else k.addTo(to, this.tableAt * 4, d);
    }
    this.mul(g, vector, this.p('vector').at, d, x0, d, N, d, vector, 1);
    if (rates) this.drop(x0, this.act('mask0'), N * d, rates.input);
    for (let l = 0; l < layers; l += 1) {
      const x = this.act(`x${l}`);
      const u = this.act(`u${l}`);
      const out = this.act(`x${l + 1}`);
      const kept = this.act(`kept${l}`);
      const w = this.p(`rec${l}`).at;
      this.mul(x, d, this.p(`in${l}`).at, 6 * h, u, 6 * h, N, 6 * h, d);
      for (let s = 0; s + 1 < batch.starts.length; s += 1) {
        const from = batch.starts[s] ?? 0;
        const to = batch.starts[s + 1] ?? 0;
        const last = to - 1;
        k.recur(
          (u + from * 6 * h) * 4,
          6 * h,
          (x + from * d) * 4,
          d,
          (out + from * d) * 4,
          d,
          (kept + from * 6 * h) * 4,
          6 * h,
          w * 4,
          to - from,
          h,
        );
        k.recur(
          (u + last * 6 * h + 3 * h) * 4,
          -6 * h,
          (x + last * d + h) * 4,
          -d,
          (out + last * d + h) * 4,
          -d,
          (kept + last * 6 * h + 3 * h) * 4,
          -6 * h,
          (w + 4 * h) * 4,
          to - from,
          h,
        );
      }
      if (rates) this.drop(out, this.act(`mask${l + 1}`), N * d, rates.inner);
    }
    const proj = 2 * arc + 2 * label;
    const P = this.act('proj');
    const top = this.act(`x${layers}`);
    this.mul(top, d, this.p('proj').at, proj, P, proj, N, proj, d);
    this.biased(P, N, proj, this.p('projBias').at);
    for (let i = 0; i < N; i += 1)
      for (let c = 0; c < 2 * arc; c += 1) {
        const at = P + i * proj + c;
        if ((m[at] ?? 0) < 0) m[at] = 0;
      }
    if (rates) this.drop(P, this.act('projMask'), N * proj, rates.head);
    this.mul(top, d, this.p('tag').at, tags, this.act('tag'), tags, N, tags, d);
    this.biased(this.act('tag'), N, tags, this.p('tagBias').at);
    this.mul(P, proj, this.p('arc').at, arc, this.act('q'), arc, N, arc, arc);
    this.biased(this.act('q'), N, arc, this.p('arcBias').at);
  }
  /** Arc scores of one sentence into S: n rows of `pad` columns, column 0 the root. Returns pad. */
  arcs(from: number, n: number): number {
    const { m } = this;
    const { arc, label } = this.sizes;
    const proj = 2 * arc + 2 * label;
    const pad = (n + 8) & ~7;
    const H = this.act('H');
    const HT = this.act('HT');
    const P = this.act('proj');
    const root = this.p('rootArc').at;
    m.fill(0, H, H + pad * arc);
    m.copyWithin(H, root, root + arc);
    for (let j = 0; j < n; j += 1)
      m.copyWithin(H + (j + 1) * arc, P + (from + j) * proj + arc, P + (from + j) * proj + 2 * arc);
    for (let j = 0; j < pad; j += 1) for (let c = 0; c < arc; c += 1) m[HT + c * pad + j] = m[H + j * arc + c] ?? 0;
    const S = this.act('S');
    this.mul(this.act('q') + from * arc, arc, HT, pad, S, pad, n, pad, arc);
    const dist = this.p('distance').at;
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j <= n; j += 1) m[S + i * pad + j] = (m[S + i * pad + j] ?? 0) + (m[dist + bucket(i, j)] ?? 0);
    return pad;
  }
  get S(): number {
    return this.act('S');
  }
  get T(): number {
    return this.act('tag');
  }
  /** Label scores for the heads given. */
  labels(batch: Batch, heads: Int32Array): number {
    const { m } = this;
    const { arc, label, labels } = this.sizes;
    const proj = 2 * arc + 2 * label;
    const P = this.act('proj');
    const hid = this.act('hid');
    const root = this.p('rootLabel').at;
    const N = heads.length;
    for (let s = 0; s + 1 < batch.starts.length; s += 1) {
      const from = batch.starts[s] ?? 0;
      for (let i = from; i < (batch.starts[s + 1] ?? 0); i += 1) {
        const head = heads[i] ?? -1;
        const other = head < 0 ? root : P + (from + head) * proj + 2 * arc + label;
        const own = P + i * proj + 2 * arc;
        for (let c = 0; c < label; c += 1) {
          const v = (m[own + c] ?? 0) + (m[other + c] ?? 0);
          m[hid + i * label + c] = v > 0 ? v : 0;
        }
      }
    }
    const L = this.act('lab');
    this.mul(hid, label, this.p('label').at, labels, L, labels, N, labels, label);
    this.biased(L, N, labels, this.p('labelBias').at);
    return L;
  }
  /** Softmax over `n` of a row at `at`; leaves the gradient scaled by `scale` in its place and returns the loss. */
  private softmax(at: number, n: number, width: number, right: number, scale: number): number {
    const { m } = this;
    let most = -Infinity;
    for (let c = 0; c < n; c += 1) most = Math.max(most, m[at + c] ?? 0);
    let sum = 0;
    for (let c = 0; c < n; c += 1) {
      const e = Math.exp((m[at + c] ?? 0) - most);
      m[at + c] = e;
      sum += e;
    }
    const loss = -Math.log(Math.max((m[at + right] ?? 0) / sum, 1e-9));
    for (let c = 0; c < n; c += 1) m[at + c] = ((m[at + c] ?? 0) / sum - (c === right ? 1 : 0)) * scale;
    for (let c = n; c < width; c += 1) m[at + c] = 0;
    return loss;
  }
  private columnSums(x: number, rows: number, cols: number, ld: number, to: number): void {
    const { m } = this;
    for (let r = 0; r < rows; r += 1)
      for (let c = 0; c < cols; c += 1) m[to + c] = (m[to + c] ?? 0) + (m[x + r * ld + c] ?? 0);
  }
  /** Losses of tags, arcs and labels, summed over the words; gradients are left in place. */
  backward(batch: Batch, counts: { tags: number; labels: number }): [number, number, number] {
    const { m, k, sizes } = this;
    const { vector, width: d, layers, arc, label, tags, labels } = sizes;
    const h = d / 2;
    const N = batch.word.length;
    const proj = 2 * arc + 2 * label;
    const scale = 1 / N;
    const P = this.act('proj');
    const dP = this.act('dProj');
    m.fill(0, dP, dP + N * proj);
    const top = this.act(`x${layers}`);
    const dTop = this.act(`dx${layers}`);
    m.fill(0, dTop, dTop + N * d);
    let tagLoss = 0;
    let arcLoss = 0;
    let labelLoss = 0;
    const T = this.act('tag');
    for (let i = 0; i < N; i += 1) tagLoss += this.softmax(T + i * tags, counts.tags, tags, batch.tag[i] ?? 0, scale);
    this.mulT(top, d, T, tags, this.g('tag'), tags, N, tags, d);
    this.columnSums(T, N, tags, tags, this.g('tagBias'));
    this.mul(T, tags, this.transpose(this.p('tag').at, d, tags), d, dTop, d, N, d, tags, 1);
    // labels
    const L = this.labels(batch, batch.head);
    const hid = this.act('hid');
    const dHid = this.act('dHid');
    for (let i = 0; i < N; i += 1)
      labelLoss += this.softmax(L + i * labels, counts.labels, labels, batch.label[i] ?? 0, scale);
    this.mulT(hid, label, L, labels, this.g('label'), labels, N, labels, label);
    this.columnSums(L, N, labels, labels, this.g('labelBias'));
    this.mul(L, labels, this.transpose(this.p('label').at, label, labels), label, dHid, label, N, label, labels);
    // arcs
    const q = this.act('q');
    const dq = this.act('dq');
    const S = this.act('S');
    const H = this.act('H');
    const dH = this.act('dH');
    const gRootArc = this.g('rootArc');
    const gRootLabel = this.g('rootLabel');
    const gDist = this.g('distance');
    for (let s = 0; s + 1 < batch.starts.length; s += 1) {
      const from = batch.starts[s] ?? 0;
      const n = (batch.starts[s + 1] ?? 0) - from;
      for (let i = from; i < from + n; i += 1) {
        const head = batch.head[i] ?? -1;
        const other = head < 0 ? gRootLabel : dP + (from + head) * proj + 2 * arc + label;
        const own = dP + i * proj + 2 * arc;
        for (let c = 0; c < label; c += 1)
          if ((m[hid + i * label + c] ?? 0) > 0) {
            const v = m[dHid + i * label + c] ?? 0;
            m[own + c] = (m[own + c] ?? 0) + v;
            m[other + c] = (m[other + c] ?? 0) + v;
          }
      }
      const pad = this.arcs(from, n);
      for (let i = 0; i < n; i += 1) {
        arcLoss += this.softmax(S + i * pad, n + 1, pad, (batch.head[from + i] ?? -1) + 1, scale);
        for (let j = 0; j <= n; j += 1) {
          const b = gDist + bucket(i, j);
          m[b] = (m[b] ?? 0) + (m[S + i * pad + j] ?? 0);
        }
      }
      this.mul(S, pad, H, arc, dq + from * arc, arc, n, arc, pad);
      m.fill(0, dH, dH + pad * arc);
      this.mulT(S, pad, q + from * arc, arc, dH, arc, n, arc, pad);
      for (let c = 0; c < arc; c += 1) m[gRootArc + c] = (m[gRootArc + c] ?? 0) + (m[dH + c] ?? 0);
      for (let j = 0; j < n; j += 1)
        for (let c = 0; c < arc; c += 1) m[dP + (from + j) * proj + arc + c] = m[dH + (j + 1) * arc + c] ?? 0;
    }
    this.mulT(P, proj, dq, arc, this.g('arc'), arc, N, arc, arc);
    this.columnSums(dq, N, arc, arc, this.g('arcBias'));
    this.mul(dq, arc, this.transpose(this.p('arc').at, arc, arc), arc, dP, proj, N, arc, arc);
    const mask = this.act('projMask');
    for (let i = 0; i < N; i += 1)
      for (let c = 0; c < proj; c += 1) {
        const at = i * proj + c;
        m[dP + at] = c < 2 * arc && (m[P + at] ?? 0) <= 0 ? 0 : (m[dP + at] ?? 0) * (m[mask + at] ?? 0);
      }
    this.mulT(top, d, dP, proj, this.g('proj'), proj, N, proj, d);
    this.columnSums(dP, N, proj, proj, this.g('projBias'));
    this.mul(dP, proj, this.transpose(this.p('proj').at, d, proj), d, dTop, d, N, d, proj, 1);
    for (let l = layers - 1; l >= 0; l -= 1) {
      const x = this.act(`x${l}`);
      const u = this.act(`u${l}`);
      const dOut = this.act(`dx${l + 1}`);
      const dx = this.act(`dx${l}`);
      const kept = this.act(`kept${l}`);
      const du = this.act('du');
      const w = this.p(`rec${l}`).at;
      const gw = this.g(`rec${l}`);
      const om = this.act(`mask${l + 1}`);
      for (let i = 0; i < N * d; i += 1) m[dOut + i] = (m[dOut + i] ?? 0) * (m[om + i] ?? 0);
      m.fill(0, dx, dx + N * d);
      for (let s = 0; s + 1 < batch.starts.length; s += 1) {
        const from = batch.starts[s] ?? 0;
        const to = batch.starts[s + 1] ?? 0;
        const last = to - 1;
        k.recurBack(
          (u + last * 6 * h) * 4,
          -6 * h,
          (x + last * d) * 4,
          -d,
          (dOut + last * d) * 4,
          -d,
          (kept + last * 6 * h) * 4,
          -6 * h,
          w * 4,
          to - from,
          h,
          (du + last * 6 * h) * 4,
          (dx + last * d) * 4,
          gw * 4,
        );
        k.recurBack(
          (u + from * 6 * h + 3 * h) * 4,
          6 * h,
          (x + from * d + h) * 4,
          d,
          (dOut + from * d + h) * 4,
          d,
          (kept + from * 6 * h + 3 * h) * 4,
          6 * h,
          (w + 4 * h) * 4,
          to - from,
          h,
          (du + from * 6 * h + 3 * h) * 4,
          (dx + from * d + h) * 4,
          (gw + 4 * h) * 4,
        );
      }
      this.mulT(x, d, du, 6 * h, this.g(`in${l}`), 6 * h, N, 6 * h, d);
      this.mul(du, 6 * h, this.transpose(this.p(`in${l}`).at, d, 6 * h), d, dx, d, N, d, 6 * h, 1);
    }
    const dx0 = this.act('dx0');
    const mask0 = this.act('mask0');
    for (let i = 0; i < N * d; i += 1) m[dx0 + i] = (m[dx0 + i] ?? 0) * (m[mask0 + i] ?? 0);
    this.mulT(this.act('g'), vector, dx0, d, this.g('vector'), d, N, d, vector);
    const F = FEATURES_PER_WORD;
    const row = (r: number, i: number): void => {
      this.touched.add(r);
      k.addTo((this.tableGrad + r * d) * 4, (dx0 + i * d) * 4, d);
    };
    for (let i = 0; i < N; i += 1) {
      for (let f = 0; f < F; f += 1) row(batch.rows[i * F + f] ?? 0, i);
      if ((batch.word[i] ?? -1) >= 0) row(HASHED_ROWS + (batch.word[i] ?? 0), i);
      if ((batch.hasVector[i] ?? 0) === 0) row(0, i);
    }
    return [tagLoss, arcLoss, labelLoss];
  }
  update(rate: number, decay: number): void {
    const { m, k } = this;
    const d = this.sizes.width;
    this.step += 1;
    let norm = 0;
    for (let i = 0; i < this.dense; i += 1) norm += (m[this.gradAt + i] ?? 0) ** 2;
    norm = Math.sqrt(norm);
    if (norm > 2) for (let i = 0; i < this.dense; i += 1) m[this.gradAt + i] = ((m[this.gradAt + i] ?? 0) * 2) / norm;
    const b1 = 0.9;
    const b2 = 0.98;
    const r = (rate * Math.sqrt(1 - b2 ** this.step)) / (1 - b1 ** this.step);
    k.adam(
      this.denseAt * 4,
      this.gradAt * 4,
      this.firstAt * 4,
      this.secondAt * 4,
      (this.dense + 3) & ~3,
      r,
      b1,
      b2,
      1e-8,
      decay * rate,
    );
    for (const t of this.touched) {
      const o = t * d * 4;
      k.adam(
        this.tableAt * 4 + o,
        this.tableGrad * 4 + o,
        this.tableFirst * 4 + o,
        this.tableSecond * 4 + o,
        d,
        r,
        b1,
        b2,
        1e-8,
        0,
      );
    }
    this.touched.clear();
  }
}

/** Bucket of the distance from word i to head j (0 the root, else word j - 1). */
export function bucket(i: number, j: number): number {
  if (j === 0) return 0;
  const by = j - 1 - i;
  const far = Math.abs(by) <= 8 ? Math.abs(by) : Math.abs(by) <= 12 ? 9 : Math.abs(by) <= 20 ? 10 : 11;
  return by < 0 ? far : 12 + far;
}
