import type { Report } from '../../../model/report.ts';
import { indexOf } from '../../views/case-index.ts';
import type { Composition, Entry, Section } from '../compose.ts';
import type { Digest } from '../digest.ts';
import { days } from '../words.ts';
import { drawBars, originColours } from './bars.ts';
import { escapeHtml } from './escape.ts';
import type { Anchor } from './report-text.ts';
import { renderReportText } from './report-text.ts';
import { STYLE } from './style.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The account as one HTML file without script or any request: each figure leads to its words in the report, in place. */
export function renderHtml({ title, lead, sections }: Composition, digest: Digest): string {
  const colours = originColours(digest.account.origins);
  const bars = new Map(digest.account.series.map((series) => [series.title, drawBars(series, colours)]));
  const shown = sections.filter(({ id }) => id !== 'reports');
  const links = [...shown, { id: 'reports', title: 'Reports' }].map(
    ({ id, title: name }) => `<a href="#${id}">${escapeHtml(name)}</a>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>
<h1>${escapeHtml(title)}</h1><p class="lead">${escapeHtml(lead)}</p><nav aria-label="Sections">${links.join(' ')}</nav>
${shown.map((section) => renderSection(section, bars, colours)).join('\n')}
<section id="reports"><h2>Reports</h2><p class="lead">As they were read. Marked words are the figures; faded lines belong to the page, not to the article.</p>
${digest.account.reports.map((report) => renderReport(report, digest)).join('\n')}</section>
</main></body></html>
`;
}

function renderSection(
  { id, title, lead, entries }: Section,
  bars: ReadonlyMap<string, string>,
  colours: ReadonlyMap<string, string>,
): string {
  const drawn = id === 'figures' ? bars : new Map<string, string>();
  const body = entries.map((entry) => renderEntry(entry, { bar: drawn.get(entry.title) ?? '', colours })).join('\n');
  return `<section id="${id}"><h2>${escapeHtml(title)}</h2><p class="lead">${escapeHtml(lead)}</p>${body}</section>`;
}

function renderEntry(
  { label, title, figure, notes, citations }: Entry,
  { bar, colours }: { bar: string; colours: ReadonlyMap<string, string> },
): string {
  const kind = label === null ? '' : `<div class="kind">${escapeHtml(label)}</div>`;
  const said = figure === null ? '' : `<div class="figure">${escapeHtml(figure)}</div>`;
  const [first, rest] = label === null ? [title, ''] : firstSentence(title);
  const told = rest === '' ? '' : `<p>${escapeHtml(rest)}</p>`;
  const head = `${kind}<h3>${escapeHtml(first)}</h3>${told}${said}`;
  const noted = notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('');
  const cited = citations.map(({ text, mark, from, faded, origin, anchor }) => {
    const words = `${escapeHtml(text.slice(0, mark.start))}<mark>${escapeHtml(text.slice(mark.start, mark.end))}</mark>${escapeHtml(text.slice(mark.end))}`;
    const colour = origin === null ? '' : (colours.get(origin) ?? '');
    return `<li class="${colour}${faded ? ' faded' : ''}"><a href="#${escapeHtml(anchor)}"><q>${words.replace('<mark></mark>', '')}</q></a> <span class="from">${escapeHtml(from)}</span></li>`;
  });
  return `<article class="entry">${head}${noted}${bar}${cited.length === 0 ? '' : `<ul>${cited.join('')}</ul>`}</article>`;
}

/** The words up to the first full stop before a capital or a quotation mark, and the rest. */
function firstSentence(words: string): [string, string] {
  const end = /[.:] (?=[\p{Lu}“])/u.exec(words);
  return end === null ? [words, ''] : [words.slice(0, end.index + 1), words.slice(end.index + 2)];
}

function renderReport(report: Report, { account }: Digest): string {
  const { claimsOf, positionsOf } = indexOf(account);
  const anchors: Anchor[] = [
    ...(claimsOf.get(report.id) ?? []).map(({ id, quantity }) => ({ id, ...quantity })),
    ...(positionsOf.get(report.id) ?? []).map(({ id, quote }) => ({ id, ...quote })),
  ];
  const { published, outlet, document, title, sha256 } = report;
  const head = `${escapeHtml(title ?? document)} <span>${escapeHtml(`${outlet ?? 'outlet not told'}, ${days(published.from, published.to)} (${published.basis})`)}</span>`;
  const facts = `<p class="note">${escapeHtml(`${document}. Day: ${published.reason}. SHA-256 ${sha256}`)}</p>`;
  return `<details class="entry" open><summary>${head}</summary>${facts}${renderReportText(report, anchors)}</details>`;
}
