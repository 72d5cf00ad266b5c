import type { Credit } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { quoteOf } from '../../model/span.ts';
import { AGENCY_PATTERN, agencyOf } from './agencies.ts';

const NAME = `(?:the\\s|The\\s)?(${AGENCY_PATTERN})(?![\\p{L}\\p{N}]|-[\\p{L}])`;
const AND_MORE = `(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s?/\\s?)(?:the\\s)?(?:${AGENCY_PATTERN})(?![\\p{L}\\p{N}]))*`;
const STAFF =
  '(?:news\\sagency|newsagency|correspondent|reporter|journalist|photographer|videographer|stringer|team|cameraman|producer|crew)s?';

interface CreditRule {
  readonly cue: string;
  readonly expression: RegExp;
}

/** How pages credit an agency: each is a frame with room for any agency's name. The first group is the name. */
const RULES: readonly CreditRule[] = [
  { cue: 'dateline', expression: new RegExp(`\\((${AGENCY_PATTERN})(?:[/,]\\s?[^()]{1,30})?\\)\\s*[-–—―:]`, 'gu') },
  { cue: 'in brackets', expression: new RegExp(`[(\\[](?:source:\\s?)?${NAME}${AND_MORE}\\s*[)\\]]`, 'gu') },
  {
    cue: 'with reporting by',
    expression: new RegExp(
      `\\b(?:(?:additional|further|with|more)\\s)?(?:reporting|material|contributions?|inputs?|information|files?)\\s(?:by|from)\\s${NAME}`,
      'giu',
    ),
  },
  {
    cue: 'contributed to this report',
    expression: new RegExp(`${NAME}${AND_MORE}\\s(?:has\\s|have\\s|also\\s)?contributed\\sto\\sthis`, 'gu'),
  },
  {
    cue: 'told',
    expression: new RegExp(
      `\\b(?:told|tells|telling|informed|confirmed\\sto|said\\sto|speaking\\sto|spoke\\sto|spoke\\swith|interview(?:ed)?\\s(?:with|by)|statement\\sto|quoted\\sby|cited\\sby|reported\\sby|carried\\sby|published\\sby|according\\sto|seen\\sby|obtained\\sby|reviewed\\sby|compiled\\sby|contacted\\sby|reached\\sby)\\s(?:(?:the\\s)?(?:[\\p{L}-]+\\s){0,2}?)${NAME}`,
      'gu',
    ),
  },
  { cue: 'correspondent', expression: new RegExp(`\\b${NAME}(?:['’]s?)?\\s(?:[\\p{L}-]+\\s)?${STAFF}\\b`, 'gu') },
  {
    cue: 'reported',
    expression: new RegExp(
      `\\b${NAME}(?:\\s[\\p{Lu}][\\p{L}]+\\sagency|\\snews\\sagency)?\\s(?:has\\s|also\\s|later\\s|earlier\\s)?(?:reported|reports|quoted|cited|citing|said)\\b`,
      'gu',
    ),
  },
  {
    cue: 'photo',
    expression: new RegExp(
      `\\b(?:photos?|pictures?|images?|video|credit|courtesy)(?:\\s(?:by|from|of|credit|courtesy))?\\s?[:/]?\\s?[^.\\n]{0,40}?\\b${NAME}`,
      'giu',
    ),
  },
  { cue: 'photo', expression: /\b(AFP|AP|REUTERS|EPA|EFE|Reuters)(?:\sPhoto)?\s?\/\s?[\p{Lu}]/gu },
  {
    cue: 'source',
    expression: new RegExp(`\\b(?:source|sources|via|from|by)\\s?[:]?\\s${NAME}${AND_MORE}\\s*[).]?\\s*$`, 'gimu'),
  },
  { cue: 'copyright', expression: new RegExp(`(?:©|\\bcopyright)\\s?(?:©\\s?)?(?:(?:19|20)\\d\\d\\s)?${NAME}`, 'giu') },
  {
    cue: 'signed',
    expression: new RegExp(
      `(?:^|[.!?]["”’']?\\s?[-–—]{1,2}\\s?|[-–—]{2}\\s?|[.!?]["”’']?\\s+[-–—]{1,2}\\s)${NAME}${AND_MORE}\\s*[.]?\\s*$`,
      'gmu',
    ),
  },
];

/**
 * The agencies that the given stretches of text credit, in order, each once for each place. Furniture is read too:
 * a copyright line tells whose copy it was.
 */
export function findCredits(text: string, spans: readonly Span[]): readonly Credit[] {
  const found: Credit[] = [];
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    if (words.length > LONGEST || !ANY_NAME.test(words)) continue;
    for (const { cue, expression } of RULES) {
      for (const match of words.matchAll(expression)) {
        for (const agency of agenciesIn(match[0], match[1] ?? '')) {
          found.push({
            agency,
            cue,
            words: quoteOf(text, start + match.index, start + match.index + match[0].trimEnd().length),
          });
        }
      }
    }
  }
  found.sort((a, b) => a.words.start - b.words.start || b.words.end - a.words.end);
  const kept: Credit[] = [];
  for (const credit of found) if (!kept.slice(-NEIGHBOURS).some((other) => repeats(other, credit))) kept.push(credit);
  return kept;
}

const LONGEST = 20_000;
/** Frames that overlap stand next to each other once sorted. */
const NEIGHBOURS = 8;
const ANY_NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AGENCY_PATTERN})(?![\\p{L}\\p{N}])`, 'u');

/** Several names may stand in one frame ("Reuters and AFP contributed"). */
function agenciesIn(words: string, first: string): readonly string[] {
  const names = [...words.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${AGENCY_PATTERN})(?![\\p{L}\\p{N}])`, 'gu'))].map(
    ([name]) => agencyOf(name),
  );
  const own = agencyOf(first);
  return [...new Set([own, ...names].filter((name) => name !== null))].slice(0, own === null ? 0 : undefined);
}

function repeats(a: Credit, b: Credit): boolean {
  return a.agency === b.agency && a.words.start < b.words.end && b.words.start < a.words.end;
}
