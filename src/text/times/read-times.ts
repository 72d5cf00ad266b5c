import type { TimeMention } from '../../model/mention.ts';
import type { Published } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import { parseDay } from './calendar.ts';
import { findTimes } from './find.ts';
import { at, lex } from './lex.ts';
import { Memory } from './memory.ts';
import { mentionOf } from './mention.ts';
import { directionAt } from './tense.ts';
import { townQuarters } from './town-quarter.ts';

/**
 * All times in the sentences, in text order, resolved against the report's own day where that is known. A publication
 * that is known only within bounds gives bounds: each time is resolved against both ends.
 */
export function readTimes(text: string, sentences: readonly Sentence[], published: Published): readonly TimeMention[] {
  const first = published.from === null ? null : parseDay(published.from);
  const last = published.to === null ? null : parseDay(published.to);
  const isKnown = first !== null && last !== null;
  const isTownQuarter = townQuarters(text);
  const mentions: TimeMention[] = [];
  const early = new Memory(isKnown ? first : null);
  const late = first === last || !isKnown ? null : new Memory(last);
  sentences.forEach((sentence, index) => {
    const lexemes = lex(text, sentence.start, sentence.end);
    for (const found of findTimes(lexemes)) {
      if (isTownQuarter(found)) continue;
      const start = at(lexemes, found.first).start;
      const end = at(lexemes, found.next - 1).end;
      const direction = directionAt(sentence, start);
      const settled = early.settle(found, direction, index);
      const other = late?.settle(found, direction, index) ?? settled;
      mentions.push(
        mentionOf({ text: text.slice(start, end), start, end }, found, [settled, other], { direction, published }),
      );
    }
  });
  return mentions;
}
