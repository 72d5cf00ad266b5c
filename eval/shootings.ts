/**
 * How often the killed and injured of a report's main event equal the official figure, over reports drawn by their hash.
 *
 *   node --import tsx eval/shootings.ts [NUMBER=300] [--skip NUMBER] [--misses]
 *
 * docs/claims.md tells how "the report states it" and "the main event" are decided.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crosswireInto } from './crosswire.ts';
import { readLines, sharedFolder } from './shared.ts';

type Category = 'killed' | 'injured';
const CATEGORIES: readonly Category[] = ['killed', 'injured'];

interface Shooting {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly gold: { readonly num_killed: number; readonly num_injured: number };
}
interface ReadClaim {
  readonly report: string;
  readonly measure: string;
  readonly modality: string;
  readonly quote: { readonly text: string };
  readonly quantity: { readonly min: number | null };
  readonly links: readonly { readonly kind: string }[];
}

const PERSON =
  'man|woman|boy|girl|teen(?:ager)?|person|child|baby|toddler|infant|student|officer|deputy|victim|suspect|gunman|driver|resident|mother|father|son|daughter|brother|sister|friend|employee|guard|year-old|male|female|juvenile|youth|clerk|worker|bystander|adult';
const STATES: Readonly<Record<Category, string>> = {
  killed: 'killed|dead|died|dies|deaths?|slain|fatally|murder(?:ed)?|deceased|fatalities|killing|kills|dying|slaying',
  injured:
    'injured|wounded|hurt|injur(?:y|ies|ing)|wounds?|wounding|hospitali[sz]ed|(?:critical|serious|stable) condition|shot(?! (?:and killed|dead|to death|his|her|him|them|the|an?|two|three|four))|struck by|hit by|grazed',
};
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The official figure as a report would write it: digits, its word, "both", and for one "a" or "another" before a noun for people. */
function written(count: number): string {
  const forms = [`(?<![\\d:./$#-])${count}(?![\\d:./%-]|,\\d| *[ap]\\.?m)`];
  if (WORDS[count] !== undefined) forms.push(`\\b${WORDS[count]}\\b`);
  if (count === 2) forms.push('\\b(?:both|couple)\\b');
  if (count === 1) forms.push(`\\b(?:an?|another)\\b(?=(?: [\\w’'-]+){0,4}? ?-?\\b(?:${PERSON})\\b)`);
  return `(?:${forms.join('|')})`;
}

/** Whether one sentence has the figure up to eight words before a word for the state, or right after it. */
function states({ title, text }: Shooting, category: Category, count: number): boolean {
  const state = `\\b(?:${STATES[category]})\\b`;
  const before = new RegExp(`${written(count)}(?:[ -]+(?:[\\w’'-]+|,)){0,7}?[ ,-]+${state}`, 'i');
  const after = new RegExp(`${state}(?: (?:of|at least|by|as|to))?[ :]+${written(count)}`, 'i');
  return `${title ?? ''}\n${text}`
    .split(/(?<=[.!?])\s+|\n+/)
    .some((sentence) => before.test(sentence) || after.test(sentence));
}

const FADING = 0.75;
const OPEN = 0.4;
const PLAIN = /wound|injur|hurt|critical|serious|hospital/i;

/**
 * The figure of the main event: each asserted figure weighs three quarters of the one told before it, "shot" alone, which may
 * count the dead, less than "wounded"; single people, whom a report tells of one by one, do not add up; parts of a whole weigh
 * nothing. The value with the greatest weight.
 */
function mainFigure(claims: readonly ReadClaim[], category: Category): number | null {
  const whole = claims.filter(({ links }) => !links.some(({ kind }) => kind === 'part-of'));
  const weights = new Map<number, number>();
  for (const [rank, { quantity, quote }] of (whole.length > 0 ? whole : claims).entries()) {
    const weight = FADING ** rank * (category === 'injured' && !PLAIN.test(quote.text) ? OPEN : 1);
    if (quantity.min === null) continue;
    const before = weights.get(quantity.min) ?? 0;
    weights.set(quantity.min, quantity.min === 1 ? Math.max(before, weight) : before + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { skip: { type: 'string', default: '0' }, misses: { type: 'boolean', default: false } },
});
const shared = sharedFolder();
if (shared === null) console.log('skipped: the evaluation data is not here (set CROSSWIRE_SHARED to its folder)');
else run(shared);

function run(folder: string): void {
  const skip = Number(values.skip);
  const key = ({ id }: Shooting): string => createHash('sha256').update(id).digest('hex');
  const reports = readLines<Shooting>(join(folder, 'corpora/shootings/reports.jsonl'))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .slice(skip, skip + Number(positionals[0] ?? 300));
  const claims = claimsOf(reports);
  for (const category of CATEGORIES) {
    let [stated, main, found] = [0, 0, 0];
    for (const report of reports) {
      const official = report.gold[`num_${category}`];
      if (official === 0 || !states(report, category, official)) continue;
      const told = claims.filter(
        (claim) =>
          claim.report === `${report.id}.txt` &&
          claim.measure === category &&
          claim.modality === 'asserted' &&
          (claim.quantity.min ?? 0) > 0,
      );
      const figure = mainFigure(told, category);
      stated += 1;
      found += Number(told.some(({ quantity }) => quantity.min === official));
      main += Number(figure === official);
      if (values.misses && figure !== official)
        console.log(
          `${report.id} ${category} ${official}, read ${told.map(({ quantity }) => quantity.min).join(' ')}: ${report.title}`,
        );
    }
    const share = (count: number): string => `${((100 * count) / stated).toFixed(1)} %`;
    console.log(
      `${category}: stated in ${stated} of ${reports.length}; main event ${share(main)}, some claim ${share(found)}`,
    );
  }
}

function claimsOf(reports: readonly Shooting[]): readonly ReadClaim[] {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-shootings-'));
  try {
    for (const { id, title, text } of reports) writeFileSync(join(folder, `${id}.txt`), `${title ?? ''}\n\n${text}`);
    const listing = reports.map(({ id, published }) => ({ document: `${id}.txt`, published, outlet: null }));
    writeFileSync(join(folder, 'reports.json'), JSON.stringify(listing));
    const out = join(folder, 'claims.jsonl');
    const files = reports.map(({ id }) => join(folder, `${id}.txt`));
    crosswireInto(out, ['extract', ...files, '--reports', join(folder, 'reports.json')]);
    return readLines<ReadClaim>(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
