import { wordSet } from './word-set.ts';

/** Auxiliaries that put their verb after the publication. */
export const AHEAD = wordSet("will 'll ’ll shall wo would");

/** Modals that point ahead unless they are denied ("could be freed Monday", but "could not be reached Monday"). */
export const PERHAPS = wordSet('could can may might should must');
export const DENYING = wordSet("not n't n’t nor neither never no");

/** Auxiliaries that put their verb before it. */
export const BEHIND = wordSet('had has have was were did been');

/**
 * Lemmas of verbs and nouns that arrange something: what hangs on them lies ahead, whatever their own tense ("had
 * scheduled a meeting for Friday", "the deadline of 1 May").
 */
export const ARRANGING = wordSet(
  'plan expect schedule slate postpone delay extend adjourn reschedule await anticipate due deadline',
);

/** Lemmas whose infinitive lies ahead of them ("ordered them to leave by Friday"), but not what else hangs on them. */
export const ASKING = wordSet(
  'order ask urge tell call invite decide need require demand warn authorize pressure offer try appeal hope intend want prepare promise vow threaten agree propose ready',
);

/** Lemmas of what a timetable says: in the present tense they tell what is to come ("the talks begin Monday"). */
export const TIMETABLE = wordSet(
  'begin start open end expire resume close convene meet leave arrive return vote go take',
);
