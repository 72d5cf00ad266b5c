/** Words that stand where a speaker's name would and name nobody: pronouns, negations, days, words of another phrase. */
const NOBODY =
  /^(?:he|she|it|they|them|him|her|who|we|i|you|this|that|these|those|others?|nothing|nobody|none|no one|someone|everyone|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at )?(?:least|most) .*)$/iu;

/** Whether the words that a reading took for a speaker name nobody. */
export function namesNobody(agent: string): boolean {
  return NOBODY.test(agent);
}
