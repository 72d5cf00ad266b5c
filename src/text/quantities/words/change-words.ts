const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Verbs (all forms) and particles of rising and falling. Source: Levin, English Verb Classes and Alternations (1993),
 * class 45.6 (calibratable changes of state), with the particles and the words of market reports.
 */
export const UP = words(`
  up rise rises rose risen rising gain gains gained gaining increase increases increased increasing climb climbs climbed
  climbing grow grows grew grown growing jump jumps jumped jumping surge surges surged surging soar soars soared soaring
  advance advances advanced advancing add adds added adding rally rallied rallies spike spiked spikes rocketed
  skyrocketed swell swelled swells swollen leap leapt leaps leaped rebounded rebound rebounds accelerate accelerated
  appreciate appreciated expand expanded expands edged-up mushroomed ballooned`);

export const DOWN = words(`
  down fall falls fell fallen falling drop drops dropped dropping lose loses lost losing decline declines declined
  declining decrease decreases decreased decreasing slide slides slid sliding slip slips slipped slipping plunge plunges
  plunged plunging tumble tumbles tumbled tumbling plummet plummets plummeted plummeting sink sinks sank sunk sinking shed
  sheds shedding shrink shrinks shrank shrunk shrinking dip dips dipped dipping reduce reduced reduces slump slumps
  slumped slumping ease eases eased retreat retreated retreats dwindle dwindled diminish diminished contract contracted
  depreciate depreciated weaken weakened`);
