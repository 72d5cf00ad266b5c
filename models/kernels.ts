// AssemblyScript. The arithmetic of the network, in 128-bit SIMD on 32-bit floats; `npm run kernels` compiles it to
// kernels.wasm. Pointers are byte offsets into the memory that the caller gives; column counts are multiples of 8.

/** C[m x n] = A[m x k] B[k x n], or += where `add` is not 0. Row strides in floats. */
export function multiply(a: usize, lda: u32, b: usize, ldb: u32, c: usize, ldc: u32, m: u32, n: u32, k: u32, add: u32): void {
  const rowA: usize = <usize>lda << 2, rowB: usize = <usize>ldb << 2, rowC: usize = <usize>ldc << 2;
  let i: u32 = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * rowA, a1 = a0 + rowA, a2 = a1 + rowA, a3 = a2 + rowA;
    for (let j: u32 = 0; j < n; j += 8) {
      let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      let at = b + (<usize>j << 2);
      for (let p: usize = 0, end: usize = <usize>k << 2; p < end; p += 4) {
        const b0 = v128.load(at), b1 = v128.load(at, 16);
        let x = v128.load32_splat(a0 + p);
        c00 = f32x4.add(c00, f32x4.mul(x, b0)); c01 = f32x4.add(c01, f32x4.mul(x, b1));
        x = v128.load32_splat(a1 + p);
        c10 = f32x4.add(c10, f32x4.mul(x, b0)); c11 = f32x4.add(c11, f32x4.mul(x, b1));
        x = v128.load32_splat(a2 + p);
        c20 = f32x4.add(c20, f32x4.mul(x, b0)); c21 = f32x4.add(c21, f32x4.mul(x, b1));
        x = v128.load32_splat(a3 + p);
        c30 = f32x4.add(c30, f32x4.mul(x, b0)); c31 = f32x4.add(c31, f32x4.mul(x, b1));
        at += rowB;
      }
      let to = c + <usize>i * rowC + (<usize>j << 2);
      put(to, c00, c01, add); to += rowC; put(to, c10, c11, add); to += rowC;
      put(to, c20, c21, add); to += rowC; put(to, c30, c31, add);
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * rowA;
    for (let j: u32 = 0; j < n; j += 8) {
      let c00 = f32x4.splat(0), c01 = c00;
      let at = b + (<usize>j << 2);
      for (let p: usize = 0, end: usize = <usize>k << 2; p < end; p += 4) {
        const x = v128.load32_splat(a0 + p);
        c00 = f32x4.add(c00, f32x4.mul(x, v128.load(at))); c01 = f32x4.add(c01, f32x4.mul(x, v128.load(at, 16)));
        at += rowB;
      }
      put(c + <usize>i * rowC + (<usize>j << 2), c00, c01, add);
    }
  }
}

// @ts-ignore: decorator
@inline
function put(to: usize, x: v128, y: v128, add: u32): void {
  if (add) { x = f32x4.add(x, v128.load(to)); y = f32x4.add(y, v128.load(to, 16)); }
  v128.store(to, x);
  v128.store(to, y, 16);
}

/** C[k x n] += transpose(A[m x k]) B[m x n]; k a multiple of 4. */
export function multiplyTransposed(a: usize, lda: u32, b: usize, ldb: u32, c: usize, ldc: u32, m: u32, n: u32, k: u32): void {
  const rowA: usize = <usize>lda << 2, rowB: usize = <usize>ldb << 2, rowC: usize = <usize>ldc << 2;
  for (let i: u32 = 0; i < k; i += 4) {
    for (let j: u32 = 0; j < n; j += 8) {
      let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      let fromA = a + (<usize>i << 2), fromB = b + (<usize>j << 2);
      for (let p: u32 = 0; p < m; p++) {
        const b0 = v128.load(fromB), b1 = v128.load(fromB, 16);
        let x = v128.load32_splat(fromA);
        c00 = f32x4.add(c00, f32x4.mul(x, b0)); c01 = f32x4.add(c01, f32x4.mul(x, b1));
        x = v128.load32_splat(fromA, 4);
        c10 = f32x4.add(c10, f32x4.mul(x, b0)); c11 = f32x4.add(c11, f32x4.mul(x, b1));
        x = v128.load32_splat(fromA, 8);
        c20 = f32x4.add(c20, f32x4.mul(x, b0)); c21 = f32x4.add(c21, f32x4.mul(x, b1));
        x = v128.load32_splat(fromA, 12);
        c30 = f32x4.add(c30, f32x4.mul(x, b0)); c31 = f32x4.add(c31, f32x4.mul(x, b1));
        fromA += rowA; fromB += rowB;
      }
      let to = c + <usize>i * rowC + (<usize>j << 2);
      put(to, c00, c01, 1); to += rowC; put(to, c10, c11, 1); to += rowC;
      put(to, c20, c21, 1); to += rowC; put(to, c30, c31, 1);
    }
  }
}

// The rational approximation of tanh that Eigen uses, good to a few units in the last place.
// @ts-ignore: decorator
@inline
function tanh4(v: v128): v128 {
  const x = f32x4.max(f32x4.splat(-7.90531110763549805), f32x4.min(f32x4.splat(7.90531110763549805), v));
  const s = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(s, f32x4.splat(-2.76076847742355e-16)), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(5.12229709037114e-08));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(1.48572235717979e-05));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(6.37261928875436e-04));
  p = f32x4.mul(x, f32x4.add(f32x4.mul(s, p), f32x4.splat(4.89352455891786e-03)));
  let q = f32x4.add(f32x4.mul(s, f32x4.splat(1.19825839466702e-06)), f32x4.splat(1.18534705686654e-04));
  q = f32x4.add(f32x4.mul(s, q), f32x4.splat(2.26843463243900e-03));
  q = f32x4.add(f32x4.mul(s, q), f32x4.splat(4.89352518554385e-03));
  return f32x4.div(p, q);
}

// @ts-ignore: decorator
@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, x))));
}

// @ts-ignore: decorator
@inline
function gate4(u: usize, v: v128, c: v128, bias: v128): v128 {
  return sigmoid4(f32x4.add(v128.load(u), f32x4.add(f32x4.mul(v, c), bias)));
}

/**
 * One direction of a simple recurrent unit (Lei et al. 2018) over a sentence of `size` words, h units. u holds z, f and
 * r of every word side by side; x is the input for the highway. weights: vf, vr, bf, br, h floats each. `step` is 1 or
 * -1 with the pointers at the first word that is read. c, f and r are kept for the way back. Strides in floats; h a multiple of 8.
 * Each step waits for the one before, so that two vectors go side by side.
 */
export function recur(
  u: usize, ldu: i32, x: usize, ldx: i32, out: usize, ldo: i32, kept: usize, ldk: i32, weights: usize, size: u32, h: u32,
): void {
  const row: usize = <usize>h << 2;
  const stepU = <isize>ldu << 2, stepX = <isize>ldx << 2, stepO = <isize>ldo << 2, stepK = <isize>ldk << 2;
  for (let j: usize = 0; j < row; j += 32) {
    const w = weights + j;
    const vf = v128.load(w), vr = v128.load(w + row), bf = v128.load(w + 2 * row), br = v128.load(w + 3 * row);
    const vf1 = v128.load(w, 16), vr1 = v128.load(w + row, 16), bf1 = v128.load(w + 2 * row, 16), br1 = v128.load(w + 3 * row, 16);
    let c = f32x4.splat(0), c1 = c;
    let pu = u + j, px = x + j, po = out + j, pk = kept + j;
    for (let t: u32 = 0; t < size; t++) {
      const z = v128.load(pu), z1 = v128.load(pu, 16);
      const f = gate4(pu + row, vf, c, bf), f1 = gate4(pu + row + 16, vf1, c1, bf1);
      const r = gate4(pu + 2 * row, vr, c, br), r1 = gate4(pu + 2 * row + 16, vr1, c1, br1);
      c = f32x4.add(z, f32x4.mul(f, f32x4.sub(c, z)));
      c1 = f32x4.add(z1, f32x4.mul(f1, f32x4.sub(c1, z1)));
      const xx = v128.load(px), xx1 = v128.load(px, 16);
      v128.store(po, f32x4.add(xx, f32x4.mul(r, f32x4.sub(c, xx))));
      v128.store(po, f32x4.add(xx1, f32x4.mul(r1, f32x4.sub(c1, xx1))), 16);
      if (kept) {
        v128.store(pk, c); v128.store(pk + row, f); v128.store(pk + 2 * row, r);
        v128.store(pk, c1, 16); v128.store(pk + row, f1, 16); v128.store(pk + 2 * row, r1, 16);
        pk += stepK;
      }
      pu += stepU; px += stepX; po += stepO;
    }
  }
}

/**
 * The way back of `recur`: pointers at the word that was read last, strides negated. dOut is the gradient of out; du is
 * written, dx is added to, and the gradients of the weights are added to.
 */
export function recurBack(
  u: usize, ldu: i32, x: usize, ldx: i32, dOut: usize, ldo: i32, kept: usize, ldk: i32, weights: usize, size: u32, h: u32,
  du: usize, dx: usize, dWeights: usize,
): void {
  const row: usize = <usize>h << 2;
  const stepU = <isize>ldu << 2, stepX = <isize>ldx << 2, stepO = <isize>ldo << 2, stepK = <isize>ldk << 2;
  const one = f32x4.splat(1), zero = f32x4.splat(0);
  for (let j: usize = 0; j < row; j += 16) {
    const vf = v128.load(weights + j), vr = v128.load(weights + row + j);
    let gvf = zero, gvr = zero, gbf = zero, gbr = zero, dc = zero;
    let pu = u + j, px = x + j, po = dOut + j, pk = kept + j, pdu = du + j, pdx = dx + j;
    for (let t: u32 = 0; t < size; t++) {
      const z = v128.load(pu), c = v128.load(pk), f = v128.load(pk + row), r = v128.load(pk + 2 * row);
      const before = t + 1 < size ? v128.load(pk + stepK) : zero;
      const dh = v128.load(po), xx = v128.load(px);
      dc = f32x4.add(dc, f32x4.mul(dh, r));
      v128.store(pdx, f32x4.add(v128.load(pdx), f32x4.mul(dh, f32x4.sub(one, r))));
      const dr = f32x4.mul(f32x4.mul(dh, f32x4.sub(c, xx)), f32x4.mul(r, f32x4.sub(one, r)));
      const df = f32x4.mul(f32x4.mul(dc, f32x4.sub(before, z)), f32x4.mul(f, f32x4.sub(one, f)));
      v128.store(pdu, f32x4.mul(dc, f32x4.sub(one, f)));
      v128.store(pdu + row, df);
      v128.store(pdu + 2 * row, dr);
      gvf = f32x4.add(gvf, f32x4.mul(df, before)); gvr = f32x4.add(gvr, f32x4.mul(dr, before));
      gbf = f32x4.add(gbf, df); gbr = f32x4.add(gbr, dr);
      dc = f32x4.add(f32x4.mul(dc, f), f32x4.add(f32x4.mul(df, vf), f32x4.mul(dr, vr)));
      pu += stepU; px += stepX; po += stepO; pk += stepK; pdu += stepU; pdx += stepX;
    }
    const to = dWeights + j;
    v128.store(to, f32x4.add(v128.load(to), gvf));
    v128.store(to + row, f32x4.add(v128.load(to + row), gvr));
    v128.store(to + 2 * row, f32x4.add(v128.load(to + 2 * row), gbf));
    v128.store(to + 3 * row, f32x4.add(v128.load(to + 3 * row), gbr));
  }
}

/** out[i] = x[i] * scale, rounded to 16 bits; n a multiple of 8. */
export function quantise(x: usize, out: usize, n: u32, scale: f32): void {
  const by = f32x4.splat(scale);
  for (let j: usize = 0, end: usize = <usize>n << 2; j < end; j += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + j), by)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + j, 16), by)));
    v128.store(out + (j >> 1), i16x8.narrow_i32x4_s(low, high));
  }
}

/**
 * C[m x n] = scale * A[m x k] B[k x n] + bias in every row, A and B in 16 bits, C in floats and without gaps. B lies in
 * pairs of rows: the two of each column side by side. n a multiple of 8, k of 2; a bias of 0 is none.
 */
export function multiplyQuantised(a: usize, b: usize, c: usize, m: u32, n: u32, k: u32, scale: f32, bias: usize): void {
  const rowA: usize = <usize>k << 1, rowB: usize = <usize>n << 2, rowC: usize = <usize>n << 2;
  const by = f32x4.splat(scale), none = i32x4.splat(0);
  let i: u32 = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * rowA, a1 = a0 + rowA, a2 = a1 + rowA, a3 = a2 + rowA;
    for (let j: usize = 0; j < rowC; j += 32) {
      let c00 = none, c01 = none, c10 = none, c11 = none, c20 = none, c21 = none, c30 = none, c31 = none;
      let at = b + j;
      for (let p: usize = 0; p < rowA; p += 4) {
        const b0 = v128.load(at), b1 = v128.load(at, 16);
        let x = v128.load32_splat(a0 + p);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x, b0)); c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a1 + p);
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(x, b0)); c11 = i32x4.add(c11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a2 + p);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(x, b0)); c21 = i32x4.add(c21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a3 + p);
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(x, b0)); c31 = i32x4.add(c31, i32x4.dot_i16x8_s(x, b1));
        at += rowB;
      }
      const d0 = bias ? v128.load(bias + j) : none, d1 = bias ? v128.load(bias + j, 16) : none;
      let to = c + <usize>i * rowC + j;
      putScaled(to, c00, c01, by, d0, d1); to += rowC; putScaled(to, c10, c11, by, d0, d1); to += rowC;
      putScaled(to, c20, c21, by, d0, d1); to += rowC; putScaled(to, c30, c31, by, d0, d1);
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * rowA;
    for (let j: usize = 0; j < rowC; j += 32) {
      let c00 = none, c01 = none;
      let at = b + j;
      for (let p: usize = 0; p < rowA; p += 4) {
        const x = v128.load32_splat(a0 + p);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x, v128.load(at))); c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x, v128.load(at, 16)));
        at += rowB;
      }
      putScaled(c + <usize>i * rowC + j, c00, c01, by, bias ? v128.load(bias + j) : none, bias ? v128.load(bias + j, 16) : none);
    }
  }
}

// @ts-ignore: decorator
@inline
function putScaled(to: usize, x: v128, y: v128, by: v128, d0: v128, d1: v128): void {
  v128.store(to, f32x4.add(d0, f32x4.mul(by, f32x4.convert_i32x4_s(x))));
  v128.store(to, f32x4.add(d1, f32x4.mul(by, f32x4.convert_i32x4_s(y))), 16);
}

/** Negative values of `columns` columns of each row become 0; columns a multiple of 4. */
export function rectify(x: usize, ld: u32, rows: u32, columns: u32): void {
  const zero = f32x4.splat(0);
  for (let i: u32 = 0; i < rows; i++) {
    const row = x + <usize>i * (<usize>ld << 2);
    for (let j: usize = 0, end: usize = <usize>columns << 2; j < end; j += 16) v128.store(row + j, f32x4.max(zero, v128.load(row + j)));
  }
}

/** out = max(0, x + y); n a multiple of 4. */
export function rectifiedSum(x: usize, y: usize, out: usize, n: u32): void {
  const zero = f32x4.splat(0);
  for (let j: usize = 0, end: usize = <usize>n << 2; j < end; j += 16)
    v128.store(out + j, f32x4.max(zero, f32x4.add(v128.load(x + j), v128.load(y + j))));
}

/** The column of the greatest of n values, the first of equals. */
export function greatest(x: usize, n: u32): u32 {
  let best: u32 = 0;
  let most = load<f32>(x);
  for (let j: u32 = 1; j < n; j++) {
    const value = load<f32>(x + (<usize>j << 2));
    if (value > most) { most = value; best = j; }
  }
  return best;
}

/** y[i] += x[i]; n a multiple of 4. */
export function addTo(y: usize, x: usize, n: u32): void {
  for (let j: usize = 0, end: usize = <usize>n << 2; j < end; j += 16)
    v128.store(y + j, f32x4.add(v128.load(y + j), v128.load(x + j)));
}

/** One step of Adam; `rate` holds the bias corrections. n a multiple of 4. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: u32, rate: f32, b1: f32, b2: f32, eps: f32, decay: f32): void {
  const r = f32x4.splat(rate), k1 = f32x4.splat(b1), k2 = f32x4.splat(b2), n1 = f32x4.splat(1 - b1), n2 = f32x4.splat(1 - b2);
  const e = f32x4.splat(eps), keep = f32x4.splat(1 - decay);
  for (let j: usize = 0, end: usize = <usize>n << 2; j < end; j += 16) {
    const grad = v128.load(g + j);
    const first = f32x4.add(f32x4.mul(k1, v128.load(m + j)), f32x4.mul(n1, grad));
    const second = f32x4.add(f32x4.mul(k2, v128.load(v + j)), f32x4.mul(n2, f32x4.mul(grad, grad)));
    v128.store(m + j, first);
    v128.store(v + j, second);
    const by = f32x4.div(f32x4.mul(r, first), f32x4.add(f32x4.sqrt(second), e));
    v128.store(w + j, f32x4.sub(f32x4.mul(keep, v128.load(w + j)), by));
    v128.store(g + j, f32x4.splat(0));
  }
}
