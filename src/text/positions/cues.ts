import type { Attitude } from '../../model/pack/issue.ts';

/**
 * Words that tell an attitude towards what they govern, by base form, with the word that must follow ("call on"); after
 * VerbNet's urge-58.1, order-60, reject-77.2, allow-64, want-32.1, long-32.2, promise-37.13 and future_having-13.3.
 */
const TABLE: Readonly<Partial<Record<Attitude, string>>> = {
  'calls-for': `call_on call_for call_upon ask urge demand request appeal press beg implore plead need_for pressure
    appeal_for insist want encourage advise call_to`,
  refuses: 'refuse reject rule_out decline oppose resist refusal veto',
  unlikely: 'unlikely',
  reluctant: `reluctant unwilling hesitant wary loath hesitate balk baulk waver reluctance hesitation unwillingness
    concern concern_about hesitancy`,
  open: 'open_door consider weigh mull look_to ready willing prepared willingness readiness favour favor contemplate',
  will: 'agree plan intend promise pledge vow decide commit undertake',
  prefers: 'prefer preference',
  threatens: 'threaten forced_to threat force_to',
  trusts: 'confidence confident trust rely',
};

export interface Cue {
  readonly attitude: Attitude;
  readonly after: string | null;
}

/** From the base form of a cue's first word to what it can tell, those that need a second word first. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = cueIndex();

function cueIndex(): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  for (const [attitude, words] of Object.entries(TABLE))
    for (const key of words.split(/\s+/)) {
      const [first = '', after] = key.split('_');
      const cues = [...(index.get(first) ?? []), { attitude: attitude as Attitude, after: after ?? null }];
      index.set(
        first,
        cues.toSorted((a, b) => Number(a.after === null) - Number(b.after === null)),
      );
    }
  return index;
}

/** Words that a text itself uses to say that a position is of the past. */
export const FORMERLY = new Set(['initially', 'originally', 'formerly', 'previously', 'earlier', 'once', 'first']);
