/**
 * Makes a case of very many claims, to see how the server and the pages bear it. The reports are invented, and so is
 * what was read of them (no reader has to read them); everything after the reading is done as in any case.
 * Run: node --import tsx scripts/make-large-case.ts CASE [CLAIMS]
 */
import { currentAccount } from '../src/app/account/current-account.ts';
import { readingKey, reportKey } from '../src/app/case/cache-keys.ts';
import { choosePack } from '../src/app/case/case-pack.ts';
import { sightingFact } from '../src/app/case/sighting.ts';
import { contentId, sha256 } from '../src/base/hash.ts';
import type { Copy, Fact } from '../src/ledger/ledger.ts';
import type { Link } from '../src/model/chain.ts';
import type { Claim, Measure } from '../src/model/claim.ts';
import type { Attribution } from '../src/model/mention.ts';
import type { Pack } from '../src/model/pack/pack.ts';
import type { Report } from '../src/model/report.ts';
import { quoteOf } from '../src/model/span.ts';
import { readReport } from '../src/read/read.ts';
import { tools } from '../src/wiring.ts';

const CLAIMS_A_REPORT = 25;
const DEFAULT_CLAIMS = 100_000;
const DAYS = 120;
const BATCH = 100;
const FIRST_DAY = Date.UTC(2031, 0, 1);
const DAY_MS = 86_400_000;

const SYLLABLES = [
  'Dar',
  'Kel',
  'Om',
  'Vas',
  'Ru',
  'Tam',
  'Sel',
  'Gor',
  'Ash',
  'Mi',
  'Bren',
  'Sou',
  'Hal',
  'Ye',
  'Qar',
];
const ENDINGS = ['at', 'im', 'ory', 'un', 'esh', 'ada', 'ol', 'ir'];
const QUALIFIERS = ['', 'at least ', 'about ', 'more than ', 'nearly '] as const;
const DOINGS: readonly (readonly [words: string, measure: Measure, population: string, cls: string])[] = [
  ['were killed', 'killed', 'people', 'people'],
  ['were wounded', 'injured', 'civilians', 'civilians'],
  ['were displaced', 'displaced', 'residents', 'people'],
  ['left the town', 'left', 'families', 'people'],
  ['were held in the prison', 'held', 'fighters', 'fighters'],
  ['gave themselves up', 'surrendered', 'fighters', 'fighters'],
  ['were evacuated', 'evacuated', 'civilians', 'civilians'],
  ['are inside', 'inside', 'civilians', 'civilians'],
  ['were damaged', 'damaged', 'houses', 'houses'],
  ['live in the camp', 'sheltered', 'children', 'children'],
];

/** A linear congruential generator (Numerical Recipes' constants): the same case on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randomFrom(11);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const names = (count: number): readonly string[] => {
  const made = new Set<string>();
  while (made.size < count) made.add(pick(SYLLABLES) + pick(SYLLABLES).toLowerCase() + pick(ENDINGS));
  return [...made];
};
const PLACES = names(400);
const SPEAKERS = names(300).map((name, at) => `${pick(PLACES)} ${at % 3 === 0 ? 'Relief Council' : name}`);
const OUTLETS = names(40).map((name, at) => `${name} ${at % 2 === 0 ? 'Gazette' : 'Post'}`);
const AGENCIES = names(6).map((name) => `${name} News Agency`);

interface Line {
  readonly text: string;
  readonly make: (start: number) => Omit<Claim, 'id' | 'report'>;
}

/** A sentence with one figure, and the claim that it states. */
function inventLine(day: string, agency: string, outlet: string): Line {
  const [words, measure, noun, cls] = pick(DOINGS);
  const [qualifier, place, speaker] = [pick(QUALIFIERS), pick(PLACES), pick(SPEAKERS)];
  const value = 2 + Math.floor(random() ** 3 * 4000);
  const figure = `${qualifier}${value}`;
  const head = `In ${place}, `;
  const text = `${head}${figure} ${noun} ${words} on ${day}, ${speaker} told ${agency}.`;
  const link = (kind: Link['kind'], agent: string, cue: string | null): Link => ({
    agent,
    role: null,
    kind,
    cue,
    span: null,
  });
  return {
    text,
    make: (start) => ({
      quote: quoteOf(text, 0, text.length),
      quantity: {
        ...quoteOf(text, head.length, head.length + figure.length),
        min: qualifier === 'nearly ' ? null : value + Number(qualifier === 'more than '),
        max: qualifier === 'at least ' || qualifier === 'more than ' ? null : value,
        qualifier: qualifier.trim() || null,
        unit: null,
      },
      population: { text: noun, class: cls },
      measure,
      actor: null,
      place: { text: place, name: place },
      asOf: { from: day, to: day, precision: 'day', basis: 'stated', words: `on ${day}` },
      chain: [link('speaker', speaker, 'told'), link('agency', agency, 'told'), link('outlet', outlet, null)],
      mode: 'indirect',
      modality: 'asserted',
      links: [],
      madeBy: `invented at ${start}`,
    }),
  };
}

interface Invented {
  readonly facts: readonly Fact[];
  readonly copies: readonly Copy[];
  readonly cache: ReadonlyMap<string, unknown>;
}

function inventReport(number: number, pack: Pack): Invented {
  const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10);
  const [agency, outlet] = [pick(AGENCIES), pick(OUTLETS)];
  const lines = Array.from({ length: CLAIMS_A_REPORT }, () => inventLine(day, agency, outlet));
  const text = `${pick(PLACES)} counts its losses, report ${number}\n\n${lines.map((line) => line.text).join('\n\n')}\n`;
  const bytes = Buffer.from(text);
  const sighting = { document: `invented-${number}.txt`, sha256: sha256(bytes), published: day, outlet };
  const { report, notices } = readReport(bytes, sighting);
  if (report === null) throw new Error(`report ${number} was not read`);
  const claims = lines.map((line) => claimAt(report, line));
  const attributions = claims.map(attributionOf);
  const reading = { report: report.id, times: [], names: [], claims, positions: [], attributions };
  return {
    facts: [sightingFact(sighting)],
    copies: [{ sha256: sighting.sha256, bytes }],
    cache: new Map<string, unknown>([
      [reportKey(sighting), { report, notices }],
      [readingKey(report, pack), reading],
    ]),
  };
}

function claimAt({ id: report, text }: Report, { text: words, make }: Line): Claim {
  const start = text.indexOf(words);
  const made = make(start);
  const at = <T extends { start: number; end: number }>(quote: T): T => ({
    ...quote,
    start: quote.start + start,
    end: quote.end + start,
  });
  const body = { ...made, report, quote: at(made.quote), quantity: at(made.quantity) };
  return { id: contentId('claim', body), ...body };
}

function attributionOf({ quote, chain, madeBy }: Claim): Attribution {
  return {
    ...{ source: null, cue: null, contents: [quote], quoted: [], nested: [] },
    ...{ mode: 'indirect', chain, isDenial: false, force: 'statement', madeBy },
  };
}

const [casePath, wanted] = process.argv.slice(2);
if (casePath === undefined) throw new Error('Which case? make-large-case.ts CASE [CLAIMS]');
const reports = Math.ceil(Number(wanted ?? DEFAULT_CLAIMS) / CLAIMS_A_REPORT);
const ledger = tools.openLedger(casePath, { make: true });
const pack = tools.loadPack('custody');
choosePack(ledger, pack);
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
for (let first = 0; first < reports; first += BATCH) {
  const count = Math.min(BATCH, reports - first);
  const batch = Array.from({ length: count }, (_, at) => inventReport(first + at, pack));
  ledger.cache(new Map(batch.flatMap(({ cache }) => [...cache])));
  ledger.append(
    batch.flatMap(({ facts }) => facts),
    batch.flatMap(({ copies }) => copies),
  );
}
console.log(`${reports} reports invented: ${seconds()}`);
const pool = tools.createPool(1);
const { claims, series, origins, findings } = await currentAccount(ledger, {
  pool,
  tell: (stage) => console.log(`${stage}: ${seconds()}`),
});
console.log(
  `${claims.length} claims, ${series.length} series, ${origins.length} origins, ${findings.length} findings: ${seconds()}`,
);
await pool.close();
ledger.close();
