/** Verbs whose past or participle no ending shows: base, past, participle; the last is left out where it is the past. */
const VERBS = `arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began
begun; bend bent; bet bet; bid bid; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred;
bring brought; build built; burst burst; buy bought; cast cast; catch caught; choose chose chosen; cling clung; come came
come; cost cost; creep crept; cut cut; deal dealt; dig dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate
eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade
forbidden; forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hit hit;
hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; leave left; lend lent; let let; lie lay lain;
light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken; outgrow outgrew outgrown;
overcome overcame overcome; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew
overthrown; pay paid; plead pled; put put; quit quit; read read; rebuild rebuilt; resell resold; retake retook retaken; ride rode
ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold; send sent; set set; shake
shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut; sing sang sung; sink sank
sunk; sit sat; slay slew slain; sleep slept; slide slid; sow sowed sown; speak spoke spoken; speed sped; spend spent; spin spun;
split split; spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; strike struck;
strive strove striven; swear swore sworn; sweep swept; swell swelled swollen; swim swam swum; swing swung; take took taken; teach
taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust; undergo underwent undergone; understand
understood; undertake undertook undertaken; uphold upheld; wake woke woken; wear wore worn; weep wept; win won; wind wound;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written`;

/** Past forms and participles, with their base. */
export const PAST: ReadonlyMap<string, string> = new Map(
  VERBS.split(/;\s*/).flatMap((entry): [string, string][] => {
    const [base = '', ...forms] = entry.split(/\s+/);
    return forms.map((form) => [form, base]);
  }),
);

/** Nouns whose plural no ending shows. */
export const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    halves: 'half',
    thieves: 'thief',
    shelves: 'shelf',
    loaves: 'loaf',
    wolves: 'wolf',
    calves: 'calf',
    selves: 'self',
    series: 'series',
    species: 'species',
    headquarters: 'headquarters',
    crises: 'crisis',
    bases: 'base',
    analyses: 'analysis',
    theses: 'thesis',
    hypotheses: 'hypothesis',
    axes: 'axis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    troops: 'troop',
    buses: 'bus',
    gases: 'gas',
    corps: 'corps',
    aircraft: 'aircraft',
    servicemen: 'serviceman',
    gunmen: 'gunman',
    policemen: 'policeman',
    spokesmen: 'spokesman',
    fishermen: 'fisherman',
  }),
);
