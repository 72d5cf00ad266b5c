import { CURRENCIES, MINOR_CURRENCIES } from './currencies.ts';

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'duration'
  | 'ratio'
  | 'money'
  | 'speed'
  | 'temperature'
  | 'flow'
  | 'technical'
  | 'times'
  | 'points';

/**
 * A unit of measurement: its name in full (that of the NewsQuant annotation, mostly Wikidata's English label), the
 * code that claims carry, and the ways to write it. `words` are matched in lower case, in singular or plural; `symbols`
 * letter by letter, because "MW" is not "mw".
 */
export interface Unit {
  readonly name: string;
  readonly code: string;
  readonly dimension: Dimension;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
}

const unit = (dimension: Dimension, name: string, code: string, words = name, symbols = ''): Unit => ({
  name,
  code,
  dimension,
  words: words.split('|').filter(Boolean),
  symbols: symbols.split(' ').filter(Boolean),
});

/** SI brochure (9th edition), NIST SP 811 appendix B for customary units. */
export const UNITS: readonly Unit[] = [
  unit('length', 'nanometre', 'nm', 'nanometre|nanometer', 'nm'),
  unit('length', 'micrometre', 'um', 'micrometre|micrometer|micron', 'μm µm um'),
  unit('length', 'millimetre', 'mm', 'millimetre|millimeter', 'mm'),
  unit('length', 'centimetre', 'cm', 'centimetre|centimeter', 'cm'),
  unit('length', 'metre', 'm', 'metre|meter|metre-', 'm'),
  unit('length', 'kilometre', 'km', 'kilometre|kilometer|km|kms', 'km kms Km KM'),
  unit('length', 'inch', 'in', 'inch|inches', 'in ″'),
  unit('length', 'foot', 'ft', 'foot|feet|ft', 'ft ′'),
  unit('length', 'yard', 'yd', 'yard', 'yd yds'),
  unit('length', 'mile', 'mi', 'mile', 'mi'),
  unit('length', 'nautical mile', 'nmi', 'nautical mile', 'nmi'),
  unit('length', 'light-year', 'ly', 'light-year|light year', ''),
  unit('area', 'square millimetre', 'mm2', 'square millimetre|square millimeter', 'mm2 mm²'),
  unit('area', 'square centimetre', 'cm2', 'square centimetre|square centimeter', 'cm2 cm²'),
  unit(
    'area',
    'square metre',
    'm2',
    'square metre|square meter|sq metre|sq meter|metre square|meter square|metres square|meters square|sqm|sq m|sq. m|sq mt',
    'm2 m² sqm',
  ),
  unit(
    'area',
    'square kilometre',
    'km2',
    'square kilometre|square kilometer|sq kilometre|sq kilometer|sq km|sq. km|sq kms|kilometre square|kilometer square|kilometres square|kilometers square|square km|km square|sqkm',
    'km2 km² sqkm',
  ),
  unit('area', 'square foot', 'ft2', 'square foot|square feet|sq ft|sq. ft|sq foot|sq feet|sqft', 'ft2 ft² sqft'),
  unit('area', 'square inch', 'in2', 'square inch|sq inch|sq in'),
  unit('area', 'square yard', 'yd2', 'square yard|sq yard|sq yd'),
  unit('area', 'square mile', 'mi2', 'square mile|sq mile|sq mi|mile square|miles square', 'mi2 mi²'),
  unit('area', 'hectare', 'ha', 'hectare|hectar', 'ha'),
  unit('area', 'acre', 'acre'),
  unit('area', 'dunam', 'dunam', 'dunam|dunum|donum'),
  unit('area', 'feddan', 'feddan'),
  unit('volume', 'cubic metre', 'm3', 'cubic metre|cubic meter|cu m', 'm3 m³'),
  unit('volume', 'cubic kilometre', 'km3', 'cubic kilometre|cubic kilometer', 'km3 km³'),
  unit('volume', 'cubic centimetre', 'cm3', 'cubic centimetre|cubic centimeter', 'cm3 cm³ cc'),
  unit('volume', 'cubic foot', 'ft3', 'cubic foot|cubic feet|cu ft'),
  unit('volume', 'cubic yard', 'yd3', 'cubic yard'),
  unit('volume', 'litre', 'l', 'litre|liter', 'L'),
  unit('volume', 'millilitre', 'ml', 'millilitre|milliliter', 'ml mL'),
  unit('volume', 'centilitre', 'cl', 'centilitre|centiliter', 'cl'),
  unit('volume', 'gallon', 'gal', 'gallon', 'gal'),
  unit('volume', 'pint', 'pt'),
  unit('volume', 'quart', 'qt'),
  unit('volume', 'barrel', 'bbl', 'barrel|bbl'),
  unit('volume', 'bushel', 'bu'),
  unit('volume', 'acre-foot', 'acre-ft', 'acre-foot|acre-feet|acre foot|acre feet'),
  unit('weight', 'microgram', 'ug', 'microgram|microgramme', 'μg µg mcg'),
  unit('weight', 'milligram', 'mg', 'milligram|milligramme', 'mg'),
  unit('weight', 'gram', 'g', 'gram|gramme', 'g gm gms'),
  unit('weight', 'kilogram', 'kg', 'kilogram|kilogramme|kilo|kg|kgs', 'kg kgs Kg KG'),
  unit('weight', 'metric ton', 't', 'tonne|metric ton|metric tonne|mt', 't MT'),
  unit('weight', 'ton', 'ton', 'ton|short ton'),
  unit('weight', 'kiloton', 'kt', 'kiloton|kilotonne'),
  unit('weight', 'megaton', 'Mt', 'megaton|megatonne', 'Mt'),
  unit('weight', 'gigaton', 'Gt', 'gigaton|gigatonne', 'Gt'),
  unit('weight', 'quintal', 'quintal'),
  unit('weight', 'pound', 'lb', 'pound|lb|lbs', 'lb lbs'),
  unit('weight', 'ounce', 'oz', 'ounce|fluid ounce|us fluid ounce', 'oz'),
  unit('weight', 'stone', 'st', 'stone weight'),
  unit('weight', 'dram', 'dram'),
  unit('weight', 'carat', 'carat', 'carat|karat'),
  unit('duration', 'millisecond', 'ms', 'millisecond', 'ms'),
  unit('duration', 'microsecond', 'us', 'microsecond', 'μs µs'),
  unit('duration', 'nanosecond', 'ns', 'nanosecond', 'ns'),
  unit('duration', 'second', 's', 'second|sec|secs'),
  unit('duration', 'minute', 'min', 'minute|min|mins'),
  unit('duration', 'hour', 'h', 'hour|hr|hrs', 'h'),
  unit('duration', 'day', 'd', 'day|working day'),
  unit('duration', 'night', 'night'),
  unit('duration', 'week', 'wk', 'week|weekend|wk|wks'),
  unit('duration', 'fortnight', 'fortnight'),
  unit('duration', 'month', 'mo', 'month'),
  unit('duration', 'quarter', 'quarter', 'consecutive quarter|straight quarter'),
  unit('duration', 'year', 'yr', 'year|yr|yrs'),
  unit('duration', 'decade', 'decade'),
  unit('duration', 'century', 'century', 'century|centuries'),
  unit('ratio', 'percentage', 'ratio', '%|percent|per cent|pct|pc|per-cent', '%'),
  unit('points', 'percentage point', 'percentage points', 'percentage point|% point|percent point|per cent point|pp'),
  unit('points', 'basis point', 'basis points', 'basis point|bp|bps'),
  unit(
    'speed',
    'mile per hour',
    'mph',
    'mile per hour|miles per hour|mile an hour|miles an hour|mph|m.p.h.',
    'mph MPH',
  ),
  unit(
    'speed',
    'kilometre per hour',
    'km/h',
    'kilometre per hour|kilometres per hour|kilometer per hour|kilometers per hour|kilometers an hour|kilometres an hour|km per hour|km an hour|km / h|kmph|kph|kmh|kms per hour',
    'km/h kmh kph kmph',
  ),
  unit(
    'speed',
    'metre per second',
    'm/s',
    'metre per second|metres per second|meter per second|meters per second|m / s',
  ),
  unit('speed', 'knot', 'kn', 'knot', 'kt kts'),
  unit(
    'temperature',
    'celsius',
    '°C',
    'degree celsius|degrees celsius|degree centigrade|degrees centigrade|celsius|° c|degree c|degrees c',
    '℃',
  ),
  unit(
    'temperature',
    'fahrenheit',
    '°F',
    'degree fahrenheit|degrees fahrenheit|fahrenheit|° f|degree f|degrees f',
    '℉',
  ),
  unit('technical', 'degree', 'degree', 'degree|°'),
  unit('flow', 'cusec', 'cusecs', 'cusec'),
  unit('flow', 'cumec', 'cumecs', 'cumec'),
  unit('technical', 'mile per gallon', 'mpg', 'mile per gallon|miles per gallon|mpg', 'mpg MPG'),
  unit('technical', 'hertz', 'Hz', 'hertz', 'Hz HZ hz'),
  unit('technical', 'kilohertz', 'kHz', 'kilohertz', 'kHz'),
  unit('technical', 'megahertz', 'MHz', 'megahertz', 'MHz'),
  unit('technical', 'gigahertz', 'GHz', 'gigahertz', 'GHz'),
  unit('technical', 'watt', 'W', 'watt', 'W'),
  unit('technical', 'kilowatt', 'kW', 'kilowatt', 'kW KW'),
  unit('technical', 'megawatt', 'MW', 'megawatt', 'MW'),
  unit('technical', 'gigawatt', 'GW', 'gigawatt', 'GW'),
  unit('technical', 'terawatt', 'TW', 'terawatt', 'TW'),
  unit('technical', 'watt hour', 'Wh', 'watt hour|watt-hour', 'Wh'),
  unit('technical', 'kilowatt hour', 'kWh', 'kilowatt hour|kilowatt-hour', 'kWh KWh'),
  unit('technical', 'megawatt hour', 'MWh', 'megawatt hour|megawatt-hour', 'MWh'),
  unit('technical', 'gigawatt hour', 'GWh', 'gigawatt hour|gigawatt-hour', 'GWh'),
  unit('technical', 'terawatt hour', 'TWh', 'terawatt hour|terawatt-hour', 'TWh'),
  unit('technical', 'milliampere hour', 'mAh', 'milliampere hour', 'mAh'),
  unit('technical', 'ampere', 'A', 'ampere|amp', 'amps'),
  unit('technical', 'volt', 'V', 'volt', 'V'),
  unit('technical', 'kilovolt', 'kV', 'kilovolt', 'kV KV'),
  unit('technical', 'ohm', 'ohm', 'ohm', 'Ω'),
  unit('technical', 'farad', 'F', 'farad', 'F'),
  unit('technical', 'newton', 'N', 'newton', 'N'),
  unit('technical', 'newton metre', 'Nm', 'newton metre|newton meter|newton-metre|newton-meter', 'Nm'),
  unit(
    'technical',
    'foot pound-force',
    'lb-ft',
    'lb - ft|lb - feet|pound - feet|pound - foot|ft - lb|lb ft|lb - ft',
    '',
  ),
  unit('technical', 'joule', 'J', 'joule', 'J'),
  unit('technical', 'kilojoule', 'kJ', 'kilojoule', 'kJ'),
  unit('technical', 'megajoule', 'MJ', 'megajoule', 'MJ'),
  unit('technical', 'calorie', 'cal', 'calorie', 'cal'),
  unit('technical', 'kilocalorie', 'kcal', 'kilocalorie', 'kcal'),
  unit('technical', 'horsepower', 'hp', 'horsepower|hp', 'hp HP PS'),
  unit('technical', 'brake horsepower', 'bhp', 'brake horsepower|bhp', 'bhp'),
  unit('technical', 'pascal', 'Pa', 'pascal', 'Pa'),
  unit('technical', 'hectopascal', 'hPa', 'hectopascal', 'hPa'),
  unit('technical', 'kilopascal', 'kPa', 'kilopascal', 'kPa'),
  unit('technical', 'megapascal', 'MPa', 'megapascal', 'MPa'),
  unit('technical', 'millibar', 'mb', 'millibar', 'mbar'),
  unit('technical', 'bar', 'bar', 'bar of pressure'),
  unit('technical', 'pound per square inch', 'psi', 'pound per square inch|pounds per square inch|psi'),
  unit('technical', 'kilopound per square inch', 'ksi', 'ksi'),
  unit('technical', 'kelvin', 'K', 'kelvin', 'K'),
  unit('technical', 'decibel', 'dB', 'decibel', 'dB'),
  unit('technical', 'byte', 'B', 'byte'),
  unit('technical', 'kilobyte', 'kB', 'kilobyte', 'kB KB'),
  unit('technical', 'megabyte', 'MB', 'megabyte', 'MB'),
  unit('technical', 'gigabyte', 'GB', 'gigabyte|gig', 'GB'),
  unit('technical', 'terabyte', 'TB', 'terabyte', 'TB'),
  unit('technical', 'megabit per second', 'Mbit/s', 'megabit per second|megabits per second|mbps', 'Mbps Mb/s'),
  unit('technical', 'gigabit per second', 'Gbit/s', 'gigabit per second|gigabits per second|gbps', 'Gbps Gb/s'),
  unit('technical', 'megapixel', 'MP', 'megapixel', 'MP'),
  unit('technical', 'generation wireless', 'G', '', 'G'),
  unit('technical', 'part per million', 'ppm', 'part per million|parts per million|ppm'),
  unit('technical', 'parts-per-billion', 'ppb', 'part per billion|parts per billion|ppb'),
  unit('technical', 'point per game', 'ppg', 'point per game|points per game|ppg'),
  unit('technical', 'rebound per game', 'rpg', 'rebound per game|rebounds per game|rpg'),
  unit('technical', 'assist per game', 'apg', 'assist per game|assists per game|apg'),
  unit('technical', 'win above replacement', 'WAR', '', 'WAR'),
  unit('points', 'point', 'points', 'point|pt|pts'),
  unit('times', 'count', 'times', 'times|fold|-fold'),
];

export interface UnitMatch {
  readonly unit: Unit;
  /** The written forms, split as the lexer splits them. */
  readonly keys: readonly string[];
}

const WORD_FORMS = new Map<string, Unit>();
const SYMBOLS = new Map<string, Unit>();
/** First word of a form of several words: how many words the longest form has that starts with it. */
const LONGEST = new Map<string, number>();

function addForm(form: string, entry: Unit): void {
  const words = form.split(' ');
  const first = words[0] ?? '';
  if (!WORD_FORMS.has(form)) WORD_FORMS.set(form, entry);
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, words.length));
}

/** The plural of a unit's last word where it is regular. */
const pluralOf = (form: string): string => (/(?:s|x|z|ch|sh|%|\.)$/.test(form) ? form : `${form}s`);

/** A form as the lexer splits it: "light-year" is three lexemes, "sq. m" too, but "U.S." is one. */
const asLexed = (form: string): string =>
  form
    .replaceAll('-', ' - ')
    .replaceAll(/(^|\s)(\p{L}{2,})\.(?=\s)/gu, '$1$2 .')
    .replaceAll(/\s+/g, ' ')
    .trim();

for (const entry of UNITS) {
  for (const form of entry.words) for (const written of [form, pluralOf(form)]) addForm(asLexed(written), entry);
  for (const symbol of entry.symbols) SYMBOLS.set(symbol, entry);
}
for (const { name, code, words } of CURRENCIES) {
  const entry: Unit = { name, code, dimension: 'money', words, symbols: [] };
  for (const form of words) for (const written of [form, pluralOf(form)]) addForm(asLexed(written), entry);
}
for (const [form, name] of Object.entries(MINOR_CURRENCIES)) {
  const entry: Unit = { name, code: name, dimension: 'money', words: [form], symbols: [] };
  for (const written of [form, pluralOf(form)]) addForm(written, entry);
}

export function unitOfSymbol(symbol: string): Unit | null {
  return SYMBOLS.get(symbol) ?? null;
}

export function unitOfWords(words: string): Unit | null {
  return WORD_FORMS.get(words) ?? null;
}

export function longestFrom(word: string): number {
  return LONGEST.get(word) ?? 0;
}

const CODES = new Map([...WORD_FORMS.values(), ...SYMBOLS.values()].map(({ name, code }) => [name, code]));

/** The code that claims carry for a unit's name, with the words of its rate; other words (of counted things) as they are. */
export function codeOfUnit(name: string | null): string | null {
  if (name === null) return null;
  const at = name.indexOf(' per ');
  if (at < 0 || CODES.has(name)) return CODES.get(name) ?? name;
  const head = name.slice(0, at);
  return CODES.get(head) ?? head;
}
