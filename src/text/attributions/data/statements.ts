const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Verbs that report speech or writing: they may follow what was said (“..., officials said”), stand beside words in
 * quotation marks, and take a clause. Keys as `keyOf` makes them (lemma without a final e). Gathered by hand from Levin's
 * verbs of communication (English Verb Classes, 37) and the verbs that are most often cues in PolNeAR train; that they are
 * cues beside quotation marks was measured there as a whole (docs/attribution.md), not verb by verb.
 */
export const STATEMENTS = words(`
  acknowledg add admit advis affirm alleg announc answer argu articulat ask assert assur aver boast bellow brag caution chant claim
  clarify comment complain conced conclud confess confid confirm contend counter cry declar demand deni deny describ detail
  disclos elaborat emphasis emphasiz estimat exclaim explain forecast fum hint impl imply inform insist instruct interject
  interrupt jok lament maintain mention mus mutter not observ offer opin order plead pledg post proclaim predict preach pray promis
  proclaim protest quip quot read reason recall recount reflect reiterat relat remark remind repeat repli reply report respond
  retort reveal say scoff scream shout sigh snap speculat stat stress suggest summariz tell testify theoriz threaten tout tweet
  underlin underscor updat urg vow warn whisper wonder writ yell believ think gush beg begin continu conclud joke point recommend
  sneer snarl swear vent specify stipulat summaris apologis apologiz retweet chim quot reckon insinuat intimat rul hold`);

/** Verbs of speech that also report without quotation marks after what they report. */
export const POSTPOSED = words(`
  acknowledg add admit announc argu assert claim conced conclud confirm contend declar estimat explain insist maintain not observ
  predict recall report reveal say stat stress suggest tell testify tweet warn writ believ think reckon alleg show indicat caution complain`);

/** Verbs that name whom they tell before what: "told reporters". */
export const TELLING = words('tell ask inform assur remind advis warn notify promis urg show instruct order brief');

/** Thinking, hoping, fearing: what is told is held true or wished, not said. */
export const BELIEFS = words(`
  believ think expect hop fear feel consider suspect doubt guess presum suppos assum know worry anticipat reckon see seem appear imagin
  understand realiz realis remember regard view deem judg find`);

/** Participles that tell of another statement after the parenthesis. */
export const NEW_CUE =
  /^(?:adding|citing|quoting|saying|noting|warning|calling|urging|claiming|stressing|insisting|explaining|according|without)$/i;
