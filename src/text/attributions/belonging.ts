import type { NameMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../model/span.ts';
import type { Layers } from '../layers.ts';
import { countryName } from '../names/gazetteer.ts';
import { chainAt } from './chain-at.ts';
import { mentionsIn } from './phrases.ts';

const OWN = /^(?:her|his|their|its|our|my)\b/i;

/**
 * The country or body that "her country", "his government", "their ministry" means where it stands in what somebody is reported to
 * say: the one named in the words for the speaker ("Qua's interior minister, X", "the Quaish minister X", "X, the envoy of Qua") or in
 * the role that any mention of the speaker has. `span` is that of the whole phrase, its possessive first. Null where it opens with no
 * possessive, nobody speaks, or the speaker's words name no country or body.
 */
export function belongingOf(layers: Pick<Layers, 'report' | 'names' | 'attributions'>, span: Span): string | null {
  const { report, names } = layers;
  if (!OWN.test(report.text.slice(span.start, span.end))) return null;
  const { chain, attribution } = chainAt(layers, span);
  const speaker = chain.find(({ kind }) => kind === 'speaker');
  if (speaker === undefined) return null;
  const people = names.filter(({ kind, name }) => kind === 'person' && name === speaker.agent);
  const places: readonly (Span | null | undefined)[] = [
    attribution?.source,
    speaker.span,
    ...people.map(({ role }) => role),
  ];
  for (const place of places) {
    const owner = place ? ownerIn(names, place) : null;
    if (owner !== null && !contains(span, owner)) return nameOf(owner);
  }
  return null;
}

/** A country or people named there, else the first body. */
function ownerIn(names: readonly NameMention[], { start, end }: Span): NameMention | null {
  const inside = mentionsIn(names, start, end).filter(({ kind }) => kind !== 'person' && kind !== 'facility');
  return inside.find(({ kind }) => kind === 'country' || kind === 'people') ?? inside[0] ?? null;
}

/** A people stands for its country. */
function nameOf({ kind, name, country }: NameMention): string {
  return kind === 'people' && country !== null ? (countryName(country) ?? name) : name;
}

/**
 * The country or body that "its ministry" belongs to in the writer's own words, at `start`: the only one named before it in its
 * sentence, which starts at `sentence`, or else in what precedes of the paragraph. Null where several are named.
 */
export function ownerBefore(
  { report, names }: Pick<Layers, 'report' | 'names'>,
  sentence: number,
  start: number,
): string | null {
  const paragraph = report.text.lastIndexOf('\n', start - 1) + 1;
  for (const [from, to] of [
    [sentence, start],
    [paragraph, sentence],
  ] as const) {
    const owners = new Map(
      mentionsIn(names, from, to)
        .filter(isOwner)
        .map((name) => [name.entity, nameOf(name)]),
    );
    if (owners.size > 0) return owners.size === 1 ? ([...owners.values()][0] ?? null) : null;
  }
  return null;
}

function isOwner({ kind }: NameMention): boolean {
  return kind === 'country' || kind === 'organisation' || kind === 'group';
}
