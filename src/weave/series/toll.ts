const COUNTED = '(?:dead|deaths|killed|victims|fatalities|casualties|injured|wounded|missing)';
const TOLL = new RegExp(
  [
    String.raw`\b(?:death )?tolls?\b`,
    String.raw`\b(?:number|count|tally|total) of (?:the |those |people )*${COUNTED}\b`,
    String.raw`\b(?:risen|rose|rises|rising|climbed|climbs|jumped) (?:again )?to\b`,
  ].join('|'),
  'iu',
);
const LOWERED =
  /\b(?:lower(?:s|ed|ing)|correct(?:s|ed|ing)|revis(?:es?|ed|ing)|reduc(?:es?|ed|ing)|cut|cuts|brought down|counted twice|double[- ]counted)\b/iu;

/** Whether a sentence tells of the toll of something that happened, which is counted on after it. */
export function isTollTold(sentence: string): boolean {
  return TOLL.test(sentence);
}

/** Whether a sentence says that a count was set right: the figure of now may be the lower one. */
export function isLowered(sentence: string): boolean {
  return LOWERED.test(sentence);
}

/** Words by which a later sentence of a report sets another's count of the same thing against the one before. */
const AGAINST =
  /\b(?:put|puts|putting) (?:the|its|their|that|it)\b|\b(?:the|its|their|his|her|own) (?:[\p{L}-]+ )?(?:toll|count|tally|figure|number)\b|\b(?:while|but|whereas|however|though|although|instead|by contrast|for (?:its|their) part|meanwhile|disput(?:es?|ed))\b|\b(?:counts?|counted|spoke of|speaks? of)\b/iu;

/** Whether the sentence sets its count against one that was given before. */
export function isSetAgainst(sentence: string): boolean {
  return AGAINST.test(sentence);
}
