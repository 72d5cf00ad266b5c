/**
 * The table of docs/claims.md: the scores of the claims on gold/dev and gold/seeds with each part left out in turn.
 *
 *   node --import tsx eval/ablation.ts [WORD]     only the parts whose name holds the word
 *
 * A part is left out by changing one place of a copy of the sources. A change whose place is no longer there ends the run.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crosswireInto, script } from './crosswire.ts';
import { ROOT, sharedFolder } from './shared.ts';

/** What is left out: a name, a file of src/text/claims, and the words that are replaced there. */
type Part = readonly [name: string, file: string, from: string | RegExp, to: string];

const RULES = [
  ...['toll', 'verb-before', 'verb-after', 'participle-after', 'state-noun', 'governor', 'relative', 'some-of-those'],
  ...['part', 'row', 'modifier', 'list-head', 'nearby'],
];

const PARTS: readonly Part[] = [
  ...RULES.map(
    (rule): Part => [
      `rule \`${rule}\``,
      'measure/decide.ts',
      new RegExp(`\\n +\\['${rule}',[^\\n]*\\],(?=\\n)`, 'g'),
      '',
    ],
  ),
  ['outcome of what was left open', 'measure/decide.ts', "told.measure === 'injured' ?", "told.measure === 'money' ?"],
  [
    'sort of what is counted',
    'measure/fits.ts',
    "if (sort === 'unsaid') return true;",
    'if (sort !== null) return true;',
  ],
  ['articles', 'articles.ts', 'if (!ARTICLES.has(text) ||', 'if (text !== null ||'],
  [
    'stray numbers left out',
    'counts.ts',
    "if (measure !== 'other') return false;",
    'if (measure !== null) return false;',
  ],
  ['inherited population', 'population.ts', 'let at = told.length - 1;', 'let at = -1;'],
  [
    'times of asides',
    'as-of.ts',
    'if (time.isSpeech || (time.aside >= 0 && !mine.includes(time.aside))) continue;',
    'if (time.isSpeech) continue;',
  ],
  ['time of saying apart', 'as-of/clock.ts', 'isSpeech: isOfSpeech(tree, first, last)', 'isSpeech: false'],
  ['time told before', 'as-of/last-told.ts', 'if (!time?.carries ||', 'if (time || !time ||'],
  ['place told before', 'place.ts', 'return lastTold(figure, atlas, timeTest(figure, around));', 'return null;'],
  ['larger place behind', 'place/here.ts', /\n *\[-4, \(\{ place, here \}\) => isContainer\(place, here\)\],/, ''],
  ['what strikes a place', 'place/atlas.ts', ' || isStruck(tree, top)', ''],
  ['places of speakers', 'place/atlas.ts', 'place.isIdle || isOfSource(name)', 'place.isIdle'],
  ['the same county', 'place.ts', 'if (same !== null) return same;', ''],
  [
    'holders and several countries',
    'place.ts',
    /(?:isAcrossCountries\(figure, verdict\)|OF_HOLDERS\.has\(verdict\.measure\)|isOfSeveral\(figure\))(?=\)| \|\|)/g,
    'false',
  ],
  [
    'borders of paragraphs and headings',
    'place/carried.ts',
    'return { isHere, isNear, isInChapter: chapter[at] === chapter[sentence] };',
    'return { isHere: isHere || isNear || true, isNear: true, isInChapter: chapter.length > 0 };',
  ],
  [
    'words that take a place up',
    'place/atlas.ts',
    'const taken = anaphorsIn(tree, before, here, counts)',
    'const taken = anaphorsIn(tree, [], [], counts)',
  ],
  ['waters and borders', 'place.ts', 'here.filter(isExact)', 'here'],
  ['origin', 'place/here.ts', ' || isOrigin(ask)', ''],
  ['the whole of a part', 'place.ts', 'if (whole !== null) return whole.claim.place;', ''],
  ['modality beside', 'modality.ts', 'modalityBeside(figure, predicate) ??', ''],
];

const FIELDS = ['detection', 'population', 'measure', 'asOf overlap', 'place', 'modality', 'whole claim'];
const SETS = ['gold/dev', 'gold/seeds'];

const shared = sharedFolder();
if (shared === null) console.log('skipped: the evaluation data is not here (set CROSSWIRE_SHARED to its folder)');
else run(shared, process.argv[2] ?? '');

function run(folder: string, word: string): void {
  const work = mkdtempSync(join(tmpdir(), 'crosswire-ablation-'));
  try {
    for (const set of SETS) script(join(folder, 'score/claims.mjs'), ['prepare', join(folder, set), join(work, set)]);
    for (const entry of ['src', 'models', 'packs', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, entry), join(work, entry), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(work, 'node_modules'));
    console.log(`| without | ${FIELDS.join(' | ')} |\n|---|${'---|'.repeat(FIELDS.length)}`);
    show('all', work, folder);
    for (const [name, file, from, to] of PARTS) {
      if (!name.includes(word)) continue;
      const path = join(work, 'src/text/claims', file);
      const whole = readFileSync(path, 'utf8');
      const less = whole.replace(from, to);
      if (less === whole) throw new Error(`${file} no longer holds what leaves out ${name}.`);
      writeFileSync(path, less);
      show(name, work, folder);
      writeFileSync(path, whole);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

function show(name: string, work: string, folder: string): void {
  const scores = SETS.map((set) => scoresOf(join(work, set), work, folder));
  const cells = FIELDS.map((field) => scores.map((score) => score.get(field)?.toFixed(1)).join(' / '));
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

function scoresOf(inputs: string, work: string, folder: string): ReadonlyMap<string, number> {
  const files = readdirSync(inputs)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(inputs, file));
  const out = join(work, 'claims.jsonl');
  crosswireInto(out, ['extract', ...files, '--reports', join(inputs, 'reports.json')], work);
  const { figures } = JSON.parse(script(join(folder, 'score/claims.mjs'), ['score', inputs, out, '--json'])) as {
    figures: Readonly<Record<string, { f1?: number; accuracy?: number }>>;
  };
  return new Map(FIELDS.map((field) => [field, figures[field]?.f1 ?? figures[field]?.accuracy ?? 0]));
}
