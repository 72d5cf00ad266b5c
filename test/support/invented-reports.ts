import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = ['Oslem', 'Kherrat', 'Dul Arim', 'Vassory', 'Tamrud', 'Port Elim', 'Sarn', 'Ghaleb Hill'];
const SPEAKERS = ['Mirel Aldo', 'Colonel Petra Sung', 'a hospital official', 'the Halden Relief Council', 'witnesses'];
const OUTLETS = ['Marrow Gazette', 'Coast Tribune', 'Radio Elim', 'The Vassory Post'];

/** A linear congruential generator (Numerical Recipes' constants): the same numbers from the same seed on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes `count` invented reports and their reports.json into a folder, and gives their paths. Every third reprints the one before. */
export function writeInventedReports(folder: string, count: number, seed = 7): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const listing: { document: string; published: string; outlet: string }[] = [];
  let story = '';
  for (let index = 0; index < count; index += 1) {
    const day = `2031-05-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const [dead, hurt, place] = [2 + Math.floor(random() * 90), 3 + Math.floor(random() * 200), pick(PLACES)];
    if (index % 3 !== 2) {
      story = [
        `Shelling of ${place} kills ${dead}`,
        '',
        `At least ${dead} people were killed and ${hurt} wounded when shells fell on the market of ${place}, ${pick(SPEAKERS)} said on Monday.`,
        '',
        `Some ${dead * 40} residents have fled the town since the fighting began, according to ${pick(SPEAKERS)}.`,
        '',
        `"We counted ${hurt} wounded in one night," ${pick(SPEAKERS)} told the agency by telephone.`,
      ].join('\n');
    }
    const document = `invented-${String(index).padStart(4, '0')}.txt`;
    writeFileSync(join(folder, document), `${story}\n`);
    listing.push({ document, published: day, outlet: pick(OUTLETS) });
  }
  writeFileSync(join(folder, 'reports.json'), JSON.stringify(listing));
  return listing.map(({ document }) => join(folder, document));
}
