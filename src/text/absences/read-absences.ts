import { contentId } from '../../base/hash.ts';
import type { Claim, ClaimPlace, Measure } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import { publishedDay } from '../../model/report.ts';
import type { Quote, Span } from '../../model/span.ts';
import { overlaps, quoteOf } from '../../model/span.ts';
import type { When } from '../../model/when.ts';
import { chainAt } from '../attributions/chain-at.ts';
import type { Layers } from '../layers.ts';
import { addUnits, type CalendarUnit, formatDay, parseDay } from '../times/calendar.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Verbs of what may have stopped, with the measure of those who do it. */
const VERBS: readonly (readonly [pattern: string, measure: Measure])[] = [
  ['came out|come out|got out|emerged|left|escaped|fled|departed', 'left'],
  ['(?:was |were |been )?evacuated', 'evacuated'],
  ['surrendered|gave (?:himself|herself|themselves) up', 'surrendered'],
  ['arrived|crossed', 'arrived'],
];

/** "it has been two days since anyone came out": so long nobody did. Groups: the figure's words, number, unit, verb. */
const SINCE = VERBS.map(([verbs, measure]) => ({
  measure,
  pattern: new RegExp(
    `\\b(?:it['’]?s|it is|it has|has) (?:now )?been ((?:about |nearly |almost )?(\\d{1,2}|[a-z]{2,5}) (day|week|month)s? since (?:anyone|anybody|any [a-z]+)) (?:last )?(?:${verbs})\\b`,
    'i',
  ),
}));

/**
 * Figures of nothing that hold no number of what is counted: that nobody came out is said by the time since somebody did.
 * Each is a claim of zero over those days; none where the report's day, and so theirs, is not known.
 */
export function readAbsences(layers: Layers, claims: readonly Claim[]): readonly Claim[] {
  const { report, sentences } = layers;
  const published = publishedDay(report);
  if (published === null) return [];
  return sentences.flatMap((sentence) => {
    const text = report.text.slice(sentence.start, sentence.end);
    return SINCE.flatMap(({ measure, pattern }): readonly Claim[] => {
      const found = pattern.exec(text);
      const [, words = '', number = '', unit = ''] = found ?? [];
      const count = /^\d/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase());
      if (found === null || count < 1) return [];
      const start = sentence.start + found.index;
      const at = sentence.start + text.indexOf(words, found.index);
      const figure = quoteOf(report.text, at, at + words.length);
      if (claims.some(({ quantity }) => overlaps(quantity, figure))) return [];
      const quote = quoteOf(report.text, start, start + found[0].length);
      const from = formatDay(addUnits(parseDay(published), -count, unit.toLowerCase() as CalendarUnit));
      const asOf: When = { from, to: published, precision: 'day', basis: 'publication', words: `${number} ${unit}` };
      return [claimOf({ quote, figure, measure, asOf }, layers)];
    });
  });
}

interface Absence {
  readonly quote: Quote;
  readonly figure: Quote;
  readonly measure: Measure;
  readonly asOf: When;
}

function claimOf({ quote, figure, measure, asOf }: Absence, layers: Layers): Claim {
  const { chain, mode } = chainAt(layers, figure);
  const claim: Omit<Claim, 'id'> = {
    report: layers.report.id,
    quote,
    quantity: { ...figure, min: 0, max: 0, qualifier: null, unit: null },
    population: { text: 'anyone', class: 'people' },
    measure,
    actor: null,
    place: placeBefore(figure, layers.names),
    asOf,
    chain,
    mode,
    modality: 'asserted',
    links: [],
    madeBy: 'absences/since-anyone',
  };
  return { id: contentId('claim', claim), ...claim };
}

/** The place that was named last before: such a sentence points back ("came out"). */
function placeBefore({ start }: Span, names: readonly NameMention[]): ClaimPlace | null {
  const place = names.findLast((name) => name.end <= start && (name.kind === 'place' || name.kind === 'facility'));
  return place === undefined ? null : { text: place.text, name: place.name };
}
