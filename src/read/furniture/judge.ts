import { countWords } from '../words/count-words.ts';
import { remembered } from '../words/remembered.ts';
import { SIGNS } from './patterns.ts';
import { GLUE_WORDS, REQUEST, SITE_THINGS, SITE_WORDS } from './words.ts';

/** What one line is by itself, wherever it stands. `weight` is above 0 for what reads like an article. */
export interface Judgement {
  /** The class of furniture that it shows, null for none. */
  readonly sign: string | null;
  readonly words: number;
  /** It ends as a sentence ends. */
  readonly isSentence: boolean;
  readonly weight: number;
}

/** Lines longer than this are articles or junk, never labels; their opening words tell enough. */
const LONGEST_LABEL = 900;
const LONG_LINE_WORDS = 40;
const LONGEST_LABEL_WORDS = 14;

/** Judges a line by what it says and by its shape. */
export const judge: (line: string) => Judgement = remembered((line) => {
  const words = countWords(line);
  const isSentence = endsSentence(line) && words > 1;
  const sign = line.length > LONGEST_LABEL ? null : signOf(line, words);
  return { sign, words, isSentence, weight: weigh(sign, words, isSentence, isFact(line)) };
});

function signOf(line: string, words: number): string | null {
  if (isRule(line)) return 'rule';
  if (isAddress(line)) return 'address';
  if (words <= LONGEST_LABEL_WORDS && isLabel(line)) return 'site-words';
  const sign = SIGNS.find(({ strong, test }) => strong && test(line));
  if (sign !== undefined) return sign.name;
  if (speaksToVisitor(line)) return 'speaks-to-visitor';
  return SIGNS.find(({ strong, test }) => !strong && words <= LONGEST_LABEL_WORDS && test(line))?.name ?? null;
}

/**
 * How much a line speaks for an article (above 0) or against one. The scale is words: a sentence counts as many as it
 * has, up to a paragraph's worth; a line of furniture outweighs a short paragraph, so that a run of them does a long
 * one.
 */
function weigh(sign: string | null, words: number, isSentence: boolean, isFact: boolean): number {
  if (sign === 'rule') return 0;
  if (sign === 'site-words') return -8;
  if (sign !== null) return -25;
  if (isSentence) return words >= 6 ? Math.min(words, LONG_LINE_WORDS) : 2;
  if (words >= 12) return Math.min(words, LONG_LINE_WORDS) / 2;
  return isFact ? 0 : -1;
}

/** A figure with what it counts, as lists of facts have them: "6 dead", "12 houses damaged". */
function isFact(line: string): boolean {
  return /\d/.test(line) && /\p{L}{3}/u.test(line);
}

/** Whether a line ends as sentences do, in any script. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？۔।][)\]"'”’»]*$/.test(line.slice(-8));
}

/** A line that holds no letter and no figure, or only a drawn line. */
function isRule(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line) || /^([.*_=~#-])(?:\s?\1){4,}/.test(line);
}

/** A web address that stands alone, also one with spaces put between its parts. */
function isAddress(line: string): boolean {
  return (
    /^(?:https?\s?:|www\s?\.)[^!?]{4,400}$/i.test(line) &&
    !/[\p{L}]{2,} [\p{L}]{2,} [\p{L}]{2,} [\p{L}]{2,}/u.test(line)
  );
}

/** Nothing but words for what a site offers; a line of several may hold one other word, the site's name. */
export function isLabel(line: string): boolean {
  if (/[.!?]["”]?$/.test(line) && !/\.\.\.$/.test(line)) return false;
  const tokens = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = tokens.filter((token) => SITE_WORDS.has(token));
  const other = tokens.filter((token) => !SITE_WORDS.has(token) && !GLUE_WORDS.has(token) && !/^\d+$/.test(token));
  return own.length > 0 && (other.length === 0 || (own.length >= 4 && other.length * 4 <= own.length));
}

/**
 * At least half of the line, outside quotation marks, asks a visitor to do something with the site or tells what the
 * site will do for them.
 */
function speaksToVisitor(line: string): boolean {
  const named = line.replace(/https?:\/\/\S+/giu, ' ');
  const said = named.replace(/[“"«][^”"»]*(?:[”"»]|$)/g, ' ');
  if (said.length * 2 < named.length) return false;
  if (/^(?:hi|hello|dear|welcome)\b[^.!?]{0,40}[,!]$/iu.test(said)) return true;
  const sentences = said.match(/[^.!?]+[.!?]*/g) ?? [];
  if (!MAY_ASK.test(said) && !sentences.some((sentence) => REQUEST.test(sentence.trim()))) return false;
  let spoken = 0;
  let total = 0;
  let asks = false;
  for (const sentence of sentences) {
    const share = visitorShare(sentence.trim());
    asks ||= share === 1;
    total += sentence.length;
    spoken += sentence.length * share;
  }
  return asks && spoken >= total * (line.length > LONG_SPOKEN ? NEARLY_ALL : HALF);
}

/** Words without one of which only a request at its start makes a sentence ask. */
const MAY_ASK = /\byour?|\bclick|\btap/i;
/** A sentence that merely mentions a thing of a site counts half, beside one that asks. */
const HALF = 0.5;
const LONGEST_REQUEST_WORDS = 45;
const LONGEST_ADDRESS_WORDS = 50;
/** In a longer line nearly all of it must speak to the visitor: it may be an article in the second person. */
const LONG_SPOKEN = 300;
const NEARLY_ALL = 0.8;

function visitorShare(sentence: string): number {
  const things = new Set((sentence.match(SITE_THINGS) ?? []).map((thing) => thing.toLowerCase())).size;
  const isRequest = REQUEST.test(sentence) && countWords(sentence) <= LONGEST_REQUEST_WORDS;
  const addresses = /\b(?:you|your|yours)\b/iu.test(sentence);
  if (/\b(?:click|tap) (?:here|below|on (?:the|this|our|a)|the)\b/iu.test(sentence)) return 1;
  if (isRequest && (things > 0 || (addresses && countWords(sentence) <= 8))) return 1;
  if (addresses && things > 1 && countWords(sentence) <= LONGEST_ADDRESS_WORDS) return 1;
  return things > 0 ? HALF : 0;
}
