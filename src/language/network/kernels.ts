import { readFileSync } from 'node:fs';

/** The compiled kernels of `models/kernels.ts`; pointers are bytes, strides and sizes are counted in floats. */
export interface Kernels {
  multiply(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    add: number,
  ): void;
  multiplyTransposed(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
  ): void;
  recur(
    u: number,
    ldu: number,
    x: number,
    ldx: number,
    out: number,
    ldo: number,
    kept: number,
    ldk: number,
    weights: number,
    size: number,
    h: number,
  ): void;
  recurBack(
    u: number,
    ldu: number,
    x: number,
    ldx: number,
    dOut: number,
    ldo: number,
    kept: number,
    ldk: number,
    weights: number,
    size: number,
    h: number,
    du: number,
    dx: number,
    dWeights: number,
  ): void;
  quantise(x: number, out: number, n: number, scale: number): void;
  multiplyQuantised(
    a: number,
    b: number,
    c: number,
    m: number,
    n: number,
    k: number,
    scale: number,
    bias: number,
  ): void;
  rectify(x: number, ld: number, rows: number, columns: number): void;
  rectifiedSum(x: number, y: number, out: number, n: number): void;
  greatest(x: number, n: number): number;
  addTo(y: number, x: number, n: number): void;
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    n: number,
    rate: number,
    b1: number,
    b2: number,
    eps: number,
    decay: number,
  ): void;
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** The part of the WebAssembly interface that is used; the types of Node leave it out. */
interface Wasm {
  readonly Memory: new (pages: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: { env: { memory: Memory } }) => { readonly exports: unknown };
}

/** Kernels over a memory of so many floats, and that memory. */
export function loadKernels(floats: number): { kernels: Kernels; memory: Float32Array } {
  const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: Wasm };
  const memory = new wasm.Memory({ initial: Math.ceil((floats * 4) / 65536) });
  const bytes = readFileSync(new URL('../../../models/kernels.wasm', import.meta.url));
  const { exports } = new wasm.Instance(new wasm.Module(bytes), { env: { memory } });
  return { kernels: exports as Kernels, memory: new Float32Array(memory.buffer) };
}
