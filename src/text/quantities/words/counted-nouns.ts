const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns with a unit of their own, singular, and what claims call it. One household is not one person. */
export const UNIT_NOUNS: Readonly<Record<string, string>> = {
  family: 'families',
  household: 'households',
  house: 'houses',
  home: 'houses',
  dwelling: 'houses',
  residence: 'houses',
  cottage: 'houses',
  hut: 'houses',
  apartment: 'houses',
  bungalow: 'houses',
  shack: 'houses',
  hutment: 'houses',
  housing: 'houses',
};

/** The head "unit" of "housing units", "residential units". */
export const UNITS_OF_HOUSING = words('housing residential dwelling accommodation apartment');

/** People by role, singular: what "a" and "one" may count. Endings in ENDINGS are found without a list. */
export const PEOPLE = words(`
  man woman child boy girl baby infant toddler teenager person civilian soldier officer policeman policewoman fighter
  militant rebel insurgent jihadist extremist guerrilla commander general colonel captain lieutenant sergeant corporal
  private guard sniper gunman attacker bomber assailant shooter suspect hostage prisoner detainee inmate captive victim
  survivor casualty patient doctor nurse medic paramedic teacher student pupil professor journalist reporter cameraman
  photographer editor activist protester demonstrator worker labourer laborer employee driver pilot farmer fisherman
  villager resident local citizen refugee migrant returnee evacuee tourist visitor passenger pedestrian motorist cyclist
  bystander passer-by neighbour neighbor relative mother father parent brother sister son daughter husband wife widow
  grandmother grandfather uncle aunt cousin nephew niece couple family household friend colleague leader chief sheikh
  cleric imam priest monk nun bishop lawyer judge mayor governor minister official diplomat ambassador envoy volunteer
  rescuer firefighter contractor interpreter translator translator monitor observer peacekeeper paratrooper marine
  conscript recruit deserter defector spy smuggler trafficker trader shopkeeper vendor shepherd herder miner engineer
  builder carpenter cook player athlete singer writer author artist candidate voter lawmaker senator deputy
  parliamentarian councillor elder youth adult minor orphan foreigner national expatriate american briton frenchman`);

/** Things that crisis news counts one by one, singular. */
export const THINGS = words(`
  house home building church mosque temple synagogue school hospital clinic bridge road shop market warehouse factory
  bakery hotel office tower tent shelter camp village town station post checkpoint base barracks vehicle car truck lorry
  bus tank helicopter plane aircraft jet drone boat ship vessel ferry train ambulance rocket missile shell mortar bomb
  mine grenade body corpse grave well pipeline dam power-line bulldozer tree wall roof classroom`);

const PERSON_ENDINGS = /(?:man|woman|boy|girl|worker|keeper|fighter|goer|seeker|holder|owner|maker|bomber)$/;

/** A demonym as a noun ("a Ruritanian", "an Iraqi"): capitalised, with one of the usual endings. */
const DEMONYM =
  /^\p{Lu}\p{Ll}+(?:an|ese|ish|ite|[aeiou]qi|aeli|udi|eni|ali|ani|iti|ari|ati|ini|abi|zidi|eshi|eri|iri|thi)$/u;

export function isPersonNoun(text: string): boolean {
  const key = text.toLowerCase();
  return PEOPLE.has(key) || PERSON_ENDINGS.test(key) || DEMONYM.test(text);
}

const IRREGULAR = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['persons', 'person'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['feet', 'foot'],
  ['police', 'police'],
]);

/** "firemen", but not "regimen", "specimen", "Yemen". */
const MEN = /^(?!regimen$|specimen$|abdomen$|acumen$|yemen$|stamen$|ramen$|omen$|turkmen$).+men$/;

/** A noun's singular, by the regular endings. */
export function singularOf(word: string): string {
  const key = word.toLowerCase();
  const irregular = IRREGULAR.get(key) ?? (MEN.test(key) ? `${key.slice(0, -3)}man` : undefined);
  if (irregular !== undefined) return irregular;
  if (key.endsWith('ies') && key.length > 4) return `${key.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(key)) return key.slice(0, -2);
  return /[^su]s$/.test(key) ? key.slice(0, -1) : key;
}

export function isPlural(word: string): boolean {
  return singularOf(word) !== word.toLowerCase() || word.toLowerCase() === 'people';
}
