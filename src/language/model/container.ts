/** Typed arrays by name and a header, in one file: "CWLM", header length, JSON header, arrays aligned to 16 bytes. */
export interface Container {
  readonly header: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, Int8Array | Int16Array | Float32Array | Uint8Array | Int32Array>>;
}

type AnyArray = Container['arrays'][string];

interface Section {
  readonly name: string;
  readonly type: keyof typeof TYPES;
  readonly at: number;
  readonly length: number;
}

const TYPES = { i8: Int8Array, i16: Int16Array, f32: Float32Array, u8: Uint8Array, i32: Int32Array } as const;
const MAGIC = 0x4d4c5743;
const PREFIX = 8;

export function pack({ header, arrays }: Container): Uint8Array {
  let at = 0;
  const sections = Object.entries(arrays).map(([name, array]): Section => {
    const section = { name, type: typeOf(array), at, length: array.length };
    at = aligned(at + array.byteLength);
    return section;
  });
  const text = new TextEncoder().encode(JSON.stringify({ header, sections }));
  const base = aligned(PREFIX + text.length);
  const bytes = new Uint8Array(base + at);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, PREFIX);
  for (const [index, array] of Object.values(arrays).entries())
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + (sections[index]?.at ?? 0));
  return bytes;
}

/** Views into the bytes, which are copied once where they are not aligned. Little-endian machines only, as all that Node runs on. */
export function unpack(given: Uint8Array): Container {
  const bytes = given.byteOffset % 16 === 0 ? given : Uint8Array.from(given);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0, true) !== MAGIC) throw new TypeError('not a language model of this kind');
  const length = view.getUint32(4, true);
  const text = new TextDecoder().decode(bytes.subarray(PREFIX, PREFIX + length));
  const { header, sections } = JSON.parse(text) as { header: Container['header']; sections: Section[] };
  const base = bytes.byteOffset + aligned(PREFIX + length);
  const arrays = sections.map(({ name, type, at, length: size }): [string, AnyArray] => [
    name,
    new TYPES[type](bytes.buffer as ArrayBuffer, base + at, size),
  ]);
  return { header, arrays: Object.fromEntries(arrays) };
}

function typeOf(array: AnyArray): Section['type'] {
  const found = Object.entries(TYPES).find(([, type]) => array instanceof type);
  return found?.[0] as Section['type'];
}

function aligned(offset: number): number {
  return Math.ceil(offset / 16) * 16;
}
