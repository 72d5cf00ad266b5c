/** A stretch of time that words count back from now, or a conflict as a whole: a figure of it is no figure of one event. */
const YEAR = String.raw`(?:(?:early|mid|late)[- ])?(?:\p{L}+,? )?(?:19|20)\d\d`;
const CONFLICT = '(?:war|conflict|uprising|insurgency|revolt|rebellion|pandemic|epidemic|outbreak)(?![-\\p{L}])';
const STRETCH = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (?:months|years|decades)`;
/** "In the war", "in Vassory's civil war": also of what a monitor does, or of a week that saw something else. */
const AMID: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:in|during|throughout) (?:the|its|their|this|a) (?:[\p{L}\d'’-]+ ){0,3}?${CONFLICT}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:[Ii]n|[Dd]uring|[Tt]hroughout) \p{Lu}[\p{L}-]*(?:s|['’]s?) (?:[\p{Ll}\d'’-]+ ){0,2}?${CONFLICT}\b`,
    'u',
  ),
];
const SIGNS: readonly RegExp[] = [
  ...AMID,
  new RegExp(String.raw`\bsince ${YEAR}`, 'iu'),
  /\bsince (?:the|its|their|fighting|hostilities|violence)\b[^.;]{0,60}?\b(?:began|started|beginning|start|outbreak|outset|erupted|broke out)\b/iu,
  new RegExp(String.raw`\bsince (?:[\p{L}'’-]+ ){1,4}?${CONFLICT} (?:began|started|erupted|broke out)\b`, 'iu'),
  new RegExp(
    String.raw`\b${CONFLICT}(?: in \p{Lu}[\p{L}-]+)?(?:,? (?:that|which|now)(?: (?:has|is) [^.;,]{0,40}?)?)?,? (?:has|have) (?:\p{L}+ ){0,2}?(?:killed|claimed|wounded|injured|displaced|cost|left)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:in|over|during) (?:the (?:past|last) |(?:more|less) than |nearly |almost |about )?${STRETCH}\b`,
    'iu',
  ),
  /\bso far this year\b/iu,
  /\bsince then\b/iu,
  new RegExp(String.raw`\btolls? (?:from|of|in) (?:[\p{L}'’-]+ ){0,3}?${CONFLICT}`, 'iu'),
];

/** What "since 2014" may say of an event rather than of its count: "the deadliest since 2014", "the first in six months". */
const RANKED =
  /\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|highest|most|first|only|latest|strongest)\b[^.;]*$/iu;

/**
 * Whether a figure that is written from `start` to `end` of its sentence counts all of a war or of years, by the words of
 * its own clause.
 */
export function isCumulative(sentence: string, start: number, end: number): boolean {
  const before = clauseEnd(sentence.slice(0, start));
  const after = clauseStart(sentence.slice(end));
  return [before, after].some((part) =>
    SIGNS.some((sign) => {
      const found = sign.exec(part);
      if (found === null || RANKED.test(part.slice(0, found.index))) return false;
      return !AMID.includes(sign) || part === after || !OWN_VERB.test(part.slice(found.index + found[0].length));
    }),
  );
}

/** What goes on to tell something else: "a week in the war which saw 12 killed", "which counts the dead in the war, said". */
const OWN_VERB = /\b(?:which|that|who|said|says|when|as)\b/u;

/** Up to where the next clause with a verb of its own may begin. */
function clauseStart(words: string): string {
  const at = words.search(
    /[;:]|, (?:and|but|while|as|when|after|the|an?)\b|\b(?:while|but|as|when|after)\b|\b(?:that|which|who) (?:has|have|is|are|was|were)\b/u,
  );
  return at < 0 ? words : words.slice(0, at);
}

function clauseEnd(words: string): string {
  return words.split(/[;:]|, (?:and|but|while)\b|\b(?:while|but)\b/u).at(-1) ?? '';
}
