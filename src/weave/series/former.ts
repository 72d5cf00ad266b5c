const CHANGE =
  '(?:rais(?:es?|ed|ing)|lower(?:s|ed|ing)|revis(?:es?|ed|ing)|correct(?:s|ed|ing)|updat(?:es?|ed|ing)|chang(?:es?|ed|ing)|rises?|rose|risen|rising|climb(?:s|ed|ing)|jump(?:s|ed|ing)|grow(?:s|ing)?|grew|grown|increas(?:es?|ed|ing)|drop(?:s|ped|ping)?|falls?|fell|fallen|falling|decreas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|shr(?:inks?|ank|unk|inking))';
const FROM = new RegExp(String.raw`\b${CHANGE}\b[^.;:\d]{0,80}?\bfrom (?:an? |the )?(?:[\p{L}-]+ ){0,4}?$`, 'iu');
const UP_FROM = /\b(?:up|down) from (?:an? |the )?(?:[\p{L}-]+ ){0,4}?$/iu;
const NUMBER =
  '(?:\\d|an? hundred|nobody|none|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty|dozens|hundreds|thousands)\\b)';
/** The figure that it came to: "from 263 dead to 241". */
const TO = new RegExp(String.raw`^[^.;:\d]{0,40}?\bto (?:[\p{L}-]+ ){0,4}?${NUMBER}`, 'iu');

/**
 * Whether a sentence gives a figure that is written from `start` to `end` of it as what was counted before ("down from 90",
 * "raised from 214 to 263"): the figure of now is another one.
 */
export function isFormer(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  return UP_FROM.test(before) || (FROM.test(before) && TO.test(sentence.slice(end)));
}
