import type { Rank } from './lemmatise.ts';

export type Inflection = 'ed' | 'ing' | 's';

/**
 * The base of a regularly inflected form: of what can stand before the ending ("hop", "hope"; "famili", "family";
 * "plann", "plan"), the commonest known word; undefined where none is known.
 */
export function baseForm(form: string, inflection: Inflection, rank: Rank): string | undefined {
  let base: string | undefined;
  let least = Infinity;
  for (const candidate of candidates(form, inflection)) {
    const found = candidate.length > 1 ? rank(candidate) : undefined;
    if (found !== undefined && found < least) {
      least = found;
      base = candidate;
    }
  }
  return base;
}

function candidates(form: string, inflection: Inflection): readonly string[] {
  if (!form.endsWith(inflection) || form.length <= inflection.length + 1) return [];
  const stem = form.slice(0, -inflection.length);
  if (inflection !== 's') return verbBases(stem, inflection);
  if (stem.endsWith('ie')) return [stem, `${stem.slice(0, -2)}y`];
  return /(?:s|x|z|ch|sh|o)e$/.test(stem) ? [stem, stem.slice(0, -1)] : stem.endsWith('s') ? [] : [stem];
}

function verbBases(stem: string, inflection: Inflection): readonly string[] {
  if (inflection === 'ed' && stem.endsWith('i')) return [`${stem.slice(0, -1)}y`, `${stem}e`];
  if (inflection === 'ing' && stem.endsWith('y')) return [stem, `${stem.slice(0, -1)}ie`];
  const isDoubled = /([bcdfgklmnprstvz])\1$/.test(stem);
  return isDoubled ? [stem, stem.slice(0, -1), `${stem}e`] : [stem, `${stem}e`];
}
