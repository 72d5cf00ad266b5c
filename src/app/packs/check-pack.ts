import { GENERAL_CLASSES } from '../../model/lattice/classes.ts';
import type { Pack } from '../../model/pack/pack.ts';

/** Something that a pack names and that is not there, or that closes a circle: where (the key and index), and why. */
export interface Fault {
  readonly path: readonly [keyof Pack, number, ...PropertyKey[]];
  readonly words: string;
}

/** The first fault between the parts of a pack that each fit the schema; null where all references hold. */
export function faultOf(pack: Pack): Fault | null {
  return populationFault(pack) ?? nameFault(pack) ?? systemFault(pack) ?? ruleFault(pack);
}

function populationFault({ populations }: Pack): Fault | null {
  const rows = new Map<string, readonly string[]>();
  for (const { id, within = [] } of [...GENERAL_CLASSES, ...populations]) {
    rows.set(id, [...(rows.get(id) ?? []), ...within]);
  }
  for (const [at, { id, within, apart, parts }] of populations.entries()) {
    for (const [key, ids] of Object.entries({ within, apart, parts: parts.flat() })) {
      const unknown = ids.find((other) => !rows.has(other));
      if (unknown !== undefined) return { path: ['populations', at, key], words: noClass(unknown) };
    }
    const circle = circleFrom(id, rows);
    if (circle !== null)
      return {
        path: ['populations', at, 'within'],
        words: `a class cannot be within itself: ${circle.join(' is within ')}`,
      };
  }
  return null;
}

function noClass(id: string): string {
  return `no population is called "${id}"; it must be the id of one in this pack or of a general one (docs/packs.md lists them)`;
}

/** The way from a class up to itself, if there is one. */
function circleFrom(start: string, rows: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  const open: (readonly string[])[] = (rows.get(start) ?? []).map((id) => [start, id]);
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const last = way.at(-1) ?? start;
    if (last === start) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const id of rows.get(last) ?? []) open.push([...way, id]);
  }
  return null;
}

function nameFault({ names }: Pack): Fault | null {
  const owner = new Map<string, string>();
  for (const [at, { name, also }] of names.entries()) {
    for (const word of new Set([name, ...also])) {
      const other = owner.get(word);
      if (other !== undefined && other !== name)
        return {
          path: ['names', at, 'also'],
          words: `"${word}" already means "${other}"; a name can mean one thing only`,
        };
      owner.set(word, name);
    }
  }
  const rows = new Map(
    names.map(({ name, within }) => [name, within === undefined ? [] : [owner.get(within) ?? within]]),
  );
  for (const [at, { name, within }] of names.entries()) {
    if (within !== undefined && !owner.has(within))
      return { path: ['names', at, 'within'], words: `"${within}" is no name in this pack` };
    const circle = circleFrom(name, rows);
    if (circle !== null)
      return { path: ['names', at, 'within'], words: `a place cannot be within itself: ${circle.join(' is within ')}` };
  }
  return null;
}

function systemFault({ compartments, flows, populations }: Pack): Fault | null {
  const ids = new Set(compartments.map(({ id }) => id));
  const classes = new Set([...GENERAL_CLASSES, ...populations].map(({ id }) => id));
  for (const [key, items] of [['compartments', compartments] as const, ['flows', flows] as const]) {
    for (const [at, item] of items.entries()) {
      const unknown = item.populations.find((id) => !classes.has(id));
      if (unknown !== undefined) return { path: [key, at, 'populations'], words: noClass(unknown) };
    }
  }
  for (const [at, flow] of flows.entries()) {
    for (const side of ['from', 'to'] as const) {
      const id = flow[side];
      if (id !== null && !ids.has(id)) return { path: ['flows', at, side], words: noCompartment(id, ids) };
    }
  }
  return null;
}

function ruleFault({ rules, compartments }: Pack): Fault | null {
  const ids = new Set(compartments.map(({ id }) => id));
  for (const [at, rule] of rules.entries()) {
    if (rule.kind === 'out-was-inside' && !ids.has(rule.compartment))
      return { path: ['rules', at, 'compartment'], words: noCompartment(rule.compartment, ids) };
  }
  return null;
}

function noCompartment(id: string, known: ReadonlySet<string>): string {
  const list = known.size === 0 ? 'this pack has none' : `this pack has ${[...known].join(', ')}`;
  return `no compartment is called "${id}"; ${list}`;
}
