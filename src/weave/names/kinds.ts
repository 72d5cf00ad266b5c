import type { EntityKind } from '../../model/mention.ts';

const FAMILY: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organisation: 'body',
  group: 'body',
  people: 'people',
  place: 'place',
  facility: 'place',
  country: 'place',
};

/** Kinds that one name may be read as in different reports: a group and an organisation, a place and a facility. */
export function sameFamily(a: EntityKind, b: EntityKind): boolean {
  return FAMILY[a] === FAMILY[b];
}
