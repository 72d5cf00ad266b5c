import type { EntityKind, NameMention } from '../../model/mention.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Sentence } from '../../model/sentence.ts';
import { byPosition } from '../../model/span.ts';
import { definedAcronyms } from './acronyms.ts';
import type { Draft } from './drafts.ts';
import { draftsOf } from './drafts.ts';
import type { Group } from './entities.ts';
import { groupNames, keyOf } from './entities.ts';
import { fold, lookUp } from './gazetteer.ts';
import { knownRuns } from './known-runs.ts';
import { packDrafts, packNameOf } from './pack-names.ts';
import { runsOf, usageOf } from './spans.ts';
import { toLines } from './words.ts';

/** All names in the sentences, in text order, each with the entity that it stands for. The pack's names win. */
export function readNames(text: string, sentences: readonly Sentence[], pack: Pack): readonly NameMention[] {
  const lines = toLines(text, sentences);
  const usage = usageOf(lines);
  const fromPack = packDrafts(text, lines, pack);
  const body = lines.flatMap((line, index) =>
    line.isTitle ? [] : runsOf(line, index, usage).flatMap((run) => draftsOf(text, line, run)),
  );
  const heads = knownRuns(text, lines, body);
  const drafts = withoutOverlap([...fromPack, ...body, ...heads]);
  const groups = groupNames(drafts, definedAcronyms(drafts, lines));
  return groups.flatMap((group) => mentionsOf(group, pack)).sort(byPosition);
}

/** Earlier in the list wins. */
function withoutOverlap(drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set<string>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const places = Array.from({ length: draft.to - draft.from }, (_, index) => `${draft.line}:${draft.from + index}`);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(draft);
  }
  return kept.sort(byPosition);
}

function mentionsOf({ kind, name, drafts }: Group, pack: Pack): readonly NameMention[] {
  const given = drafts.map(({ text }) => packNameOf(pack, text)).find((found) => found !== null) ?? null;
  const finalKind: EntityKind = given?.kind ?? kind;
  const finalName = given?.name ?? name;
  const known = lookUp(finalName);
  const isCountry = finalKind === 'country' && known?.kind === 'country';
  const country =
    given?.country?.toUpperCase() ??
    (finalKind === 'person' ? null : (known?.country ?? drafts.find((draft) => draft.country)?.country ?? null));
  const entity = isCountry
    ? `country/${known.country?.toLowerCase()}`
    : `${finalKind}/${given ? fold(finalName) : keyOf(finalName)}`;
  return drafts.map(({ text, start, end, role }) => ({
    text,
    start,
    end,
    kind: finalKind,
    entity,
    name: isCountry ? (known.name ?? finalName) : finalName,
    role: finalKind === 'person' ? role : null,
    country,
  }));
}
