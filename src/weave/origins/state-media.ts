import type { Report } from '../../model/report.ts';

/** The broadcaster or agency of a state as reports call it: "Vassorian state TV", "the official television channel". */
const OUTLET =
  '(?:[Ss]tate|[Oo]fficial)(?:[- ](?:run|owned))? (?:TV|tv|[Tt]elevision|media|radio|broadcaster|news agency)(?: (?:channel|station))?';
const BEHIND = new RegExp(String.raw`(?:\b(\p{Lu}[\p{Ll}]+?)(?:['’]?s)? )?${OUTLET}$`, 'u');
const ANYWHERE = new RegExp(String.raw`\b(\p{Lu}[\p{Ll}]+?)(?:['’]?s)? ${OUTLET}\b`, 'gu');
/** What is left of its name at the second mention. */
const BARE = /^(?:the )?(?:tv|television|radio|channel|broadcaster)$/iu;
/** Words with a capital that stand before it and name no state: "on Monday state media said". */
const NO_STATE = /^(?:The|[A-Z]\p{L}+day)$/u;
const LONGEST_SCAN = 100_000;

/** Tells the state media that words name: a key that is the same for one state however they are called; null for all else. */
export type StateMediaOf = (
  words: string,
  report: Report | undefined,
) => { readonly key: string; readonly name: string } | null;

/**
 * Whose state it is, is said beside the words, else elsewhere in the report, else by the other reports of the case: the
 * state that they name most. A bare "the channel" is state media where the report names those of one state.
 */
export function stateMedia(reports: Iterable<Report>): StateMediaOf {
  const named = new Map<string, readonly string[]>();
  for (const { id, text } of reports) named.set(id, statesIn(text.slice(0, LONGEST_SCAN)));
  const usual = mostOften([...named.values()].flat());
  return (words, report) => {
    const own = (report && named.get(report.id)) ?? [];
    const found = BEHIND.exec(words);
    if (found === null && !(BARE.test(words) && new Set(own).size === 1)) return null;
    const stated = found?.[1];
    const state = stated === undefined || NO_STATE.test(stated) ? (mostOften(own) ?? usual) : stemOf(stated);
    return { key: `state media ${state ?? ''}`, name: found?.[0] ?? words };
  };
}

function statesIn(text: string): readonly string[] {
  return [...text.matchAll(ANYWHERE)].flatMap(([, state = '']) => (NO_STATE.test(state) ? [] : [stemOf(state)]));
}

function mostOften(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

/** So many letters are the same in a country and in what is of it: "Vassory", "Vassorian". */
const STEM = 4;

function stemOf(state: string): string {
  return state.toLowerCase().slice(0, STEM);
}
