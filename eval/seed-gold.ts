import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crosswireInto } from './crosswire.ts';

export const SEED_GOLD = 'seeds';

interface Range {
  readonly start: number;
  readonly end: number;
}
interface Quoted {
  readonly document: string;
  readonly quote: string;
}
interface GoldDocument {
  readonly document: string;
  readonly published: { from: string; to: string } | null;
  readonly inferred?: { from: string; to: string } | null;
  readonly boilerplate: readonly string[];
}
interface GoldPosition extends Quoted {
  readonly actor: string | readonly string[];
  readonly position: string;
}
interface ReadReport {
  readonly id: string;
  readonly document: string;
  readonly published: { from: string | null; to: string | null };
  readonly blocks: readonly (Range & { kind: string })[];
}
interface ReadAccount {
  readonly reports: readonly ReadReport[];
  readonly echoes: readonly { a: Range & { report: string }; b: Range & { report: string } }[];
  readonly entities: readonly { name: string; also: readonly string[] }[];
  readonly positions: readonly { report: string; quote: Range; actor: string; stance: string }[];
}

/** Adds the five seed reports to a case without telling it anything, and compares its account with the hand-made gold. */
export function measureSeedGold(shared: string): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-seeds-'));
  try {
    const path = join(folder, 'case.db');
    const out = join(folder, 'account.json');
    crosswireInto(join(folder, 'log'), ['add', path, join(shared, 'seeds'), '--pack', 'baghouz-2019']);
    crosswireInto(out, ['report', path, '--format', 'json']);
    return compare(JSON.parse(readFileSync(out, 'utf8')), shared);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(account: ReadAccount, shared: string): Map<string, number> {
  const gold = <T>(file: string): T => JSON.parse(readFileSync(join(shared, 'gold/seeds', file), 'utf8')) as T;
  const { documents } = gold<{ documents: readonly GoldDocument[] }>('documents.json');
  const { echoes } = gold<{ echoes: readonly { a: Quoted; b: Quoted }[] }>('echoes.json');
  const { sets } = gold<{ sets: readonly (readonly string[])[] }>('names.json');
  const { positions } = gold<{ positions: readonly GoldPosition[] }>('positions.json');
  const claims = readdirSync(join(shared, 'gold/seeds/claims')).flatMap((file) => {
    const { document, claims: held } = gold<{ document: string; claims: readonly { quote: string }[] }>(
      join('claims', file),
    );
    return held.map(({ quote }) => ({ document, quote }));
  });
  const texts = new Map(
    documents.map(({ document }) => [document, readFileSync(join(shared, 'seeds', document), 'utf8')]),
  );
  const rangeOf = ({ document, quote }: Quoted): Range => {
    const start = texts.get(document)?.indexOf(quote) ?? -1;
    return { start, end: start + quote.length };
  };
  const reportOf = (document: string): ReadReport | undefined =>
    account.reports.find((report) => report.document === document);

  const dropped = documents.flatMap(({ document, boilerplate }) =>
    boilerplate.map((line) => isFurniture(reportOf(document), rangesOf(texts.get(document) ?? '', line))),
  );
  const kept = [...claims, ...positions].map((quoted) => !touchesFurniture(reportOf(quoted.document), rangeOf(quoted)));
  const days = documents.map(({ document, published, inferred }) =>
    isDated(reportOf(document), published ?? inferred ?? null),
  );
  const joins = (echo: ReadAccount['echoes'][number], { a, b }: { a: Quoted; b: Quoted }): boolean => {
    const [one, other] = [reportOf(a.document)?.id, reportOf(b.document)?.id];
    const [left, right] = echo.a.report === one ? [echo.a, echo.b] : [echo.b, echo.a];
    return left.report === one && right.report === other && share(left, rangeOf(a)) && share(right, rangeOf(b));
  };
  const found = echoes.map((wanted) => account.echoes.some((echo) => joins(echo, wanted)));
  const isTrue = account.echoes.map((echo) => echoes.some((wanted) => joins(echo, wanted)));
  const told = positions.map((wanted) =>
    account.positions.some((position) =>
      isSame(position, wanted, { range: rangeOf(wanted), report: reportOf(wanted.document)?.id, sets }),
    ),
  );
  const stated = account.positions.map((position) =>
    positions.some(
      (wanted) => reportOf(wanted.document)?.id === position.report && overlaps(position.quote, rangeOf(wanted)),
    ),
  );
  return new Map([
    ['seeds: furniture dropped', share100(dropped)],
    ['seeds: article kept', share100(kept)],
    ['seeds: days right', share100(days)],
    ['seeds: echoes found', share100(found)],
    ['seeds: echoes true', share100(isTrue)],
    ['seeds: name sets joined', share100(sets.map((names) => isJoined(account, names, sets)))],
    ['seeds: positions found', share100(told)],
    ['seeds: positions stated', share100(stated)],
  ]);
}

/** Where the line stands in the text, by itself or at the end of a line. */
function rangesOf(text: string, line: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
    const end = at + line.length;
    if (end === text.length || /\s/.test(text[end] ?? '')) ranges.push({ start: at, end });
  }
  return ranges;
}

function isFurniture(report: ReadReport | undefined, ranges: readonly Range[]): boolean {
  return ranges.some((range) => touches(report, range, true) && !touches(report, range, false));
}

function touchesFurniture(report: ReadReport | undefined, range: Range): boolean {
  return report === undefined || range.start < 0 || touches(report, range, true);
}

function touches(report: ReadReport | undefined, range: Range, furniture: boolean): boolean {
  return (report?.blocks ?? []).some((block) => (block.kind === 'furniture') === furniture && overlaps(block, range));
}

function isDated(report: ReadReport | undefined, wanted: { from: string; to: string } | null): boolean {
  if (report === undefined) return false;
  const { from, to } = report.published;
  if (wanted === null) return from === null || to === null || from !== to;
  return from === wanted.from && to === wanted.to;
}

function isJoined({ entities }: ReadAccount, names: readonly string[], sets: readonly (readonly string[])[]): boolean {
  const bears = (entity: ReadAccount['entities'][number], name: string): boolean =>
    [entity.name, ...entity.also].some((one) => fold(one) === fold(name));
  const bearers = entities.filter((entity) => names.some((name) => bears(entity, name)));
  const [only] = bearers;
  if (bearers.length !== 1 || only === undefined) return false;
  const others = sets.filter((set) => set !== names).flat();
  return !others.some((name) => bears(only, name));
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[’‘]/g, "'")
    .replace(/^the\s+/i, '')
    .toLowerCase();
}

function isSame(
  position: ReadAccount['positions'][number],
  wanted: GoldPosition,
  { range, report, sets }: { range: Range; report: string | undefined; sets: readonly (readonly string[])[] },
): boolean {
  if (position.report !== report || !overlaps(position.quote, range)) return false;
  const named = [wanted.actor].flat();
  const same = sets.filter((set) => set.some((name) => named.some((actor) => fold(actor) === fold(name)))).flat();
  const wordsOf = (name: string): string[] => fold(name).match(/\p{L}{2,}/gu) ?? [];
  const actors = [...named, ...same].flatMap(wordsOf);
  return wordsOf(position.actor).some((word) => actors.includes(word)) && position.stance === wanted.position;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** At least half of the shorter lies in the other. */
function share(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

function share100(checks: readonly boolean[]): number {
  return checks.length === 0 ? 0 : Math.round((1e4 * checks.filter(Boolean).length) / checks.length) / 100;
}
