import { type Interval, vagueWord } from './vague-words.ts';

const SCALES: Readonly<Record<string, number>> = {
  hundreds: 1e2,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  dozens: 12,
};

/**
 * A vague number word as the range from one of its units to ten ("dozens" 12 to 120, "tens of thousands" 10,000 to
 * 100,000), which is how CQE and its NewsQuant annotation write it. Null for any other words.
 */
export function decadeOf(words: string): Interval | null {
  const [first = '', times] = words.split(' of ');
  const entry = vagueWord(first);
  const scale = times === undefined ? 1 : Object.hasOwn(SCALES, times) ? SCALES[times] : undefined;
  if (entry === null || scale === undefined) return null;
  return { min: entry.decade.min * scale, max: entry.decade.max * scale };
}
