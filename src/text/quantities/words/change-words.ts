const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Verbs (all forms) and particles of rising and falling. Source: Levin, English Verb Classes and Alternations (1993),
 * class 45.6 (calibratable changes of state), with the particles and the words of market reports.
 */
export const UP = words(`
  up rise rises rose risen rising gain gains gained gaining increase increases increased increasing climb climbs climbed
  climbing grow grows grew grown growing jump jumps jumped jumping surge surges surged surging soar soars soared soaring
  advance advances advanced advancing rally rallied rallies spike spiked spikes rocketed
  skyrocketed swell swelled swells swollen leap leapt leaps leaped rebounded rebound rebounds accelerate accelerated
  appreciate appreciated expand expanded expands mushroomed ballooned doubled tripled trebled quadrupled`);

export const DOWN = words(`
  down fall falls fell fallen falling drop drops dropped dropping lose loses lost losing decline declines declined
  declining decrease decreases decreased decreasing slide slides slid sliding slip slips slipped slipping plunge plunges
  plunged plunging tumble tumbles tumbled tumbling plummet plummets plummeted plummeting sink sinks sank sunk sinking shed
  sheds shedding shrink shrinks shrank shrunk shrinking dip dips dipped dipping reduce reduced reduces slump slumps
  slumped slumping ease eases eased retreat retreated retreats dwindle dwindled diminish diminished contract contracted
  depreciate depreciated weaken weakened halved`);

/** Verbs of the two lists that may as well take an object. */
export const WITH_OBJECT = words(`
  drop drops dropped dropping lose loses lost losing sink sinks sank sunk sinking shed sheds shedding gain gains gained
  gaining grow grows grew grown growing contract contracted reduce reduced reduces slip slipped`);

/** Verbs that are of change only with what is measured ("added 12 points", not "added ten seats"). */
export const ADDING = words('add adds added adding');

/** Verbs with which "up" and "down" are no directions ("gave up", "set up", "shot down"). */
export const PHRASAL: Readonly<Record<string, ReadonlySet<string>>> = {
  up: words(`
  give gives gave given giving make makes made making set sets setting pick picks picked take takes took taken come came
  end ended line lined break broke broken blow blew show showed sum add added adds split carve carved round rounded build
  built grow turn turned bring brought hold held open opened sign signed call called put puts rack racked use used`),
  down: words(`
    shoot shoots shot shooting bring brings brought bringing gun gunned mow mowed tear tears tore torn burn burns burned
    burnt track tracked take takes took taken put puts knock knocked break broke broken strike struck set lay laid write
    wrote written pin pinned`),
};

/** What may stand between the verb and its amount. */
export const BETWEEN_VERB_AND_AMOUNT = words(`
  by just only about around as much many another a an further some nearly almost roughly approximately sharply slightly
  additional under over than more less fewer least at estimated up down`);
