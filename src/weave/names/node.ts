import type { EntityKind, NameMention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';

/** All mentions of one entity of one report, as the report's own reading put them together. */
export interface NameNode {
  readonly report: string;
  readonly entity: string;
  /** The plain form under which the report's reading keyed it: lower case, no article, no "province". */
  readonly plain: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly texts: readonly string[];
  readonly roles: readonly string[];
  readonly country: string | null;
  readonly mentions: number;
}

/** The nodes of all readings, by report and entity. */
export function nodesOf(readings: readonly Reading[]): readonly NameNode[] {
  const sorted = [...readings].sort((a, b) => (a.report < b.report ? -1 : 1));
  return sorted.flatMap(({ report, names }) => {
    const groups = new Map<string, NameMention[]>();
    for (const mention of names) {
      const group = groups.get(mention.entity);
      if (group) group.push(mention);
      else groups.set(mention.entity, [mention]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, group]) => nodeOf(report, entity, group));
  });
}

function nodeOf(report: string, entity: string, mentions: readonly NameMention[]): NameNode {
  const [first] = mentions;
  return {
    report,
    entity,
    plain: plainOf(entity.slice(entity.indexOf('/') + 1)),
    kind: first?.kind ?? 'organisation',
    name: first?.name ?? entity,
    texts: [...new Set(mentions.map(({ text }) => text))].sort(),
    roles: [...new Set(mentions.flatMap(({ role }) => (role ? [role.text] : [])))].sort(),
    country: mentions.find(({ country }) => country !== null)?.country ?? null,
    mentions: mentions.length,
  };
}

/** Case, accents, article, punctuation and possessive make no other name. */
export function plainOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/'s$/u, '')
    .replace(/^(?:the|so-called) /u, '')
    .replace(/\./gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
