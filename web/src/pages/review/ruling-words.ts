import type { RulingView } from '../../../../src/http/api/types.ts';
import { SLOT_WORDS, sayValue } from './slots.ts';

/** "corrected Place to Aru", "set aside as an outlier": what a judgement decided, without who and when. */
export function rulingWords({ judgement: { decision, anchors } }: Pick<RulingView, 'judgement'>): string {
  const about = quoted(anchors);
  switch (decision.kind) {
    case 'accept':
      return `accepted ${about}`;
    case 'reject':
      return `rejected ${about}`;
    case 'correct':
      return `corrected ${about}: ${SLOT_WORDS[decision.slot].toLowerCase()} is ${sayValue(decision.value)}`;
    case 'merge':
      return `merged ${anchors.series.map(({ title }) => `“${title}”`).join(' and ')}`;
    case 'split':
      return `gave ${about} a series of its own: ${decision.value}`;
    case 'prefer':
      return `preferred ${about}`;
    case 'set-aside':
      return `set aside ${about}: ${decision.value.replace('-', ' ')}`;
    case 'rate':
      return `rated ${about}: ${decision.value}`;
  }
}

/** The words of the figures, two at most. */
function quoted({ claims }: RulingView['judgement']['anchors']): string {
  const words = claims.slice(0, 2).map(({ text }) => `“${text}”`);
  const rest = claims.length - words.length;
  return `${words.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}` || 'a source';
}
