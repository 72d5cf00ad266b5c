/**
 * Bytes of a stream, taken as they are wanted, so that never more than what is asked for (and one chunk) is held.
 * Offsets count from the beginning of the stream.
 */
export class Pull {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #head: Uint8Array = EMPTY;
  #at = 0;
  #isOver = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The offset of the next byte. */
  get at(): number {
    return this.#at;
  }

  /** What is at hand, at least one byte and nothing of it taken; null at the end. */
  async peek(): Promise<Uint8Array | null> {
    while (this.#head.length === 0) if (!(await this.#more())) return null;
    return this.#head;
  }

  /** Up to `count` bytes without taking them; fewer only at the end. */
  async ahead(count: number): Promise<Uint8Array> {
    while (this.#head.length < count && (await this.#more()));
    return this.#head.subarray(0, count);
  }

  /** Takes bytes that were seen. */
  take(count: number): void {
    this.#head = this.#head.subarray(count);
    this.#at += count;
  }

  /** Takes `count` bytes; fewer only at the end. */
  async read(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let missing = count; missing > 0; ) {
      const here = await this.peek();
      if (here === null) break;
      const part = here.subarray(0, missing);
      parts.push(part);
      this.take(part.length);
      missing -= part.length;
    }
    return parts.length === 1 ? (parts[0] ?? EMPTY) : concat(parts);
  }

  /** Passes over `count` bytes; gives how many there were. */
  async skip(count: number, see: (part: Uint8Array) => void = () => {}): Promise<number> {
    let missing = count;
    while (missing > 0) {
      const here = await this.peek();
      if (here === null) break;
      const part = here.subarray(0, missing);
      see(part);
      this.take(part.length);
      missing -= part.length;
    }
    return count - missing;
  }

  /** Puts bytes back that were taken last. */
  putBack(bytes: Uint8Array): void {
    const head = this.#head;
    const isBefore = bytes.buffer === head.buffer && bytes.byteOffset + bytes.length === head.byteOffset;
    this.#head = isBefore
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length + head.length)
      : concat([bytes, head]);
    this.#at -= bytes.length;
  }

  /** Tells the source that nothing more is wanted. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #more(): Promise<boolean> {
    if (this.#isOver) return false;
    const next = await this.#chunks.next();
    if (next.done === true) {
      this.#isOver = true;
      return false;
    }
    this.#head = this.#head.length === 0 ? next.value : concat([this.#head, next.value]);
    return true;
  }
}

const EMPTY = new Uint8Array(0);

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
