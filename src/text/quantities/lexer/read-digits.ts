import { FOREIGN_NOUNS } from '../words/foreign-nouns.ts';

/** A number in digits: where it ends, what it is worth, whether its digits were grouped in thousands. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  readonly grouped: boolean;
}

const DIGITS = /\d+/y;
const GROUP_SIGN = /[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d|[.,:]\d|[-–]\d))/y;
const GROUP_SIGNS = new Set([' ', '\u00a0', '\u2009', '\u202f', "'", '’']);
const COMMA_GROUP = /,(\d+)/y;
const LOOSE_COMMA_GROUP = /, (\d{3})(?=\s+\p{L}|\s*[.;)]|\s*$)(?!\s+(?:and|or)\b)/uy;
const POINT_GROUP = /\.(\d{3})(?=\.\d{3}(?!\d)|(?!\d|\.\d))/y;
const DECIMALS = /\.(\d+)/y;
const MORE_PARTS = /[.:]\d/y;
const LOOSE_DECIMALS = /\. (\d{1,2})(?=\s+(?:million|billion|trillion|lakh|crore|per ?cent)\b|\s?%)/iy;
/** "6. 1 - magnitude", "at 5. 9, but": one digit, a space, one digit, and no word after it. */
const BROKEN_DECIMAL = /\. (\d)(?=\s?[-–.,;)]|$)/y;
const LARGE_AFTER = /\s?(?:million|billion|trillion|lakh|crore|bn\b|mn\b|per ?cent|%)/iy;
const POWER = /\s?[×x]\s?10(?:\^|\*\*)?([-−–]?\d{1,3}|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/uy;
const COUNTED_AFTER = /\s+\p{Ll}{3,}/uy;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Reads the number whose first digit stands at `start`, or whose point does (".05"). Thousands may be set off by a
 * comma, a space, a thin space, an apostrophe, a point ("12.500 people"), or, in damaged text, by a comma and a space
 * ("48, 000"); lakhs by commas in twos.
 */
export function readDigits(text: string, start: number): Digits {
  const whole = matchAt(DIGITS, text, start);
  if (whole === null) return withDecimals(text, start, 0, false);
  const end = start + whole[0].length;
  const groups = whole[0].length > 3 ? null : groupsAt(text, whole[0], end);
  return groups ?? withDecimals(text, end, Number(whole[0]), false);
}

/** The number whose first group ends at `end`, by the sign behind that group. */
function groupsAt(text: string, first: string, end: number): Digits | null {
  const sign = text[end] ?? '';
  if (sign === ',') return commaGroups(text, first, end);
  if (sign === '.') return pointGroups(text, first, end);
  return GROUP_SIGNS.has(sign) ? signGroups(text, first, end) : null;
}

function commaGroups(text: string, first: string, from: number): Digits | null {
  const groups: string[] = [];
  let end = from;
  for (let found = matchAt(COMMA_GROUP, text, end); found !== null; found = matchAt(COMMA_GROUP, text, end)) {
    groups.push(found[1] ?? '');
    end += found[0].length;
    const isGroup = groups[0]?.length === 2 || groups[0]?.length === 3;
    if (groups.length > 6 || (groups.length > 1 && !isGroup)) return null;
  }
  if (groups.length === 0) return looseCommaGroup(text, first, from);
  const last = groups.at(-1) ?? '';
  const joined = Number(first + groups.join(''));
  const isThousands = groups.every((group) => group.length === 3);
  const isIndian = last.length === 3 && groups.every((group, i) => group.length === (i === groups.length - 1 ? 3 : 2));
  if (isThousands || isIndian) return withDecimals(text, end, joined, true);
  if (groups.length > 1) return null;
  if (last.length === 1 || (last.length === 2 && matchAt(LARGE_AFTER, text, end) !== null))
    return { end, value: Number(`${first}.${last}`), grouped: false };
  return last.length === 2 ? { end, value: joined, grouped: true } : null;
}

function looseCommaGroup(text: string, first: string, from: number): Digits | null {
  const found = matchAt(LOOSE_COMMA_GROUP, text, from);
  if (found === null || !found[1]?.endsWith('0')) return null;
  return { end: from + found[0].length, value: Number(first + found[1]), grouped: true };
}

function signGroups(text: string, first: string, from: number): Digits | null {
  let digits = first;
  let end = from;
  let sign = '';
  for (let found = groupSign(text, end, sign); found !== null; found = groupSign(text, end, sign)) {
    sign = found;
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  return sign === '' || first.startsWith('0') ? null : withDecimals(text, end, Number(digits), true);
}

function groupSign(text: string, at: number, before: string): string | null {
  GROUP_SIGN.lastIndex = at;
  const sign = GROUP_SIGN.exec(text)?.[0] ?? null;
  return sign !== null && (before === '' || before === sign) ? sign : null;
}

/** "1.234.567", and "12.500 people": what is counted one by one has no decimals. */
function pointGroups(text: string, first: string, from: number): Digits | null {
  if (first === '0') return null;
  let digits = first;
  let end = from;
  for (let found = matchAt(POINT_GROUP, text, end); found !== null; found = matchAt(POINT_GROUP, text, end)) {
    digits += found[1];
    end += 4;
  }
  const groups = (end - from) / 4;
  const isCounted =
    groups === 1 && matchAt(COUNTED_AFTER, text, end) !== null && matchAt(LARGE_AFTER, text, end) === null;
  return groups > 1 || (isCounted && countsWhole(text, end)) ? { end, value: Number(digits), grouped: true } : null;
}

const WHOLE = new RegExp(
  `\\s+(?:people|persons?|families|households?|houses|homes|individuals|residents|civilians|refugees|villagers|displaced|evacuees|idps|children|women|men|${FOREIGN_NOUNS})(?!\\p{L})`,
  'iuy',
);

function countsWhole(text: string, at: number): boolean {
  return matchAt(WHOLE, text, at) !== null;
}

function withDecimals(text: string, from: number, value: number, grouped: boolean): Digits {
  const decimals = text[from] === '.' ? decimalsAt(text, from, value, grouped) : null;
  const end = decimals === null ? from : from + decimals[0].length;
  const number = decimals === null ? value : Number(`${value}.${decimals[1]}`);
  const power = mayBePower(text, end) ? matchAt(POWER, text, end) : null;
  if (power === null) return { end, value: number, grouped };
  return { end: end + power[0].length, value: Number(`${number}e${exponent(power[1] ?? '0')}`), grouped };
}

function mayBePower(text: string, at: number): boolean {
  const sign = /\s/.test(text[at] ?? '') ? text[at + 1] : text[at];
  return sign === '×' || sign === 'x';
}

/** What stands behind the point at `from`, also where damaged text puts a space after it. */
function decimalsAt(text: string, from: number, value: number, grouped: boolean): RegExpExecArray | null {
  const close = closeDecimals(text, from);
  if (close !== null || grouped) return close;
  const isDigit = from > 0 && value < 10;
  return matchAt(LOOSE_DECIMALS, text, from) ?? (isDigit ? matchAt(BROKEN_DECIMAL, text, from) : null);
}

/** Not the parts of a date or an address ("12.05.2018", "10.0.0.1"). */
function closeDecimals(text: string, from: number): RegExpExecArray | null {
  if (isAfterPart(text, from)) return null;
  const decimals = matchAt(DECIMALS, text, from);
  return decimals !== null && matchAt(MORE_PARTS, text, from + decimals[0].length) === null ? decimals : null;
}

function exponent(written: string): string {
  return [...written]
    .map((sign) =>
      SUPERSCRIPTS.includes(sign) ? String(SUPERSCRIPTS.indexOf(sign)) : /[-−–⁻]/.test(sign) ? '-' : sign,
    )
    .filter((sign) => /[-\d]/.test(sign))
    .join('');
}

/** Whether the digits before `from` follow a point and another digit. */
function isAfterPart(text: string, from: number): boolean {
  let at = from;
  while (at > 0 && from - at < 4 && /\d/.test(text[at - 1] ?? '')) at -= 1;
  return text[at - 1] === '.' && /\d/.test(text[at - 2] ?? '');
}
