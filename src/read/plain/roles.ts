import { agencyOf } from '../../model/agencies.ts';

const PHOTO =
  '(?:file\\s|handout\\s|aerial\\s|satellite\\s)?(?:photo(?:graph)?|image|picture|pic|illustration|screengrab|still|video)s?';

/** A line that names who wrote the report; null for none. The words "by" and their like stay out. */
export function bylineOf(line: string): string | null {
  if (line.length > 140 || /[.!?]["”]?$/.test(line.replace(/\b(?:Jr|Sr|[A-Z])\.$/u, ''))) return null;
  const match =
    /^(?:[|•–—-]\s*)?(?:by|written by|reported by|report by|story by|words by|text by|author|posted by)\s*:?\s+(.{2,110})$/iu.exec(
      line,
    );
  const names = match?.[1]?.split(/\s[|•·–—]\s|\s{2,}/u)[0]?.trim();
  if (names === undefined || !/^[\p{Lu}@]/u.test(names)) return null;
  const words = names.split(/[\s,/&]+/u).filter((word) => word !== '');
  const small = words.filter(
    (word) =>
      !/^[\p{Lu}@(]/u.test(word) &&
      !/^(?:and|with|in|of|for|the|at|al|de|la|van|von|bin|el|der|den|di|da|dos|y|staff|agencies|our|correspondent|reporter|writer|editor)$/iu.test(
        word,
      ),
  );
  return words.length <= 16 && small.length === 0 ? names : null;
}

/** Longer lines that begin like a credit go on to say something: only lists of reporters and editors are longer. */
const LONGEST_CREDIT = 160;
const IMAGE_SOURCE = /^(?:image|photo|media|video|picture) (?:copyright|credit|source|courtesy)s?\b.{0,60}$/iu;

const PICTURE_OF = new RegExp(`^${PHOTO}\\s*(?:by|credits?|courtesy)?(?:\\s(?:by|of))?\\s*[:/]\\s*\\S.{1,80}$`, 'iu');

/** "Berre reported from Ulm", "Torm and Lena Marn reported from Oule and Tarn": nothing but names. */
const REPORTED_FROM =
  /^(?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){1,8}(?:reported|contributed(?: reporting)?) from(?:,? (?:and )?(?:the )?\p{Lu}[\p{L}.'’-]*){1,8}$/u;

/** "(TARN RADIO with AFP and AP)": whose copy the report was made of, alone in brackets. */
const WITH_OTHERS = /^\((?:\p{Lu}[\p{L}\d.'’&-]*\s){1,5}(?:with|and)(?:,?\s(?:and\s)?\p{Lu}[\p{L}\d.'’&-]*){1,6}\)$/u;

/** "Reuters and AFP", "AP/agencies". */
function isListOfAgencies(words: string): boolean {
  const isOne = (part: string): boolean => agencyOf(part.trim()) !== null || /^agencies$/iu.test(part);
  const first = words.split(BETWEEN_AGENCIES, 1)[0] ?? '';
  return isOne(first) && words.split(BETWEEN_AGENCIES).every(isOne);
}

const BETWEEN_AGENCIES = /\s?(?:\/|,|&|\band\b|\+)\s?/u;

/** A line that only credits: who reported with them, who edited, whose copy or picture it is. */
export function isCreditLine(line: string): boolean {
  if (line.length > 400) return false;
  const bare = line.replace(/^[\s([–—*-]+|[\s)\].]+$/gu, '');
  if (agencyOf(bare) !== null || isListOfAgencies(bare)) return true;
  if (line.length > LONGEST_CREDIT && !/\b(?:reporting|editing|writing) by\b/i.test(line)) return false;
  return (
    /^(?:with )?(?:(?:additional|further|more|other) )?(?:reporting|writing|editing|edited|written|compiled|translated|translation|production|research|graphics|photos?|photography|text|inputs?|files|material|information|contributions?)(?: and (?:reporting|writing|editing))?(?: for [\p{L} ]{2,30})? (?:by|from) ["“]?\p{Lu}/iu.test(
      bare,
    ) ||
    (/^(?:sources?|via|photo credits?|credits?)\s*:\s*\S/iu.test(bare) && line.length < 120) ||
    (bare.length < 160 &&
      /\bcontributed (?:to )?(?:this|the) (?:report|story|article|reporting|news)\b/iu.test(bare)) ||
    REPORTED_FROM.test(bare) ||
    WITH_OTHERS.test(line) ||
    PICTURE_OF.test(bare) ||
    IMAGE_SOURCE.test(bare) ||
    /^(?:\(?agencies\)?|with agencies|from agencies|wire services|news agencies|staff and agencies)$/iu.test(bare)
  );
}

/** Each credit of a picture holds one of these; few lines do. */
const NAMES_PICTURE =
  /photo|image|picture|pic|illustration|screengrab|still|video|handout|courtesy|credit|file|archive/iu;
const NAMES_AGENCY = /AFP|AP|EPA|EFE|REUTERS|Reuters|Xinhua|Getty|Shutterstock|Alamy/u;
const PICTURE_BY = new RegExp(
  `(?:^|[.!?,;)"”’\\s])\\s*[(\\[|]?${PHOTO}(?:\\s(?:by|credits?|courtesy(?:\\sof)?|source))?\\s*[:/|]\\s*[^.:()]{2,70}[)\\]]?\\.?$`,
  'iu',
);

/**
 * Where the credit of a picture starts at the end of a line, -1 for none: "... on Monday. Photo: Agency",
 * "(Agency/Jane Doe)".
 */
export function photoCreditAt(line: string): number {
  const tail = line.slice(-120);
  if (!NAMES_PICTURE.test(tail) && !NAMES_AGENCY.test(tail)) return nameAndAgencyAt(line);
  const match =
    PICTURE_BY.exec(tail) ??
    /[.!?)"”’\s]\s*[([|]\s*(?:[\p{L} ]{0,20}(?:photo|image|picture|pic|handout|courtesy|credit|file|screengrab|archive)[\p{L}]{0,3}[ :/,][^()]{0,60}|(?:photo|image|picture|file|archive|handout)[ \p{L}]{0,20})[)\]]\.?$/iu.exec(
      tail,
    ) ??
    /[.!?)"”’\s]\s*[([|]?(?:AFP|AP|EPA|EFE|REUTERS|Reuters|Xinhua|Getty|Getty Images|Shutterstock|Alamy)(?:\s(?:Photo|Images|via\s[\p{L} ]{2,30}))?(?:\s?\/\s?[\p{Lu}][^()]{1,60}|\sImages)[)\]]?\.?$/u.exec(
      tail,
    );
  if (match === null) return nameAndAgencyAt(line);
  const offset = line.length - tail.length + match.index;
  const skip = /^[.!?,;)"”’\s]*/u.exec(line.slice(offset))?.[0].length ?? 0;
  return offset + skip;
}

/** "... on Tuesday. Ada Torm/Coast Wire": a photographer and whom they work for, behind the sentence of a caption. */
function nameAndAgencyAt(line: string): number {
  if (line.length > LONGEST_CAPTION) return -1;
  const match = NAME_AND_AGENCY.exec(line);
  return match === null ? -1 : match.index + match[0].length;
}

const LONGEST_CAPTION = 300;
const NAME_AND_AGENCY =
  /[.!?]["”’]?\s[([]?(?=(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+\/(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}[)\]]?$)/u;

/** A line under a picture: it carries a picture's credit at its end, or opens as captions do. */
export function isCaption(line: string): boolean {
  if (line.length > 900) return false;
  if (photoCreditAt(line) > 0) return true;
  return OPENS_CAPTION.test(line);
}

const OPENS_CAPTION = new RegExp(
  `^(?:file\\s?(?:photo|image|picture|pic)?\\s?[-–—:.(]|file photo\\b|caption\\s?:|pictured(?:\\s(?:above|below|here|left|right))?[,:]|${PHOTO}\\s(?:taken|released|provided|dated|obtained|from)\\s|(?:in )?this\\s(?:(?:\\p{L}|-){1,20}\\s){0,3}?${PHOTO}\\s(?:taken|released|provided|shows?|dated|made|from|posted|obtained)|(?:a )?general view\\s)`,
  'iu',
);
