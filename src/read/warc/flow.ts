import { isGzip, membersOf, plainParts } from './members.ts';
import { Pull } from './pull.ts';

/** A place where bytes are missing, with its offset in the file. */
export interface Gap {
  readonly at: number;
  readonly words: string;
}

/**
 * The decompressed bytes of an archive from one gap to the next: each stretch is a stream of its own, so that no
 * record runs over a place where bytes are missing.
 */
export async function* stretchesOf(
  file: AsyncIterable<Uint8Array>,
  isScattered: boolean,
  onGap: (gap: Gap) => void,
): AsyncGenerator<{ readonly bytes: Pull; readonly offset: () => number }> {
  const raw = new Pull(file);
  const isPacked = isScattered || isGzip(await raw.ahead(3));
  const parts = isPacked ? membersOf(raw) : plainParts(raw);
  const state = { isOver: false, hasGap: false };
  async function* untilGap(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { done, value } = await parts.next();
      if (done === true) {
        state.isOver = true;
        return;
      }
      if (value.kind === 'bytes') yield value.bytes;
      else {
        onGap(value);
        return;
      }
    }
  }
  try {
    while (!state.isOver) {
      const bytes = new Pull(untilGap());
      yield { bytes, offset: () => (isPacked ? raw.at : bytes.at) };
    }
  } finally {
    await raw.close();
  }
}
