import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK, PackCodec } from '../../model/pack/pack.ts';
import { faultOf } from './check-pack.ts';
import { BadPack, UnreadablePack } from './failures.ts';
import { findPack } from './find-pack.ts';
import type { PackFile } from './pack-file.ts';
import { readPackFile } from './pack-file.ts';
import { schemaReason } from './schema-reason.ts';

/** What one file of a pack may hold: any of the pack's keys, and in pack.yaml the packs that it builds on. */
const FileCodec = PackCodec.extend({
  extends: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
}).partial();
type Part = z.infer<typeof FileCodec>;

/** The keys that are lists of things; all files of a pack, and the pack that it extends, add to them. */
const LISTS = ['names', 'populations', 'compartments', 'flows', 'rules', 'issues'] as const;

/** Where each item of each list was read, so that a fault found late still names its line. */
type Sources = Record<(typeof LISTS)[number], { file: PackFile; at: number }[]>;

/**
 * Reads a pack by its name or its folder's path, with all packs that it extends. An item of an extending pack takes
 * the place of the extended pack's item of the same id. Throws a `Failure` with file, line and column. The word
 * "none" is no pack.
 */
export function loadPack(words: string): Pack {
  if (words === NO_PACK.name) return NO_PACK;
  return load(findPack(words), []);
}

function load(folder: string, below: readonly string[]): Pack {
  const files = packFiles(folder);
  const parts = files.map((file) => ({ file, part: decode(file) }));
  const base = parts.reduce((pack, { file, part }) => {
    return [part.extends ?? []]
      .flat()
      .reduce((built, words) => over(loadBase(words, file, folder, below), built), pack);
  }, NO_PACK);
  return assemble(folder, parts, base);
}

function loadBase(words: string, file: PackFile, folder: string, below: readonly string[]): Pack {
  const found = findPack(words, folder);
  if ([...below, folder].includes(found)) {
    return file.fail(['extends'], `a pack cannot extend itself, and "${words}" leads back here`);
  }
  return load(found, [...below, folder]);
}

/** Everything of both packs; of two items of one id that of the first. */
function over(own: Pack, base: Pack): Pack {
  return {
    ...own,
    names: itemsOver(own.names, base.names, ({ name }) => name),
    populations: [...own.populations, ...base.populations],
    compartments: itemsOver(own.compartments, base.compartments, ({ id }) => id),
    flows: itemsOver(own.flows, base.flows, ({ id }) => id),
    rules: itemsOver(own.rules, base.rules, ({ id }) => id),
    issues: itemsOver(own.issues, base.issues, ({ id }) => id),
  };
}

function packFiles(folder: string): readonly PackFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  } catch (error) {
    throw new UnreadablePack(folder, error);
  }
  return names.toSorted().map((name) => readPackFile(join(folder, name)));
}

function decode(file: PackFile): Part {
  const decoded = FileCodec.safeParse(file.value);
  if (decoded.success) {
    const written = Object.keys(file.value as object);
    return Object.fromEntries(Object.entries(decoded.data).filter(([key]) => written.includes(key)));
  }
  const { issues } = decoded.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) return file.fail([], 'this does not fit the format');
  const { path, words } = schemaReason(FileCodec, issue, file.value);
  return file.fail(path, words);
}

function assemble(folder: string, parts: readonly { file: PackFile; part: Part }[], base: Pack): Pack {
  const sources: Sources = { names: [], populations: [], compartments: [], flows: [], rules: [], issues: [] };
  for (const { file, part } of parts) {
    for (const key of LISTS) for (const at of (part[key] ?? []).keys()) sources[key].push({ file, at });
  }
  const all = <T>(read: (part: Part) => readonly T[] | undefined): T[] => parts.flatMap(({ part }) => read(part) ?? []);
  const own: Pack = {
    name: single(folder, parts, 'name'),
    title: single(folder, parts, 'title'),
    about: single(folder, parts, 'about'),
    names: all(({ names }) => names),
    populations: all(({ populations }) => populations),
    compartments: all(({ compartments }) => compartments),
    flows: all(({ flows }) => flows),
    rules: all(({ rules }) => rules),
    issues: all(({ issues }) => issues),
    gaps: parts.find(({ part }) => part.gaps !== undefined)?.part.gaps ?? true,
  };
  const pack = over(own, base);
  const fault = faultOf(pack);
  if (fault === null) return pack;
  const [key, index, ...rest] = fault.path;
  const source = sources[key as keyof Sources][index];
  if (source !== undefined) return source.file.fail([key, source.at, ...rest], fault.words);
  throw new BadPack({ path: folder, line: 1, column: 1 }, fault.words);
}

/** Own items first, in their order, then those of the base that none of them replaces. */
function itemsOver<T>(own: readonly T[], base: readonly T[], idOf: (item: T) => string): T[] {
  const ids = new Set(own.map(idOf));
  return [...own, ...base.filter((item) => !ids.has(idOf(item)))];
}

function single(
  folder: string,
  parts: readonly { file: PackFile; part: Part }[],
  key: 'name' | 'title' | 'about',
): string {
  const [first, second] = parts.filter(({ part }) => part[key] !== undefined);
  if (second !== undefined) return second.file.fail([key], `"${key}" is already given in ${first?.file.path}`);
  const value = first?.part[key];
  if (value !== undefined) return value;
  throw new BadPack({ path: join(folder, 'pack.yaml'), line: 1, column: 1 }, `"${key}" is missing: it must be text`);
}
