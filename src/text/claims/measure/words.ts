import type { Measure } from '../../../model/claim.ts';

/**
 * The words that state a measure, by lemma. The classes follow VerbNet 3 (murder-42, escape-51, run-51.3.2,
 * send-11.1, remove-10.1, steal-10.5, banish-10.2, contain-15.4, destroy-44, throw-17.1, march-51.3, give-13)
 * and the usual words of crisis news; docs/claims.md tells how each list was made.
 *
 * undergo  verbs whose object, or passive subject, is counted: "killed 12 people", "12 people were killed"
 * act      verbs whose subject is counted: "12 people died"
 * event    nouns of the event, counted themselves or with the counted thing in an of-phrase: "12 deaths", "the
 *          evacuation of 400 people"
 * state    adjectives, participles and nouns of the state: "12 dead", "is missing", "in custody"
 * role     nouns for whoever or whatever is in that state, used where no predicate says anything: "30 detainees"
 *
 * A verb with its particle stands as "take_back"; a verb with the noun that makes the sense, as "lose+home".
 */
export interface MeasureWords {
  readonly undergo?: string;
  readonly act?: string;
  readonly event?: string;
  readonly state?: string;
  readonly role?: string;
}

export const MEASURE_WORDS: Readonly<Partial<Record<Measure, MeasureWords>>> = {
  killed: {
    undergo: `kill slay murder execute behead massacre assassinate slaughter butcher lynch crucify decapitate electrocute
      asphyxiate suffocate incinerate martyr claim+life take+life shoot_dead shoot+dead shoot+death shoot_fatally gun_down mow_down
      beat+death stab+death burn+death hack+death crush+death trample+death torture+death stone+death starve+death find_dead find+dead pronounce_dead pronounce+dead
      declare_dead leave_dead confirm_dead find+deceased pronounce+deceased`,
    act: `die perish drown succumb lose+life suffocate starve+death freeze+death bleed+death burn+death arrive_dead arrive+dead kill+himself kill+herself kill+themselves hang+himself hang+herself fall+dead`,
    event: `death killing slaying murder execution massacre slaughter assassination beheading fatality homicide
      drowning body corpse cadaver life`,
    state: 'dead deceased lifeless fatal slain',
    role: 'dead martyr casualty',
  },
  injured: {
    undergo: `injure wound hurt maim burn mutilate hospitalise hospitalize treat sicken harm poison paralyze shoot stab beat
      graze hit+bullet hit+gunfire hit+shrapnel hit+gunshot strike+bullet strike+gunfire strike+shrapnel strike+gunshot
      find+wound find+injury admit_with admit_to admit+hospital`,
    act: 'shoot+himself shoot+herself shoot+themselves recover_after recover_in recover_at recover_from suffer+injury suffer+wound sustain+injury sustain+wound suffer+burn suffer+fracture receive+injury have+injury',
    event: 'injury wounding maiming',
    state: 'injured wounded hurt hospitalized hospitalised unconscious',
    role: 'wounded injured casualty',
  },
  missing: {
    act: 'disappear vanish',
    event: 'disappearance',
    state: 'missing unaccounted unaccounted_for disappeared lost untraced',
    role: 'missing',
  },
  displaced: {
    undergo: 'displace uproot expel evict dislocate force_out force_from force+home drive_out drive_from drive+home',
    act: `flee flee+home lose+home lose+house abandon+home leave+home leave+house run_away vacate+home sleep+open sleep_outdoors sleep_outside sleep_rough sleep+street spend+night`,
    event: 'displacement exodus eviction expulsion flight',
    state: 'homeless displaced uprooted',
    role: 'idp refugee homeless displaced asylum-seeker evictee',
  },
  evacuated: {
    undergo: `evacuate relocate airlift move resettle transfer bus transport shift escort medevac move_out bring_out
      take_to rush ferry shuttle carry haul truck fly_out fly_to let_out`,
    act: 'evacuate board',
    event: 'evacuation relocation airlift transfer resettlement',
    state: 'evacuated relocated',
    role: 'evacuee',
  },
  returned: {
    undergo: 'drive_back bus_back truck_back ferry_back let_back',
    act: `return go_back come_back move_back go+home return+home go_home return_home come_home drive_back bus_back walk_back trickle_back stream_back drift_back head_back troop_back filter_back`,
    event: 'return',
    role: 'returnee',
  },
  inside: {
    undergo: `trap besiege strand encircle surround blockade entrap maroon stick prevent cut_off pin_down pin hem_in`,
    act: 'remain stay linger hold_out hole_up hide hide_in hunker dig_in',
    state: 'trapped stranded besieged stuck inside marooned encircled',
  },
  sheltered: {
    undergo: 'shelter host accommodate house lodge billet put_up force+shelter move+shelter',
    act: `shelter stay+camp live+camp stay_with live+family live+relative camp take+refuge seek+refuge take+shelter seek+shelter find+refuge stay+shelter crowd_into cram_into pack_into squeeze_into sleep_in sleep_at sleep_inside sleep_under lie_in`,
    event: 'sheltering',
    state: 'sheltered hosted housed',
  },
  held: {
    undergo: 'hold detain imprison jail incarcerate intern keep lock_up take+captive hold+hostage confine',
    act: 'languish',
    event: 'detention imprisonment custody captivity incarceration',
    state: 'custody captivity detained imprisoned jailed captive incarcerated detention jail prison',
    role: 'detainee prisoner inmate hostage captive',
  },
  arrested: {
    undergo: 'arrest apprehend capture seize nab round_up catch pick_up recapture take+prisoner',
    event: 'arrest capture seizure apprehension',
    state: 'arrested captured',
  },
  surrendered: {
    act: `surrender give_up turn_in turn_over capitulate defect turn+themselves give+themselves hand+themselves lay+arm lay+weapon put+weapon drop+weapon hand+weapon come_forward`,
    event: 'surrender defection',
    role: 'defector',
  },
  released: {
    undergo: 'release free liberate discharge parole acquit let_go pardon set_free give_back hand_back',
    event: 'release liberation discharge',
    state: 'freed released',
  },
  kidnapped: {
    undergo: 'kidnap abduct take+hostage snatch hijack',
    event: 'kidnapping abduction kidnap',
    state: 'kidnapped abducted',
    role: 'abductee',
  },
  repatriated: {
    undergo: 'repatriate take_back bring_back bring_home bring+home fly_home take_home deport extradite send_home',
    event: 'repatriation deportation extradition',
  },
  rescued: {
    undergo: 'rescue save pull_out dig_out winch pluck pull',
    event: 'rescue',
    act: 'survive walk+safety reach+safety swim+safety make+safety scramble+safety',
    state: 'rescued',
    role: 'survivor',
  },
  other: {
    undergo: 'give+term give+sentence give+life hand+sentence hand+term cut_to reduce_to carry_out',
    act: 'face+charge face+trial face+count face+prison face+sentence face+court',
  },
  affected: {
    undergo: `affect hit inundate flood submerge impact strike disrupt threaten endanger swamp blanket cut isolate
      devastate ravage engulf waterlog afflict plague target starve infect`,
    act: `need require suffer starve face experience lack fall_ill fall_sick contract test_positive`,
    state: 'affected need risk threatened needy vulnerable flooded submerged inundated hungry powerless',
    role: 'victim patient',
  },
  destroyed: {
    undergo: `destroy raze demolish level flatten wreck gut obliterate tear_down burn_down wash_away sweep_away bulldoze
      wipe_out bury blow_up burn torch incinerate ruin pulverize blow_down knock_down carry_away lay_waste tear_apart set_alight set_ablaze set+fire`,
    act: 'collapse crumble burn_down burn',
    event: 'destruction demolition collapse',
    state: `destroyed demolished uninhabitable razed levelled leveled flattened collapsed ruined burned-out burnt-out bombed-out gutted charred wrecked gone`,
  },
  damaged: {
    undergo: 'damage crack deface vandalise vandalize unroof',
    act: 'suffer+damage sustain+damage',
    event: 'damage',
    state: 'damaged unroofed cracked',
  },
  deployed: {
    undergo: 'deploy send station dispatch mobilise mobilize garrison assign rush_in send_in fly_in post',
    act: 'deploy patrol work respond guard man stand_guard',
    event: 'deployment dispatch',
    state: 'deployed stationed',
    role: 'troop peacekeeper rescuer firefighter troops',
  },
  'took-part': {
    act: `protest demonstrate gather rally march clash participate take+part attend vote riot confront assemble
      congregate turn_out throw+stone fight storm rampage open+fire pour_into take_to blockade+road strike_back
      launch attack battle skirmish block+road block+highway block+bridge blockade+highway picket chant`,
    event: 'protest demonstration rally march participation',
    role: 'protester protestor demonstrator attacker gunman assailant rioter voter marcher shooter bomber attendee participant',
  },
  arrived: {
    act: `arrive reach enter cross land come pour_in stream_into flow_into get_to cross_into flood_into flock appear reappear show_up turn_up make_it trickle_in file_in pour_across stream_across flow_in stream_in flood_in straggle_in disembark dock descend`,
    event: 'arrival influx',
    role: 'arrival newcomer',
  },
  left: {
    undergo: 'withdraw pull_out remove',
    act: `leave escape depart exit withdraw go_out get_out come_out stream_out emigrate pull_out break_out run_off
      slip_away slip_out sneak_out file_out trickle_out flow_out cross_out pour_out emerge walk_out retreat pull_back head_out stream_from flee_from tunnel break_free`,
    event: 'departure withdrawal escape pullout',
    role: 'escapee',
  },
  supplied: {
    undergo: `supply distribute deliver donate provide hand_out ship give truck pump airdrop dispense carry haul pledge promise contribute offer vaccinate`,
    act: 'receive',
    event: 'delivery distribution supply donation',
    role: 'aid',
  },
  attacks: {
    event: `attack bombing strike airstrike raid clash shelling blast explosion offensive assault shooting ambush
      incident burst missile rocket shell bomb mortar barrage sortie mission outbreak case skirmish incursion
      explosive grenade violation infection hijacking robbery crash`,
    undergo: 'fire drop launch',
  },
  population: {
    act: 'live reside dwell inhabit number exist',
    event: 'population',
    role: 'inhabitant',
  },
};

/** Nouns whose of-phrase holds what is really counted; they pass on the place in the sentence: "a group of 12 men". */
export const TRANSPARENT_NOUNS = new Set(
  `number total group batch majority rest half third quarter part share percent percentage family wife child
   member crowd convoy list thousand hundred dozen score million one some most many all each record
   figure estimate addition combination series toll count tally maximum minimum average`.split(/\s+/),
);

/** Nouns that give the toll of an event and take the figure as complement: "the death toll stood at 12". */
export const TOLLS: Readonly<Record<string, Measure>> = { death: 'killed', casualty: 'killed', injury: 'injured' };

/** Nouns that name a count. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set('figure number toll tally count total estimate'.split(' '));

/** Verbs whose outcome a coordinated verb tells: "shot and killed", "struck and injured". */
export const OPEN_VERBS = new Set(
  'shoot stab beat hit strike attack target bomb shell ambush torture treat'.split(' '),
);

/** Verbs whose subject lacks what their object, or passive subject, is. */
export const NEEDING: ReadonlySet<string> = new Set(['need', 'require']);

/** Who is somewhere because they were sent there. */
export const PERSONNEL: ReadonlySet<string> = new Set(
  'staff troops soldiers peacekeepers police policemen guards medics rescuers volunteers advisers advisors'.split(' '),
);

/** Verbs after which another verb states the measure with the same subject or, with an object, that object. */
export const CONTROL_VERBS = new Set(
  `try attempt manage begin start continue want wish hope plan intend seek help force order ask urge tell allow enable
   let make cause leave have get need aim vow threaten refuse decide agree prepare expect believe report fear say think
   know presume assume see find use seem happen tend come go keep fail choose struggle forbid invite
   advise warn command compel oblige schedule slate poise`.split(/\s+/),
);

/** Verbs of stopping someone, whose objects are where they are: "prevented 40 families from leaving". */
export const STOPPING_VERBS = new Set('prevent stop block bar keep'.split(' '));

/** Nouns of a count that the text keeps: "the toll rose to 12", "the number of arrests". */
export const TOLL_NOUNS: ReadonlySet<string> = new Set(['toll', 'count', 'tally', 'number', 'loss']);
