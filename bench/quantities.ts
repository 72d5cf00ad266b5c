/**
 * How fast the quantity layer reads, beside Microsoft's recognizers (numbers, percentages, currencies, dimensions), on
 * the same text in the same run, and how its slowest input compares with plain text. Sentences are cut before the
 * clock starts: the layer is measured, not what lies below.
 *
 * Run: npx tsx bench/quantities.ts [FILE...]   (without files: a made-up text)
 */
import { readFileSync } from 'node:fs';
import {
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import { analyse } from '../src/language/analyse.ts';
import { findAmounts } from '../src/text/quantities/amount/find-amounts.ts';
import { lex } from '../src/text/quantities/lexer/lex.ts';
import { readQuantities } from '../src/text/quantities/read-quantities.ts';

const PARAGRAPH = [
  'At least 2,450 villagers were moved out of Tarn overnight, the prefect said, and some 300 more waited on the quay.',
  'Between 40 and 55 huts burned; two-thirds of the mill, worth about $1.6 million, is lost.',
  'Prices rose 4.5 percent to 38 crowns a kilo, and over 6,100 hectares of barley lie under water.',
  'Nobody could say whether dozens of goats or several hundred had drowned in the half a square kilometre below the dam.',
  'A 44-year-old ferryman, who had worked there since 1997, found no survivors at 9:35 on Tuesday.',
].join(' ');
const TEXT_LENGTH = 20_000;
const WORST_LENGTH = 1_000_000;
const ROUNDS = 5;
/** Patterns that keep the grammar looking ahead: the slowest that random search over its words found. */
const HOSTILE = ['1 ', '1,', '×10', '½', '1-', '5 m ', 'one in ', '(5 km ', '1 234 ', 'up by 1 ', 'two million '];

const files = process.argv.slice(2);
const text =
  files.length > 0
    ? files.map((path) => readFileSync(path, 'utf8')).join('\n')
    : repeated(`${PARAGRAPH}\n`, TEXT_LENGTH);
const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
  start: index,
  end: index + line.length,
  line,
}));
const sentences = analyse(text, lines);

const own = fastest(ROUNDS, () => readQuantities(text, sentences).length);
const others = fastest(2, () => lines.reduce((sum, { line }) => sum + recognized(line), 0));
report('crosswire', own);
report('recognizers-text-suite', others);
console.log(`crosswire is ${(others.ms / own.ms).toFixed(0)} times as fast`);
reportWorst();

/** The four recognizers together read what this layer reads. */
function recognized(line: string): number {
  return [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension].reduce(
    (sum, recognize) => sum + recognize(line, 'en-us').length,
    0,
  );
}

function reportWorst(): void {
  const shareOf = (input: string): number => {
    const { ms } = fastest(2, () => Array.from(findAmounts(lex(input, 0, input.length))).length);
    return ms / input.length;
  };
  const plain = shareOf(repeated(`${PARAGRAPH} `, WORST_LENGTH));
  for (const pattern of HOSTILE) {
    const share = shareOf(repeated(pattern, WORST_LENGTH)) / plain;
    console.log(
      `1 MB of ${JSON.stringify(pattern).padEnd(16)} ${share.toFixed(1).padStart(5)} times its share of plain text`,
    );
  }
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

interface Timing {
  readonly ms: number;
  readonly found: number;
}

/** The fastest of some rounds in processor time, which other work on the machine does not lengthen. */
function fastest(rounds: number, run: () => number): Timing {
  let found = run();
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    found = run();
    ms = Math.min(ms, process.cpuUsage(start).user / 1000);
  }
  return { ms, found };
}

function report(name: string, { ms, found }: Timing): void {
  const speed = Math.round(text.length / ms).toLocaleString('en');
  console.log(`${name.padEnd(24)} ${ms.toFixed(1).padStart(9)} ms ${speed.padStart(8)} characters/ms ${found} amounts`);
}
