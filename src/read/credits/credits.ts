import type { Credit } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { quoteOf } from '../../model/span.ts';
import type { AgencyName } from './agencies.ts';
import { findAgencyNames } from './agencies.ts';

/** What must stand before and after an agency's name to make it a credit. */
interface Frame {
  readonly cue: string;
  readonly before: RegExp;
  readonly after: RegExp;
}

const ANY = /(?:)/u;
/** Other agencies between the frame and the name: "Reuters and AFP contributed". */
const AND_MORE = '(?:(?:,| and|, and|\\s?/)\\s?[\\p{Lu}][\\p{L} -]{1,30})?';

/** How pages and writers credit an agency, the surest first. */
const FRAMES: readonly Frame[] = [
  { cue: 'dateline', before: /\($/u, after: /^(?:[/,]\s?[^()]{1,30})?\)\s*[-–—―:]/u },
  {
    cue: 'with reporting by',
    before: /\b(?:reporting|reported|material|contributions?|inputs?|information|files?)\s(?:by|from)(?: the)?\s$/iu,
    after: ANY,
  },
  {
    cue: 'contributed to this report',
    before: ANY,
    after: new RegExp(`^${AND_MORE}\\s(?:has |have |also )?contributed to this`, 'u'),
  },
  {
    cue: 'photo',
    before:
      /\b(?:photos?|pictures?|images?|video|credit|courtesy|photograph(?:er|y)?)(?:\s(?:by|from|of|credit|courtesy))*\s?[:/|]\s?[^.:]{0,40}$/iu,
    after: ANY,
  },
  { cue: 'photo', before: /(?:^|[\s(.])$/u, after: /^(?:\s(?:photo|file photo|pool)\b|\s?\/\s?[\p{Lu}])/iu },
  { cue: 'photo', before: /\/\s?$/u, after: /^\s*[).]?\s*$/u },
  {
    cue: 'told',
    before:
      /\b(?:told|tells|telling|informed|confirmed to|said to|speaking to|spoke to|spoke with|interview(?:ed)? (?:with|by)|statement to|statements to|quoted by|cited by|reported by|carried by|published by|distributed by|according to|seen by|obtained by|reviewed by|compiled by|contacted by|reached by|tally by)(?: the)?(?: [\p{Ll}-]+(?: [\p{Ll}-]+)?)?\s$/u,
    after: ANY,
  },
  {
    cue: 'correspondent',
    before: ANY,
    after:
      /^(?:['’]s?)?\s(?:[\p{L}-]+\s)?(?:news ?agency|correspondent|reporter|journalist|photographer|videographer|stringer|team|cameraman|producer|crew|tally|count)s?\b/u,
  },
  {
    cue: 'reported',
    before: ANY,
    after: /^(?: [\p{L}]+ [Aa]gency)?\s(?:has |also |later |earlier )?(?:reported|reports|quoted|cited|said)\b/u,
  },
  {
    cue: 'source',
    before: /\b(?:sources?|via|from|by)\s?:?\s(?:the )?$/iu,
    after: /^(?:(?:,| and|\s?\/)\s?[\p{L} -]{2,30})?\s*[).]?\s*$/u,
  },
  {
    cue: 'copyright',
    before: /(?:©|\(c\)|\bcopyright)\s*(?:©\s?|\(c\)\s?)?(?:(?:19|20)\d\d,?\s)?(?:by )?(?:the )?$/iu,
    after: ANY,
  },
  { cue: 'in brackets', before: /[([](?:source:\s?)?(?:the )?$/iu, after: new RegExp(`^${AND_MORE}\\s*[)\\]]`, 'u') },
  {
    cue: 'signed',
    before: /(?:^|[.!?]["”’)]?\s*[-–—]{1,2}\s?|[-–—]{2}\s?|\/)(?:the )?$/iu,
    after: /^(?:(?:,| and|\s?\/)\s?[\p{L} -]{2,30})?\s*\.?\s*$/u,
  },
];

/** How much of the words round a name is looked at. */
const CONTEXT = 80;
const LONGEST = 20_000;

/**
 * The agencies that the given stretches of text credit, in order, each once for each place. Furniture is read too:
 * a copyright line tells whose copy it was.
 */
export function findCredits(text: string, spans: readonly Span[]): readonly Credit[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + LONGEST));
    return findAgencyNames(words).flatMap((name) => creditOf(text, start, words, name) ?? []);
  });
}

function creditOf(
  text: string,
  start: number,
  words: string,
  { agency, start: from, end: to }: AgencyName,
): Credit | null {
  const before = words.slice(Math.max(0, from - CONTEXT), from);
  const after = words.slice(to, to + CONTEXT);
  for (const frame of FRAMES) {
    const left = frame.before.exec(before);
    if (left === null) continue;
    const right = frame.after.exec(after);
    if (right === null) continue;
    const lead = left[0].length - (/^[\s.]*/u.exec(left[0])?.[0].length ?? 0);
    return {
      agency,
      cue: frame.cue,
      words: quoteOf(text, start + from - lead, start + to + right[0].trimEnd().length),
    };
  }
  return null;
}
