/** Words that the tokeniser and the sentence splitter know; all in lower case, abbreviations without their last stop. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Titles and the like: a stop after them never ends a sentence, for a name follows. */
export const TITLES = list(`mr mrs ms messrs mx dr prof rev fr hon pres gov sen sens rep reps cong amb supt det insp sgt
  cpl pvt capt cmdr cdr lt col gen maj adm brig lieut pfc spc st ste mt sr sra sheik atty asst dep vs v cf`);

/** A stop after these ends a sentence only where the next word plainly starts one. */
export const ABBREVIATIONS = list(`jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  sat sun inc corp co ltd llc plc bros assn assoc dept univ inst jr esq etc est approx max min hrs hr mins secs yrs
  ave blvd rd hwy bldg apt ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont
  neb nev okla ore pa penn tenn tex va vt wash wis wyo ed eds pp govt intl natl ex incl excl dist prov ph.d`);

/** Abbreviations only before a number ("No. 5", "p. 12"); elsewhere the stop is a stop. */
export const BEFORE_NUMBER = list('no nos p art fig par ch vol sec op');

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const STARTERS =
  list(`the a an he she it they we i you this that these those there here in on at by for from with
  without as after before since during while when where if although though but and or so yet nor however meanwhile
  earlier later then also according his her its their our my your what who why how many more most some several no not
  both all each about nearly almost over under one two three four five six seven eight nine ten dozens hundreds
  thousands`);

/** Prefixes that stay with what their hyphen ties them to, as the treebank writes them; all other hyphens are words. */
export const PREFIXES = list(`e non anti pre post co ex mid re multi semi neo sub over pro counter inter intra ultra
  micro macro mini socio psycho extra pseudo quasi trans un de bi tri arch`);

/** Words written as one that are two, with the length of the first. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ cannot: 3, gonna: 3, wanna: 3, gotta: 3, gimme: 3, lemme: 3, im: 1, ive: 1, youre: 3, youve: 3 }),
  ...Object.entries({ theyre: 4, theyve: 4, weve: 2, thats: 4, theres: 5, whats: 4, lets: 3, alot: 1, outta: 3 }),
  ...[
    ...list('dont cant wont didnt doesnt isnt wasnt arent werent hasnt havent hadnt couldnt wouldnt shouldnt aint'),
  ].map((word): [string, number] => [word, word.length - 2]),
]);

/** Units that follow a number without a blank ("5pm", "35mm", "1.6m") and are words of their own. */
export const UNITS =
  list(`am pm a.m p.m km kms m cm mm ft in yd mi k bn mn tn b kg g mg lb lbs oz l ml ha sq kph mph hrs
  hr h min mins sec mw kw gw mwh kwh gb mb tb hz mhz ghz x c f p yr yrs million billion`);
