import type { WatchChange } from '../../model/watch.ts';
import { bounds, count } from '../report/words.ts';

/** A change in one sentence: "killed: civilians in Velm: 3 new figures; from 40 or more to 52 or more.". */
export function changeWords(change: Omit<WatchChange, 'state' | 'words'>, state: WatchChange['state']): string {
  const { title, claims, positions, findings, interval } = change;
  if (state === 'gone') return `${title}: no report of the case tells of it any more.`;
  const parts = [
    ...moved(claims, 'figure'),
    ...moved(positions, 'position'),
    ...moved(findings, 'finding'),
    ...intervalWords(interval),
  ];
  const start = state === 'new' ? 'watched for the first time' : 'changed';
  return `${title}: ${parts.length === 0 ? start : parts.join('; ')}.`;
}

function moved({ added, gone }: WatchChange['claims'], noun: string): readonly string[] {
  return [
    ...(added.length === 0 ? [] : [`${count(added.length, `new ${noun}`)}`]),
    ...(gone.length === 0 ? [] : [`${count(gone.length, noun)} gone`]),
  ];
}

function intervalWords(interval: WatchChange['interval']): readonly string[] {
  const [before, after] = [interval?.before ?? null, interval?.after ?? null];
  if (after === null) return [];
  const now = bounds(after.min, after.max, null);
  if (before === null) return [`now ${now}`];
  const was = bounds(before.min, before.max, null);
  return was === now ? [] : [`from ${was} to ${now}`];
}
