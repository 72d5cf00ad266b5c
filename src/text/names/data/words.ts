/** Words that tell names apart, gathered by use: each list is one kind of evidence. All in lower case unless they are compared as written. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles and forms of address that stand, capitalised, right before a person's name. */
export const TITLES = words(`
  mr mrs ms miss dr prof sir dame lord lady baron baroness count prince princess king queen emperor emir sheikh shaykh
  sultan ayatollah imam mullah mufti rabbi father fr sister brother bishop archbishop cardinal patriarch pope reverend rev pastor
  president vice-president premier chancellor minister secretary ambassador envoy consul governor gov mayor senator sen
  congressman congresswoman rep representative delegate councilman councilwoman councillor councilor speaker chairman
  chairwoman chairperson chair chief director commissioner commander captain capt colonel col general gen lieutenant lt
  major maj brigadier brig sergeant sgt corporal cpl private pvt pfc admiral adm marshal inspector detective officer
  constable sheriff superintendent deputy judge justice magistrate attorney prosecutor spokesman spokeswoman spokesperson
  leader head coach professor doctor nurse coroner warden trooper agent comrade`);

/** Forms of address alone: they belong to no description. */
export const ADDRESSES = words('mr mrs ms miss sir dame madam mr. mrs. ms.');
export const MALE = words(
  'mr mr. sir lord king prince emir sheikh father brother spokesman chairman congressman councilman policeman fireman salesman businessman gunman man father son husband boy brother uncle imam rabbi bishop pope',
);
export const FEMALE = words(
  'mrs mrs. ms ms. miss dame lady queen princess sister spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman woman mother daughter wife girl aunt nurse widow actress',
);

/** Adjectives that open a title in capitals at the start of a sentence. */
export const TITLE_OPENERS = words(
  'former acting senior junior deputy vice interim outgoing incoming late then chief first prime foreign interior defence defense finance justice health home state military police army navy assistant executive regional national federal local top ex',
);

/**
 * Nouns for those who speak or act in an office, a trade or a part ("council spokesman X", "an aid worker"). The nouns for
 * people that head a source at least twice in PolNeAR train (read through: companies, polls and papers left out), with
 * others of crisis news added by hand.
 */
export const ROLE_NOUNS = words(`
  member advocate speechwriter contender moderator hacker actor actress billionaire pundit backer narrator girlfriend boyfriend
  counterpart environmentalist attendee donor caller pediatrician neurosurgeon proponent spokespeople
  activist administrator adviser advisor aide ally ambassador analyst anchor archbishop artist attorney author authority
  ayatollah banker bishop blogger boss broker businessman businesswoman campaigner candidate captain cardinal celebrant chair
  chairman chairperson chairwoman chancellor chief citizen civilian cleric coach colonel colleague columnist comedian
  commander commentator commissioner congressman congresswoman conservative constable consul consultant contractor
  coordinator coroner correspondent councillor councilman counsel counselor critic dean defector defendant defender
  delegate demonstrator deputy designer detainee detective developer diplomat director dissident doctor driver economist
  editor educator employee employer engineer envoy epidemiologist executive expert farmer fighter filmmaker firefighter fisherman
  forecaster founder co-founder co-chair general governor guard headmaster head historian host hostage humanitarian imam insider inspector
  instructor insurgent intern investigator investor investigator journalist judge justice king lawmaker lawyer leader
  lecturer legislator lieutenant lobbyist magistrate major manager marshal mayor mediator medic meteorologist migrant
  militant minister monitor mourner mufti musician negotiator neighbor neighbour nominee nurse observer officer official
  operative operator opponent organiser organizer owner paramedic participant partner pastor patient philosopher photographer physician
  pilot player policeman policewoman politician pollster pope premier president prime-minister priest prince princess
  principal prisoner producer professor prosecutor protester protestor provost psychiatrist psychologist publisher queen
  rabbi ranger rebel refugee reporter representative rescuer researcher resident responder retiree rival scholar scientist
  seismologist senator sergeant sheikh sheriff shopkeeper singer sociologist soldier source specialist spokesman spokesperson
  spokeswoman staffer strategist student supervisor supporter surgeon survivor suspect teacher technician tribesman
  trainer treasurer trucker trustee veteran victim vice-president villager volunteer voter warden whistleblower witness
  worker writer zookeeper smuggler commando witness eyewitness bystander passerby relative uncle aunt father mother son
  daughter brother sister wife husband widow cousin nephew niece grandfather grandmother friend`);

/** Last words of a name that make it an organisation; in a name with "of" or "for" they may stand first. */
export const ORGANISATION_HEADS = words(`
  academy administration agency airlines airways alliance army assembly association authority authorities bank battalion board brigade
  brigades broadcaster broadcasting bureau cabinet centre center chamber church club coalition college command commission committee company
  confederation congress consortium convention cooperative corporation corp corps council court courts daily defence defense department
  directorate division enforcement establishment executive federation fleet force forces foundation front fund gazette gendarmerie government
  group guard guards guardian herald headquarters inc industries initiative institute institution intelligence investigations
  journal judiciary league legislature llc ltd mail media militia ministry mission mobilisation mobilization monitor movement nations navy network news
  newspaper observatory office organisation organization parliament partnership party patrol police post press programme program
  project radio reserve republicans republic review secretariat senate service services society squad state station
  survey syndicate system task team telegraph television times treasury tribunal tribune trust tv union unions unit units university watch
  weekly banner courier chronicle echo star sun sentinel globe dispatch examiner inquirer relief aid rescue power energy petroleum steel crescent cross households democrats pentagon kremlin registry online web today foundation wire newswire`);

/** Organisations' heads that stand before their "of" or "for". */
export const LEADING_HEADS = words(`
  academy agency alliance army association authority bank board bureau centre center chamber church college commission
  committee confederation congress council court department directorate doctors federation forces foundation front fund government house
  institute institution league ministry mission movement observatory office organisation organization parliament
  party programme program reporters secretariat service society state states ministry union university commissioner republic kingdom president
  secretary minister gulf bay lake mount isle cape strait sea horn democratic`);

export const FACILITY_HEADS = words(`
  airbase airfield airport arena barracks base bridge camp cathedral cemetery checkpoint church clinic crossing dam embassy
  factory garrison hall hospital hotel house jail mall market morgue mosque museum palace park pipeline plant port
  prison refinery school shelter shrine square stadium station street synagogue temple terminal theater theatre tower avenue wall
  tunnel university warehouse diner restaurant cafe nightclub clinic junction crossroads roundabout dam boulevard highway centre center mosque bazaar gate`);

/** Kinds of place that follow a name, in capitals or not: "Suining County", "Sugu valley". */
export const PLACE_HEADS = words(`
  ridge cove grove archipelago area basin bay beach borough canal canton cape city coast county countryside creek delta desert district
  emirate enclave falls forest governorate gulf harbor harbour heights hill hills island islands isle lake mountain
  mountains municipality neighborhood neighbourhood ocean oasis pass peninsula plain plains plateau pocket prefecture province
  quarter range ravine reef regency region river sea settlement sound state strait subdistrict suburb territory town
  township valley village villages volcano ward zone`);

/** Kinds of place that a name follows, with or without "of": "the village of X", "Lake X". */
export const LEADING_PLACES = words(
  'village town city district province region county state governorate prefecture municipality island hamlet settlement suburb neighbourhood neighborhood camp capital port enclave valley commune canton republic kingdom township lake mount cape port fort san santa saint st isle gulf bay towns villages cities districts provinces islands',
);

/** Compass and part words: with a name after them they say that it is a place ("northern X"). */
export const COMPASS = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern
  south-western upper lower greater mainland rural coastal downtown inland nearby neighbouring neighboring`);

/** Prepositions after which an unknown name is most often a place: strong ones alone decide. */
export const STRONG_LOCATIVES = words('in near outside around inside throughout across surrounding');
export const WEAK_LOCATIVES = words('at from to toward towards into through via over between');

/** Small words within names of people: Arabic, Iberian, Dutch, German, French, Italian, Irish. */
export const PARTICLES = words(
  'al el ul bin bint ibn ben abu umm abd von van der den de del della di da dos das du la le los las zu af',
);

/** Words that open a sentence in a capital and are no name, and calendar words, which never are. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter
  ramadan christmas easter eid gmt utc est am pm a.m p.m a.m. p.m. ad bc`);

export const NEVER_NAMES = words(`
  i i'm i've i'd i'll we you he she it they me us him her them my your his its our their this that these those who what
  which when where why how there here the a an and or but nor so yet if as at by for from in into of off on onto out over
  to up with without after before since until while because although though unless whether than then once also
  not no yes all any both each every few many most some such several other another about around according amid among despite during
  however meanwhile moreover nevertheless otherwise therefore thus still even just only now today yesterday tomorrow
  tonight earlier later recently previously
  is are was were be been has have had do does did will would can could may might must should
  shall let don't didn't per via like unlike near under across above below behind between beyond against along outside
  inside throughout toward towards upon within`);

/** Words that open a caption, a credit or a line of figures, and no name. */
export const OPENERS = words(`
  photo photos file image images video read watch click more updated last map source sources editing reporting written additional
  editor editor's said says first second third next previous one two three four five six seven eight nine ten eleven twelve
  dozens hundreds thousands millions scores share follow copyright advertisement related`);

/** Peoples, faiths and other belongings that are no country's: adjective or plural. */
export const PEOPLES = words(`
  kurd kurds kurdish arab arabs arabic arabian jew jews jewish muslim muslims moslem moslems islamist islamists christian christians catholic catholics
  protestant protestants orthodox hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites shi'ite shi'ites
  alawite alawites druze yazidi yazidis yezidi yezidis assyrian assyrians chaldean copt copts coptic turkmen hutu hutus tutsi
  tutsis pashtun pashtuns hazara hazaras uyghur uyghurs uighur uighurs rohingya tamil tamils sinhalese chechen chechens tatar
  tatars berber berbers tuareg tuaregs bedouin european europeans african africans asian asians latino latinos hispanic hispanics
  westerners westerner scandinavian balkan caucasian soviet slavic serb serbs croat croats bosniak bosniaks scottish scots welsh english
  catalan catalans basque basques roma gypsy gypsies maronite maronites salafi salafist wahhabi zionist republicans democrats communists conservatives`);
