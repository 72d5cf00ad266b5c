import { agencyOf, beginsAgencyName, holdsAgencyEnding } from '../../model/agencies.ts';

/** An agency's printed name found in words; offsets in them. */
export interface AgencyName {
  readonly agency: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_NAME_WORDS = 5;

/** Whether a capitalised word (or "dpa") may begin the name of an agency; few stretches hold one. */
function mayName(words: string): boolean {
  for (const [word] of words.matchAll(/\p{Lu}[\p{L}\p{N}]*(?:['’.-][\p{L}\p{N}]+)*|dpa/gu))
    if (beginsAgencyName(word.replace(/['’]s$/u, ''))) return true;
  return false;
}

/** All agency names in the words, the longest at each place, in order. */
export function findAgencyNames(words: string): readonly AgencyName[] {
  const found: AgencyName[] = [];
  const isNamed = holdsAgencyEnding(words);
  if (!isNamed && !mayName(words)) return found;
  const tokens = [...words.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (/^[a-z]/.test(token[0]) && token[0] !== 'dpa')) continue;
    if (!isNamed && !beginsAgencyName(token[0].replace(/['’]s$/u, ''))) continue;
    for (let length = LONGEST_NAME_WORDS; length > 0; length -= 1) {
      const last = tokens[at + length - 1];
      if (last === undefined) continue;
      const printed = words.slice(token.index, last.index + last[0].length).replace(/['’]s$/u, '');
      const agency = /^\p{Lu}|^dpa$/u.test(printed) ? agencyOf(printed) : null;
      if (agency === null) continue;
      found.push({ agency, start: token.index, end: token.index + printed.length });
      at += length - 1;
      break;
    }
  }
  return found;
}
