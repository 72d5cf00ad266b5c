/**
 * The world's news agencies: the name that they are commonly quoted by, and their other names as printed. After the
 * lists of news agencies of Wikipedia and of the members of the World News Agencies congresses, EANA, OANA and FANA.
 */
const AGENCIES: readonly (readonly [name: string, ...also: string[]])[] = [
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['Reuters', 'Thomson Reuters', 'Reuters News Agency'],
  ['AP', 'Associated Press', 'The Associated Press'],
  ['UPI', 'United Press International'],
  ['DPA', 'dpa', 'Deutsche Presse-Agentur', 'German Press Agency'],
  ['EFE', 'Agencia EFE'],
  ['ANSA', 'Agenzia Nazionale Stampa Associata'],
  ['PA', 'PA Media', 'Press Association'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['TASS', 'Tass', 'ITAR-TASS', 'Itar-Tass'],
  ['RIA Novosti', 'RIA'],
  ['Interfax'],
  ['Sputnik', 'Sputnik News'],
  ['Ruptly'],
  ['Interfax-Ukraine'],
  ['Ukrinform'],
  ['UNIAN'],
  ['BelTA'],
  ['Xinhua', 'Xinhua News Agency', 'New China News Agency'],
  ['China News Service', 'CNS'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji Press', 'Jiji'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA', 'Korean Central News Agency'],
  ['CNA', 'Central News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['UNI', 'United News of India'],
  ['APP', 'Associated Press of Pakistan'],
  ['Pakistan Press International', 'PPI'],
  ['BSS', 'Bangladesh Sangbad Sangstha'],
  ['UNB', 'United News of Bangladesh'],
  ['Antara', 'Antara News'],
  ['Bernama'],
  ['PNA', 'Philippine News Agency'],
  ['TNA', 'Thai News Agency'],
  ['VNA', 'Vietnam News Agency'],
  ['AAP', 'Australian Associated Press'],
  ['Pajhwok', 'Pajhwok Afghan News'],
  ['Bakhtar', 'Bakhtar News Agency'],
  ['RSS', 'Rastriya Samachar Samiti'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['ISNA', 'Iranian Students News Agency', "Iranian Students' News Agency"],
  ['Fars', 'Fars News', 'Fars News Agency', 'FNA'],
  ['Mehr', 'Mehr News', 'Mehr News Agency'],
  ['Tasnim', 'Tasnim News Agency'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'Anadolu Ajansi', 'Anatolia News Agency', 'AA'],
  ['DHA', 'Demiroren News Agency', 'Dogan News Agency', 'Doğan News Agency', 'Demirören News Agency'],
  ['IHA', 'Ihlas News Agency', 'İhlas News Agency'],
  ['ANF', 'Firat News Agency'],
  ['ANHA', 'Hawar News Agency', 'Hawar News'],
  ['SANA', 'Syrian Arab News Agency'],
  ['NNA', 'National News Agency'],
  ['INA', 'Iraqi News Agency'],
  ['Petra', 'Jordan News Agency', 'Petra News Agency'],
  ['WAFA', 'Wafa', 'Palestine News Agency', 'Palestinian News Agency'],
  ["Ma'an", "Ma'an News Agency", 'Ma’an News Agency', 'Maan News Agency'],
  ['MENA', 'Middle East News Agency'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM', 'Emirates News Agency'],
  ['QNA', 'Qatar News Agency'],
  ['KUNA', 'Kuwait News Agency'],
  ['BNA', 'Bahrain News Agency'],
  ['ONA', 'Oman News Agency'],
  ['Saba', 'Saba News Agency', 'Yemen News Agency'],
  ['LANA', 'Libyan News Agency'],
  ['TAP', 'Tunis Afrique Presse'],
  ['MAP', 'Maghreb Arabe Presse', 'Maghreb Arab Press'],
  ['APS', 'Algeria Press Service'],
  ['SUNA', 'Sudan News Agency'],
  ['SONNA', 'Somali National News Agency'],
  ['ENA', 'Ethiopian News Agency'],
  ['NAN', 'News Agency of Nigeria'],
  ['GNA', 'Ghana News Agency'],
  ['KNA', 'Kenya News Agency'],
  ['PANA', 'Panapress', 'Pan African News Agency', 'Panafrican News Agency'],
  ['APA', 'African Press Agency', 'Agence de Presse Africaine'],
  ['ANGOP', 'Angola Press'],
  ['SAPA', 'South African Press Association'],
  ['ANA', 'African News Agency'],
  ['AMNA', 'Athens-Macedonian News Agency', 'Athens News Agency'],
  ['AGI', 'Agenzia Giornalistica Italia'],
  ['Adnkronos', 'AKI'],
  ['Europa Press'],
  ['Lusa', 'Lusa News Agency'],
  ['Belga', 'Belga News Agency'],
  ['ANP', 'Algemeen Nederlands Persbureau'],
  ['APA', 'Austria Presse Agentur', 'Austria Press Agency'],
  ['Keystone-SDA', 'SDA', 'Swiss News Agency', 'Keystone-ATS'],
  ['PAP', 'Polish Press Agency', 'Polska Agencja Prasowa'],
  ['CTK', 'Czech News Agency', 'ČTK'],
  ['TASR', 'News Agency of the Slovak Republic'],
  ['MTI', 'Hungarian News Agency'],
  ['Agerpres'],
  ['BTA', 'Bulgarian News Agency'],
  ['Tanjug'],
  ['Beta', 'Beta News Agency'],
  ['HINA', 'Hina', 'Croatian News Agency'],
  ['FENA'],
  ['TT', 'TT News Agency', 'Tidningarnas Telegrambyrå'],
  ['NTB', 'Norwegian News Agency'],
  ['Ritzau'],
  ['STT', 'Finnish News Agency'],
  ['LETA', 'LETA News Agency'],
  ['BNS', 'Baltic News Service'],
  ['Armenpress'],
  ['AZERTAC', 'Azertag'],
  ['Trend', 'Trend News Agency'],
  ['Kazinform'],
  ['Prensa Latina'],
  ['Notimex'],
  ['Télam', 'Telam'],
  ['Agência Brasil', 'Agencia Brasil'],
  ['Andina'],
  ['The Canadian Press', 'Canadian Press'],
  ['CNW', 'Canada NewsWire'],
  ['IPS', 'Inter Press Service'],
  ['The New Humanitarian', 'IRIN', 'IRIN News'],
  ['Thomson Reuters Foundation'],
  ['Religion News Service', 'RNS'],
  ['Catholic News Agency'],
];

/** Every printed name with the name that the agency is quoted by. Where two agencies share one, the first. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...AGENCIES]
    .reverse()
    .flatMap(([name, ...also]) => [name, ...also].map((printed) => [normal(printed), name] as const)),
);
/** Their names as the table prints them, by which abbreviations are told from words that they look like. */
const PRINTED: ReadonlySet<string> = new Set(AGENCIES.flat());
const ABBREVIATIONS: ReadonlySet<string> = new Set([...PRINTED].filter(isAbbreviation).map(normal));

const FIRST_WORDS: ReadonlySet<string> = new Set([...NAMES.keys()].map((name) => name.split(/[ /]/)[0] ?? ''));

/** Room for "the" and for white space that is doubled. */
const LONGEST_PRINTED = 20 + Math.max(...[...NAMES.keys()].map(({ length }) => length));

/** How a name ends that says itself what it is, whatever it begins with: "Marn News Agency". */
const ENDING = '(?:News|Press) Agency';
const SAYS_SO = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s){1,3}${ENDING}$`, 'u');
const HOLDS_ENDING = new RegExp(`\\b${ENDING}\\b`, 'u');

/** Whether words hold a name that says itself that it is an agency's, so that it may begin with any word. */
export function holdsAgencyEnding(words: string): boolean {
  return HOLDS_ENDING.test(words);
}

/**
 * The agency of that printed name, null for none. Case counts for abbreviations, which are also names of persons and
 * words ("ANA", "MAP"), not for full names in capitals.
 */
export function agencyOf(printed: string): string | null {
  if (printed.length > LONGEST_PRINTED) return null;
  const bare = withoutArticle(printed);
  const key = normal(bare);
  const name = NAMES.get(key);
  if (name === undefined) return SAYS_SO.test(bare) ? bare.replace(/\s+/g, ' ') : null;
  return !ABBREVIATIONS.has(key) || PRINTED.has(bare) || isAbbreviation(bare) ? name : null;
}

/** Whether the printed name of an agency may begin with that word. */
export function beginsAgencyName(word: string): boolean {
  return FIRST_WORDS.has(normal(word));
}

function isAbbreviation(printed: string): boolean {
  const letters = printed.replace(/[^\p{L}]/gu, '');
  return letters.length <= 5 && letters === letters.toUpperCase();
}

function withoutArticle(printed: string): string {
  return printed.replace(/^the\s+/iu, '');
}

function normal(printed: string): string {
  return withoutArticle(printed).replace(/\s+/g, ' ').replace(/[’‘`]/g, "'").toLowerCase();
}
