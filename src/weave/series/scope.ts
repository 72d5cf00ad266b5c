/** Ways to die, be hurt or be held that a count may be limited to, by their nouns; ways that are told by any other word are not. */
const WAYS: readonly (readonly [way: string, words: RegExp])[] = [
  ['in custody', /\b(?:prisons?|jails?|custody|detention(?: (?:centres?|centers?))?|dungeons?|tortur(?:e|ed))\b/iu],
  ['by hunger', /\b(?:starv(?:e|ed|ation)|hunger|malnutrition|famine|food (?:and [\p{L}]+ )?shortages?)\b/iu],
  ['by mines', /\b(?:land ?mines?|mines?|unexploded (?:\p{L}+ )?(?:ordnance|shells|bombs|munitions))\b/iu],
  ['by gas', /\b(?:chlorine|sarin|mustard gas|nerve agents?|chemical (?:weapons?|attacks?)|toxic gas)\b/iu],
  [
    'from the air',
    /\b(?:air ?strikes?|air ?raids?|air attacks?|war ?planes|barrel bombs?|barrel bombings?|drones?|drone strikes?|aerial bombardments?)\b/iu,
  ],
  ['at sea', /\b(?:drown(?:ed|ing)?|at sea|shipwrecks?|crossing the (?:sea|channel|mediterranean))\b/iu],
  ['by disease', /\b(?:cholera|measles|ebola|typhoid|dysentery|malaria|polio)\b/iu],
  ['executed', /\b(?:execut(?:ed|ions?)|beheaded|beheadings?)\b/iu],
];

/** The start of a clause that tells something of its own: of it the count says nothing. */
const NEXT = /[;:]|, (?:and|but|while|when|after|as|which|who)\b|\b(?:while|but|when|after|that|which|who)\b/u;
const ASIDE = /\b(?:which|who|that)\b[^,]*,/gu;
/** Times behind which a clause tells how something began: "since protests began with raids". */
const SINCE = /\bsince\b/iu;
const WHOSE =
  /(?:^|[\s(])(?!(?:heavy|deadly|other|such|these|those|its|their|the|recent|alleged|suspected|mass|government-run|in|by|from|of|and|or|under|fresh|new|repeated|an?)\s)([\p{L}][\p{L}'’-]*)\s+$/iu;

/**
 * What a running count is limited to, by the words of its own clause: "in custody", "from the air, coalition"; null for a count
 * of all. Two counts of other scopes are of other things: those who died in prison are among those who died in the war.
 */
export function scopeOf(sentence: string, start: number, end: number): string | null {
  const before = (sentence.slice(0, start).replace(ASIDE, '').split(NEXT).at(-1) ?? '').split(SINCE)[0] ?? '';
  const after = sentence.slice(end);
  const own = after.slice(0, cut(after));
  for (const [way, words] of WAYS) {
    for (const part of [own, before]) {
      const found = words.exec(part);
      if (found === null) continue;
      const whose = WHOSE.exec(part.slice(0, found.index))?.[1]?.toLowerCase();
      return whose === undefined || way !== 'from the air' ? way : `${way}, ${whose}`;
    }
  }
  return null;
}

function cut(words: string): number {
  const ends = [NEXT, SINCE].map((end) => words.search(end)).filter((at) => at >= 0);
  return ends.length === 0 ? words.length : Math.min(...ends);
}
