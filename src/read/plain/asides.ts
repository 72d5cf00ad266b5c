import { dayOfHeading } from '../dating/clock-line.ts';
import type { Kind } from './kinds.ts';
import type { Line } from './lines.ts';
import { bylineOf } from './roles.ts';

const LONGEST_LINK_WORDS = 14;
/** Any day will do: whether a line is a day is asked, not which. */
const SOME_DAY = '2000-12-31';

/**
 * Lines of copied text that only those beside them tell: links to other reports, each with how long ago or the day under
 * it ("3 days ago", "11 May"), and who the writer is ("Lena Torm is a reporter for ...", of the page's byline).
 */
export function tellAsides(lines: readonly Line[], kinds: readonly Kind[]): readonly Kind[] {
  const writers = writersOf(lines, kinds);
  const links = new Set(lines.flatMap((line, at) => (isDatedLink(line, lines[at + 1]) ? [at, at + 1] : [])));
  return kinds.map((kind, at) => {
    if (!OPEN.has(kind.kind)) return kind;
    if (BYLINE_WITH_PLACE.test(lines[at]?.words ?? '') && kinds[at + 1]?.kind === 'published')
      return { kind: 'byline', reason: 'name-and-place' };
    if (links.has(at)) return { kind: 'furniture', reason: 'dated-link' };
    return tellsOfWriter(lines[at]?.words ?? '', writers) ? { kind: 'furniture', reason: 'author-note' } : kind;
  });
}

const OPEN: ReadonlySet<Kind['kind']> = new Set<Kind['kind']>(['paragraph', 'subheading', 'summary']);
/** "Ada Torm in Ulm", over the day of the report. */
const BYLINE_WITH_PLACE =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} in \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u;

/** The end of a sentence or of a list's heading, and words behind which a sentence goes on with its day. */
const ENDS_OPEN = /[.:,;]["”’]?$|\b(?:on|at|of|in|by|from|until|till|since|to|and|or|the|before|after|between|than)$/iu;

function isDatedLink({ words, judgement, role }: Line, next: Line | undefined): boolean {
  if (next === undefined || role !== null || judgement.sign !== null) return false;
  if (judgement.words < 2 || judgement.words > LONGEST_LINK_WORDS || ENDS_OPEN.test(words)) return false;
  const isAgo = next.judgement.sign === 'relative-time' && !/^updated\b/iu.test(next.words);
  return (
    isAgo ||
    (next.day === null &&
      !next.words.endsWith('.') &&
      /\d/u.test(next.words) &&
      dayOfHeading(next.words, SOME_DAY) !== null)
  );
}

function writersOf(lines: readonly Line[], kinds: readonly Kind[]): readonly string[] {
  return lines.flatMap(({ words }, at) => {
    const names = kinds[at]?.kind === 'byline' ? bylineOf(words) : null;
    return names?.split(/\s*(?:,|&|\band\b)\s*/u).filter((name) => /^\p{Lu}\S+ \p{Lu}/u.test(name)) ?? [];
  });
}

const WORKS =
  /^(?:,? (?:is|was|has been|works as|serves as)|,) (?:an?|the|our)?\b[^.]{0,80}\b(?:reporter|correspondent|editor|writer|journalist|columnist|photographer|producer|contributor|bureau chief|intern|fellow)\b|^ (?:covers|writes (?:about|on|for)|reports (?:on|for)|joined) /u;

function tellsOfWriter(words: string, writers: readonly string[]): boolean {
  const writer = writers.find((name) => words.startsWith(name));
  return writer !== undefined && WORKS.test(words.slice(writer.length));
}
