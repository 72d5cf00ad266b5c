import type { Citation, Composition, Entry } from './compose.ts';
import { oneLine } from './words.ts';

/** The account as Markdown (CommonMark). Words of reports are escaped: none of theirs becomes markup. */
export function renderMarkdown({ title, lead, sections }: Composition): string {
  const parts = [`# ${markdown(title)}`, markdown(lead)];
  for (const section of sections) {
    parts.push(`## ${section.title}`, `*${section.lead}*`, ...section.entries.map(renderEntry));
  }
  return `${parts.join('\n\n')}\n`;
}

function renderEntry({ label, title, figure, notes, citations }: Entry): string {
  const tag = label === null ? '' : `${label}: `;
  const head = figure === null ? `**${tag}**${markdown(title)}` : `**${markdown(title)}**: ${markdown(figure)}`;
  const noted = notes.map((note) => `  ${markdown(note)}`);
  return [`- ${head}`, ...noted, ...citations.map(renderCitation)].join('\n');
}

function renderCitation({ text, mark, from, faded }: Citation): string {
  const words = [text.slice(0, mark.start), text.slice(mark.start, mark.end), text.slice(mark.end)];
  const [before = '', marked = '', after = ''] = words.map(markdownWords);
  const quote = marked === '' ? `${before}${after}` : `${before}**${marked.trim()}**${after}`;
  return `  - ${faded ? '(superseded) ' : ''}“${quote.trim()}” — ${markdown(from)}`;
}

function markdown(text: string): string {
  return markdownWords(oneLine(text));
}

/** As `markdown`, but keeps the space at both ends. */
function markdownWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
