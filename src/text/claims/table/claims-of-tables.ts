import { contentId } from '../../../base/hash.ts';
import type { Claim, ClaimLink } from '../../../model/claim.ts';
import { quoteOf } from '../../../model/span.ts';
import { chainAt } from '../../attributions/chain-at.ts';
import { toQuantity } from '../../quantities/to-quantity.ts';
import { singularOf, UNIT_NOUNS } from '../../quantities/words/counted-nouns.ts';
import { asOf } from '../as-of.ts';
import { locate } from '../counted.ts';
import type { Verdict } from '../measure/verdict.ts';
import { lastTold } from '../place/carried.ts';
import type { Scene } from '../scene.ts';
import type { TabledFigure } from './read-tables.ts';
import { readTables } from './read-tables.ts';

/**
 * The claims of the figures in tables, in text order: what they count is told by the heads of row and column, the quote is
 * the row. A figure that its row places is part of the total of its column, where the table has one.
 */
export function claimsOfTables(scene: Scene): readonly Claim[] {
  const figures = readTables(scene.layers);
  const totals = new Map<string, Claim>();
  for (const figure of figures) if (figure.isTotal) totals.set(columnOf(figure), claimOf(figure, [], scene));
  return figures.map((figure) => {
    const total = totals.get(columnOf(figure));
    if (total === undefined) return claimOf(figure, [], scene);
    return figure.isTotal ? total : claimOf(figure, [{ kind: 'part-of', claim: total.id }], scene);
  });
}

function columnOf({ table, column, label }: TabledFigure): string {
  return [table, column, label.measure, label.population?.text].join();
}

function claimOf(
  { mention, label, place, when, row, table }: TabledFigure,
  links: readonly ClaimLink[],
  scene: Scene,
): Claim {
  const { layers, clock, atlas } = scene;
  const { report, sentences } = layers;
  const { measure, population } = label;
  const figure = locate(mention, scene.treeAt(mention.sentence));
  const verdict: Verdict = { measure: measure ?? 'other', predicate: figure.first, role: 'is', rule: 'table' };
  const quantity = toQuantity(mention, report.text);
  const unit = UNIT_NOUNS[singularOf(population?.text.split(' ').at(-1)?.toLowerCase() ?? '')] ?? quantity.unit;
  const told = place === null ? lastTold({ sentence: scene.sentenceAt(table) }, atlas)?.name : undefined;
  const { chain, mode } = chainAt(layers, mention);
  const body: Omit<Claim, 'id'> = {
    report: report.id,
    quote: quoteOf(report.text, row.start, row.end),
    quantity: { ...quantity, unit },
    population,
    measure: verdict.measure,
    actor: null,
    place: told === undefined ? place : { text: told.text, name: told.name },
    asOf: when ?? asOf(figure, verdict, sentences[mention.sentence]?.block ?? 0, clock),
    chain,
    mode,
    modality: 'asserted',
    links,
    madeBy: 'claims/table',
  };
  return { id: contentId('claim', body), ...body };
}
