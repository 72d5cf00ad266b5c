import type { Word } from './word.ts';

const CARDINALS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  ...['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
  ...['thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'],
];

/** Cardinals, ordinals ("second" stands with the units) and amounts without a number ("several"). */
export const NUMBER_WORDS: Readonly<Record<string, Word>> = {
  ...Object.fromEntries(CARDINALS.map((word, index) => [word, { cardinal: index } satisfies Word])),
  ...Object.fromEntries(TENS.map((word, index) => [word, { cardinal: 30 + 10 * index } satisfies Word])),
  ...Object.fromEntries(ORDINALS.map((word, index) => [word, { ordinal: index + 3 } satisfies Word])),
  first: { ordinal: 1 },
  thirtieth: { ordinal: 30 },
  hundred: { cardinal: 100 },
  dozen: { cardinal: 12 },
  few: { vague: true },
  several: { vague: true },
  many: { vague: true },
  some: { vague: true },
  dozens: { vague: true },
  scores: { vague: true },
  hundreds: { vague: true },
  thousands: { vague: true },
};
