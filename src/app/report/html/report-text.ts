import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { byPosition, contains } from '../../../model/span.ts';
import { escapeHtml } from './escape.ts';

/** A stretch of a report that other parts of the page lead to. */
export interface Anchor extends Span {
  readonly id: string;
}

/** The report as read, block by block: furniture faded, and every anchored stretch marked, so that a link opens it in place. */
export function renderReportText(report: Report, anchors: readonly Anchor[]): string {
  const marks = apart([...anchors].sort(byPosition));
  return report.blocks
    .map((block) => {
      const inside = marks.filter((mark) => contains(block, mark));
      return `<p class="text ${block.kind}">${markUp(report.text, block, inside)}</p>`;
    })
    .join('\n');
}

/** The anchors that overlap none before them; the id of one that does goes to the one that it overlaps. */
function apart(sorted: readonly Anchor[]): readonly (Span & { ids: string[] })[] {
  const kept: { start: number; end: number; ids: string[] }[] = [];
  for (const { start, end, id } of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && start < last.end) last.ids.push(id);
    else kept.push({ start, end, ids: [id] });
  }
  return kept;
}

function markUp(text: string, block: Span, marks: readonly (Span & { ids: readonly string[] })[]): string {
  let html = '';
  let at = block.start;
  for (const { start, end, ids } of marks) {
    const [first = '', ...more] = ids;
    const others = more.map((id) => `<span id="${escapeHtml(id)}"></span>`).join('');
    html += `${escapeHtml(text.slice(at, start))}${others}<mark id="${escapeHtml(first)}">${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, block.end));
}
