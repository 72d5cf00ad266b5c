import { wordSet } from './word-set.ts';

/** Auxiliaries that put their verb after the publication. The other modals do not say when. */
export const AHEAD = wordSet("will 'll ’ll shall wo would");

/** Auxiliaries that put their verb before it. */
export const BEHIND = wordSet('had has have was were did been');

/**
 * Lemmas of verbs and nouns that arrange something: what hangs on them lies ahead, whatever their own tense ("was
 * scheduled to leave Friday", "called an election for May").
 */
export const ARRANGING = wordSet(
  'plan expect schedule set slate hope intend want prepare promise vow threaten agree propose postpone delay extend adjourn reschedule await anticipate ready due plan deadline go',
);

/** Lemmas whose infinitive lies ahead of them ("ordered them to leave by Friday"), but not what else hangs on them. */
export const ASKING = wordSet(
  'order ask urge tell call invite allow decide need require demand warn authorize pressure offer try appeal',
);

/** Lemmas of what a timetable says: in the present tense they tell what is to come ("the talks begin Monday"). */
export const TIMETABLE = wordSet(
  'begin start open end expire resume close convene meet leave arrive return vote go take',
);
