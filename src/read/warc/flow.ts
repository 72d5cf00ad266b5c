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
  const state = { isOver: false };
  let places: { readonly from: number; readonly at: number }[] = [];
  async function* untilGap(): AsyncGenerator<Uint8Array> {
    let from = 0;
    for (;;) {
      const { done, value } = await parts.next();
      if (done === true) {
        state.isOver = true;
        return;
      }
      if (value.kind === 'break') {
        onGap(value);
        return;
      }
      places.push({ from, at: value.at });
      from += value.bytes.length;
      yield value.bytes;
    }
  }
  /** Where the byte at `position` of the stretch comes from: within plain bytes its own place, else that of its member. */
  const placeOf = (position: number): number => {
    while ((places[1]?.from ?? Number.POSITIVE_INFINITY) <= position) places.shift();
    const place = places[0];
    return place === undefined ? raw.at : isPacked ? place.at : place.at + position - place.from;
  };
  try {
    while (!state.isOver) {
      places = [];
      const bytes = new Pull(untilGap());
      yield { bytes, offset: () => placeOf(bytes.at) };
    }
  } finally {
    await raw.close();
  }
}
