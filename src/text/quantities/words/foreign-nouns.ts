const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Families, households, houses and people in Spanish, French and Portuguese, in the plural and lower case, with the
 * unit that they stand for (null: single people). Situation reports leave such words in English text, and a figure in
 * a report of these languages is read for its number; its unit must then not be lost. Source: the disaggregations of
 * the OCHA situation reports in these languages.
 */
const GROUPS: readonly (readonly [string | null, readonly string[]])[] = [
  ['families', words('familias familles famílias')],
  ['households', words('hogares ménages menages foyers agregados')],
  ['houses', words('viviendas casas maisons habitations habitaciones moradias residências residencias logements')],
  [
    null,
    words(`personas personnes pessoas habitantes habitants desplazados desplazadas déplacés déplacées deplaces deslocados
      deslocadas evacuados evacuadas évacués damnificados damnificadas sinistrés desalojados desalojadas desabrigados
      refugiados refugiadas réfugiés pdi`),
  ],
];

/** A letter with an accent as a wrong encoding leaves it. */
const damaged = (noun: string): string => noun.replace(/[^a-z]/g, '\ufffd');

const NOUNS: ReadonlyMap<string, string | null> = new Map(
  GROUPS.flatMap(([unit, nouns]) => [...nouns, ...nouns.map(damaged)].map((noun) => [noun, unit] as const)),
);

/** The unit that a noun of another language stands for, null for people, undefined for any other word. */
export function foreignUnit(word: string): string | null | undefined {
  return NOUNS.get(word.toLowerCase());
}

/** The nouns as a choice for a regular expression. */
export const FOREIGN_NOUNS = [...NOUNS.keys()].join('|');
