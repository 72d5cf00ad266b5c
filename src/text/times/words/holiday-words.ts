import type { Word } from './word.ts';

/** Holidays by the way that their day is found; holidays.ts computes each. */
export const HOLIDAYS = {
  "new year's day": { fixed: [1, 1] },
  "new year's eve": { fixed: [12, 31] },
  epiphany: { fixed: [1, 6] },
  'groundhog day': { fixed: [2, 2] },
  "valentine's day": { fixed: [2, 14] },
  "international women's day": { fixed: [3, 8] },
  "st. patrick's day": { fixed: [3, 17] },
  'april fools day': { fixed: [4, 1] },
  'anzac day': { fixed: [4, 25] },
  'may day': { fixed: [5, 1] },
  juneteenth: { fixed: [6, 19] },
  'bastille day': { fixed: [7, 14] },
  halloween: { fixed: [10, 31] },
  "all saints' day": { fixed: [11, 1] },
  "all souls' day": { fixed: [11, 2] },
  'armistice day': { fixed: [11, 11] },
  'veterans day': { fixed: [11, 11] },
  'christmas eve': { fixed: [12, 24] },
  'christmas day': { fixed: [12, 25] },
  christmas: { fixed: [12, 25] },
  'boxing day': { fixed: [12, 26] },
  'martin luther king day': { nth: [1, 1, 3] },
  "presidents' day": { nth: [2, 1, 3] },
  'memorial day': { nth: [5, 1, -1] },
  'labor day': { nth: [9, 1, 1] },
  'columbus day': { nth: [10, 1, 2] },
  'thanksgiving day': { nth: [11, 4, 4] },
  thanksgiving: { nth: [11, 4, 4] },
  'black friday': { nth: [11, 4, 4], shift: 1 },
  'election day': { nth: [11, 1, 1], shift: 1 },
  'shrove tuesday': { easter: -47 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'maundy thursday': { easter: -3 },
  'holy thursday': { easter: -3 },
  'good friday': { easter: -2 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'easter week': { easter: -7, days: 7 },
  'holy week': { easter: -7, days: 7 },
  easter: { easter: 0 },
  'orthodox easter': { orthodoxEaster: 0 },
  'coptic easter': { orthodoxEaster: 0 },
  'orthodox christmas': { fixed: [1, 7] },
  'coptic christmas': { fixed: [1, 7] },
  'holy saturday': { easter: -1 },
  'mardi gras': { easter: -47 },
  'ascension day': { easter: 39 },
  pentecost: { easter: 49 },
  'whit monday': { easter: 50 },
  'corpus christi': { easter: 60 },
  ramadan: { islamic: [[9, 1]], days: 30 },
  ramadhan: { islamic: [[9, 1]], days: 30 },
  ramazan: { islamic: [[9, 1]], days: 30 },
  'eid al-fitr': { islamic: [[10, 1]], days: 3 },
  'eid ul-fitr': { islamic: [[10, 1]], days: 3 },
  'eid el-fitr': { islamic: [[10, 1]], days: 3 },
  'eid al-adha': { islamic: [[12, 10]], days: 4 },
  'eid ul-adha': { islamic: [[12, 10]], days: 4 },
  'eid el-adha': { islamic: [[12, 10]], days: 4 },
  'feast of sacrifice': { islamic: [[12, 10]], days: 4 },
  eid: {
    islamic: [
      [10, 1],
      [12, 10],
    ],
    days: 3,
  },
  'islamic new year': { islamic: [[1, 1]] },
  tasua: { islamic: [[1, 9]] },
  ashura: { islamic: [[1, 10]] },
  ashoura: { islamic: [[1, 10]] },
  arbaeen: { islamic: [[2, 20]] },
  mawlid: { islamic: [[3, 12]] },
  'day of arafah': { islamic: [[12, 9]] },
  'day of arafat': { islamic: [[12, 9]] },
  nowruz: { persian: [1, 1] },
  nauruz: { persian: [1, 1] },
  navruz: { persian: [1, 1] },
  newroz: { persian: [1, 1] },
  norouz: { persian: [1, 1] },
  'rosh hashanah': { hebrew: ['Tishri', 1], days: 2 },
  'yom kippur': { hebrew: ['Tishri', 10] },
  sukkot: { hebrew: ['Tishri', 15], days: 7 },
  hanukkah: { hebrew: ['Kislev', 25], days: 8 },
  chanukah: { hebrew: ['Kislev', 25], days: 8 },
  purim: { hebrew: ['Adar', 14] },
  passover: { hebrew: ['Nisan', 15], days: 8 },
  shavuot: { hebrew: ['Sivan', 6] },
  "tisha b'av": { hebrew: ['Av', 9] },
  'lunar new year': { chinese: [1, 1] },
  'chinese new year': { chinese: [1, 1] },
  tet: { chinese: [1, 1] },
  seollal: { chinese: [1, 1] },
  'dragon boat festival': { chinese: [5, 5] },
  'mid-autumn festival': { chinese: [8, 15] },
  chuseok: { chinese: [8, 15] },
  diwali: { moon: [10, 18], shift: -1 },
  deepavali: { moon: [10, 18], shift: -1 },
  holi: { moon: [2, 13], shift: 15 },
} as const satisfies Readonly<Record<string, HolidayRule>>;

export type HolidayName = keyof typeof HOLIDAYS;

/**
 * fixed: month and day. nth: month, ISO weekday, which of them (-1 the last). easter, orthodoxEaster: days from that
 * Sunday. islamic (Umm al-Qura): month and day of that calendar, of each of two feasts that share a name; persian,
 * chinese: month and day; hebrew: its month's name and day. moon: the first new moon on or after that day, in Beijing.
 * `shift` moves the day, `days` is how long it lasts.
 */
export interface HolidayRule {
  readonly fixed?: readonly [month: number, day: number];
  readonly nth?: readonly [month: number, weekday: number, which: number];
  readonly easter?: number;
  readonly orthodoxEaster?: number;
  readonly islamic?: readonly (readonly [month: number, day: number])[];
  readonly moon?: readonly [month: number, day: number];
  readonly persian?: readonly [month: number, day: number];
  readonly chinese?: readonly [month: number, day: number];
  readonly hebrew?: readonly [month: string, day: number];
  readonly shift?: number;
  readonly days?: number;
}

/** The names cut into lexemes, by first lexeme, longest first. */
export const HOLIDAY_NAMES: ReadonlyMap<string, readonly (readonly [words: readonly string[], name: HolidayName])[]> =
  byFirstWord();

export const HOLIDAY_WORDS: Readonly<Record<string, Word>> = Object.fromEntries(
  [...HOLIDAY_NAMES.keys()].map((first) => [first, { holiday: first }]),
);

function byFirstWord() {
  const names = new Map<string, (readonly [readonly string[], HolidayName])[]>();
  for (const name of Object.keys(HOLIDAYS) as HolidayName[]) {
    const words = name.match(/[a-z]+|[^a-z\s]/g) ?? [];
    const first = words[0] ?? '';
    names.set(first, [...(names.get(first) ?? []), [words, name]]);
  }
  for (const list of names.values()) list.sort(([a], [b]) => b.length - a.length);
  return names;
}
