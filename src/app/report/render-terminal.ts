import { styleText } from 'node:util';
import type { Citation, Composition, Entry } from './compose.ts';
import { oneLine } from './words.ts';

const INDENT = '  ';
const WIDEST = 110;

type Style = Parameters<typeof styleText>[0];

/** The account for a terminal of that many columns, with colours or without. */
export function renderTerminal(
  { title, lead, sections }: Composition,
  { columns, colours }: { columns: number; colours: boolean },
): string {
  const width = Math.max(40, Math.min(WIDEST, columns));
  const paint = (style: Style, text: string): string => (colours ? styleText(style, text) : text);
  const lines: string[] = [paint('bold', title), lead];
  for (const section of sections) {
    lines.push('', paint(['bold', 'underline'], section.title), paint('dim', section.lead));
    for (const entry of section.entries) lines.push('', ...entryLines(entry, width, paint));
  }
  return `${lines.join('\n')}\n`;
}

type Paint = (style: Style, text: string) => string;

function entryLines({ label, title, figure, notes, citations }: Entry, width: number, paint: Paint): string[] {
  const tag = label === null ? '' : `${label.toUpperCase()}: `;
  const head = figure === null ? `${tag}${title}` : `${title}: ${figure}`;
  const isShort = figure !== null && head.length <= width;
  const heading = isShort
    ? [`${title}: ${paint(['bold', 'cyan'], figure)}`]
    : wrap(head, width, '').map((line) => paint('bold', line));
  const noted = notes.flatMap((note) => wrap(note, width, INDENT));
  // What a finding quotes in its own words is not quoted again below it.
  const rest = citations.filter(({ text }) => label === null || !title.includes(oneLine(text)));
  return [...heading, ...noted, ...rest.flatMap((citation) => citationLines(citation, width, paint))];
}

function citationLines({ text, from, faded }: Citation, width: number, paint: Paint): string[] {
  const words = `“${oneLine(text)}”`;
  const quoted = wrap(words, width, `${INDENT}| `);
  const told = wrap(from, width, `${INDENT}  `).map((line) => paint('dim', line));
  return [...quoted.map((line) => (faded ? paint('dim', line) : line)), ...told];
}

/** Breaks at spaces; a word longer than the line keeps a line of its own. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
}
