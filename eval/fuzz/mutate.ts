import type { FuzzSeed } from './seeds.ts';
import { CANARY } from './seeds.ts';

/** What formats are sensitive to: lengths, brackets, ends, marks of other formats. */
const TOKENS = [
  '<',
  '>',
  '</p>',
  '<p>',
  '<div>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<title>',
  '<table>',
  '&',
  '&b;',
  '&#x0;',
  '&#1114112;',
  '"',
  "'",
  '\\u0000',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\r\n',
  '\n\n',
  '\0',
  '\uFEFF',
  '\u202E',
  '\uD800',
  'é',
  '\u2028',
  '0',
  '-1',
  '99999999999',
  '4294967296',
  '1e309',
  '0x10',
  '%PDF-1.7',
  'endstream',
  'endobj',
  '<< /Kids [2 0 R] >>',
  '/Filter [/FlateDecode /FlateDecode]',
  'PK\u0003\u0004',
  'WARC/1.0\r\n',
  'Content-Length: 99999999\r\n',
  'HTTP/1.1 200 OK\r\n',
  '--b1',
  '--b2--',
  'From ',
  '=?utf-8?Q?',
  '../../',
  'javascript:',
  '2031-02-31',
  'Published 99 May 2031',
  '1,000,000,000,000',
  'twenty-'.repeat(40),
  ' '.repeat(3000),
  '((((((((((',
  '"'.repeat(500),
  ', and '.repeat(300),
].map((words) => Buffer.from(words));
/** One input in two hundred may grow large; the others stay small, so that there can be many. */
const LARGE = 1 << 20;
const SMALL = 1 << 15;

/** A sound input changed in one to eight ways that follow from the numbers given. */
export function mutate(seed: FuzzSeed, others: readonly FuzzSeed[], random: () => number): Buffer {
  let bytes: Buffer = Buffer.from(seed.bytes);
  const steps = 1 + Math.floor(random() ** 2 * 8);
  const most = random() < 0.005 ? LARGE : Math.max(SMALL, seed.bytes.length * 2);
  for (let step = 0; step < steps; step += 1) bytes = change(bytes, others, { random, most }).subarray(0, most);
  return bytes;
}

function change(
  bytes: Buffer,
  others: readonly FuzzSeed[],
  { random, most }: { readonly random: () => number; readonly most: number },
): Buffer {
  const below = (limit: number): number => Math.floor(random() * Math.max(1, limit));
  const at = below(bytes.length + 1);
  const length = 1 + below(random() < 0.8 ? 40 : bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (below(10)) {
    case 0: {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[at % changed.length] = below(256);
      return changed;
    }
    case 1: {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ (1 << below(8));
      return changed;
    }
    case 2:
      return before;
    case 3:
      return Buffer.concat([before, after.subarray(length)]);
    case 4:
      return Buffer.concat([before, after.subarray(0, length), after]);
    case 5: {
      const times = 2 ** below(12);
      const part = after.subarray(0, Math.min(length, Math.floor(most / times)));
      return Buffer.concat([before, ...Array.from({ length: times }, () => part), after]);
    }
    case 6: {
      const other = others[below(others.length)]?.bytes ?? bytes;
      const from = below(other.length);
      return Buffer.concat([before, other.subarray(from, from + 1 + below(2000)), after]);
    }
    case 7: {
      const from = below(bytes.length);
      return Buffer.concat([before, bytes.subarray(from, from + length), after.subarray(length)]);
    }
    default: {
      const token = TOKENS[below(TOKENS.length)] ?? Buffer.from(CANARY);
      return Buffer.concat([before, token, random() < 0.5 ? after : after.subarray(token.length)]);
    }
  }
}
