import { bounds, oneLine, source, when } from '../../app/report/words.ts';
import type { Changed } from '../../app/review/changed.ts';
import type { ToReview } from '../../app/review/worklist.ts';
import { judgementWords } from '../../app/views/judgement-words.ts';
import type { Account } from '../../model/account.ts';
import type { Ruling } from '../../model/judgement.ts';

const LONGEST_QUOTE = 160;

/** A claim that wants a look, in three lines: its words, what was read of them, why it is listed. */
export function reviewLines({ claim, reasons }: ToReview, account: Account): readonly string[] {
  const { id, quote, quantity, measure, population, place, actor, chain, asOf, report } = claim;
  const document = account.reports.find((one) => one.id === report)?.document ?? report;
  const read = [
    measure,
    bounds(quantity.min, quantity.max, quantity.unit),
    population?.text,
    place === null ? null : `in ${place.name}`,
    actor === null ? null : `by ${actor}`,
    when(asOf),
  ];
  return [
    `${id}  “${cut(oneLine(quote.text))}”`,
    `    ${read.filter((part) => part != null).join(', ')}; ${source(chain)}; ${document}:${quote.start}`,
    `    ${reasons.join('; ')}`,
  ];
}

/** One judgement with what became of it. */
export function rulingLines({
  judgement,
  state,
  supersededBy,
  undone,
  lost,
  claims,
  series,
}: Ruling): readonly string[] {
  const by = state === 'superseded' ? ` by ${supersededBy ?? 'a later one'}` : '';
  const taken = undone === null ? '' : ` by ${undone.by} on ${undone.at.slice(0, 10)}`;
  const about = [...claims, ...(judgement.decision.kind === 'merge' ? series : [])];
  return [
    `${judgement.id}  ${state}${by}${taken}: ${judgementWords(judgement)}`,
    ...(about.length === 0 ? [] : [`    ${about.join(' ')}`]),
    ...lost.map((words) => `    not found any more: “${words}”`),
  ];
}

/** What a judgement changed: figures before and after, findings that came and went. */
export function changedLines({ series, findings }: Changed): readonly string[] {
  const figure = (interval: { min: number | null; max: number | null } | null): string =>
    interval === null ? 'no series' : bounds(interval.min, interval.max, null);
  return [
    ...series.map(({ title, before, after }) => `“${title}”: ${figure(before)} -> ${figure(after)}`),
    ...findings.gone.map(({ words }) => `no longer: ${words}`),
    ...findings.new.map(({ words }) => `now: ${words}`),
    ...(series.length + findings.gone.length + findings.new.length === 0 ? ['No figure and no finding changed.'] : []),
  ];
}

function cut(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')}…`;
}
