import type { Notice } from '../../model/finding.ts';
import type { Decoded, Encoded } from '../bytes/decode.ts';
import { decode } from '../bytes/decode.ts';
import type { Source } from '../contents.ts';
import { MOST_LINES, MOST_TEXT } from '../limits.ts';
import type { MakeNotice } from '../notices.ts';
import { entriesOfText } from './live.ts';
import { readStretches } from './read-stretches.ts';
import { segment } from './segments.ts';

/** Plain text: the canonical text is the decoded file, unchanged, with a byte order mark where the file has one. */
export function readText(file: Encoded, notice: MakeNotice): Source {
  const decoded = decode(file);
  const { text } = decoded;
  const window = endOfReading(text);
  const segments = segment(text.slice(0, window));
  const end = segments[MOST_LINES]?.start ?? window;
  const stretches = segments.slice(0, MOST_LINES).map((span) => ({ ...span, hint: null }));
  const found = readStretches(text, stretches);
  const entries = entriesOfText(text, found);
  const contents = { ...found, ...(entries.length > 0 && { entries }) };
  const notices = encodingNotices(decoded, notice);
  if (end === text.length) return { ...contents, text, mediaType: 'text/plain', notices };
  const rest = { start: end, end: text.length };
  const words = `the text has ${text.length} characters, more than is read: reading stops at character ${end}`;
  return {
    ...contents,
    blocks: [...contents.blocks, { ...rest, kind: 'furniture', reason: 'beyond-limit' }],
    text,
    mediaType: 'text/plain',
    notices: [...notices, notice('too-long', 'warning', words, rest)],
  };
}

/** Where reading stops: at the last white space before the limit, so that no word is cut. */
function endOfReading(text: string): number {
  if (text.length <= MOST_TEXT) return text.length;
  const space = text.lastIndexOf(' ', MOST_TEXT);
  return space > MOST_TEXT / 2 ? space : MOST_TEXT;
}

export function encodingNotices({ text, encoding, basis, broken }: Decoded, notice: MakeNotice): readonly Notice[] {
  const notices: Notice[] = [];
  if (basis === 'fallback')
    notices.push(notice('not-utf8', 'info', `the bytes are no valid UTF-8 and were read as ${encoding}`));
  if (broken !== null) {
    const place = { start: broken, end: Math.min(broken + 1, text.length) };
    notices.push(
      notice('broken-encoding', 'warning', `bytes that are no ${encoding} stand at character ${broken}`, place),
    );
  }
  return notices;
}
