import type { Entity } from '../../model/entity.ts';
import type { EntityKind } from '../../model/mention.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Reading } from '../../model/reading.ts';

/** Someone or somewhere as the case knows it: a key to compare by, and the name to print. */
export interface Known {
  readonly key: string;
  readonly name: string;
  /** What it is, null where only the words are known. */
  readonly kind: EntityKind | null;
}

/** Finds what a report means by a name; a name that no entity has stands for itself. */
export type Identify = (report: string, name: string) => Known;

export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Names as the case joined them: first by the report's own mentions, then the pack's names, then the words alone. */
export function identifier(entities: readonly Entity[], readings: readonly Reading[], pack: Pack): Identify {
  const byKey = new Map<string, Known>();
  const byName = new Map<string, Known>();
  for (const { name, kind, also } of pack.names) {
    for (const word of [name, ...also]) byName.set(fold(word), { key: fold(name), name, kind });
  }
  for (const { name, kind, keys } of entities) {
    const known = byName.get(fold(name)) ?? { key: fold(name), name, kind };
    for (const { report, entity } of keys) byKey.set(`${report}\n${entity}`, known);
  }
  const inReport = new Map<string, Known>();
  for (const { report, names } of readings) {
    for (const mention of names) {
      const known = byKey.get(`${report}\n${mention.entity}`);
      if (known === undefined) continue;
      for (const word of [mention.name, mention.text]) inReport.set(`${report}\n${fold(word)}`, known);
    }
  }
  return (report, name) => {
    const key = fold(name);
    return byName.get(key) ?? inReport.get(`${report}\n${key}`) ?? { key, name, kind: null };
  };
}
