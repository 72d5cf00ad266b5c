/**
 * Currencies. `name` is the unit's name in full, as CQE writes it, `code` the ISO 4217 code that claims carry.
 * `signs` stand before the number ("US$", "RM"), `words` after it ("Danish crowns"), `minor` names the hundredth.
 * Bare names shared by several countries go to the one that English-language wire copy means without an adjective.
 * Source: ISO 4217 list one, with the signs of the Unicode block Currency Symbols and those that wire copy prints.
 */
export interface Currency {
  readonly name: string;
  readonly code: string;
  readonly signs: readonly string[];
  readonly words: readonly string[];
}

const currency = (name: string, code: string, signs: string, words: string): Currency => ({
  name,
  code,
  signs: signs.split(' ').filter(Boolean),
  words: words.split('|').filter(Boolean),
});

export const CURRENCIES: readonly Currency[] = [
  currency('dollar', 'USD', '$ US$ USD$ $US USD US', 'dollar|us dollar|u.s. dollar|american dollar|usd|greenback'),
  currency('australian dollar', 'AUD', 'A$ AU$ AUD', 'australian dollar|aussie dollar|aud'),
  currency('canadian dollar', 'CAD', 'C$ CA$ CAD CAN$', 'canadian dollar|cad'),
  currency('hong kong dollar', 'HKD', 'HK$ HKD', 'hong kong dollar|hkd'),
  currency('singaporean dollar', 'SGD', 'S$ SG$ SGD', 'singapore dollar|singaporean dollar|sgd'),
  currency('new zealand dollar', 'NZD', 'NZ$ NZD', 'new zealand dollar|nzd'),
  currency('taiwan dollar', 'TWD', 'NT$ TWD', 'taiwan dollar|new taiwan dollar|twd'),
  currency('namibian dollar', 'NAD', 'N$ NAD', 'namibian dollar'),
  currency('euro', 'EUR', '€ EUR EU€', 'euro|eur'),
  currency('pound sterling', 'GBP', '£ GBP PS UK£', 'pound sterling|british pound|sterling|gbp|quid'),
  currency('japanese yen', 'JPY', '¥ JPY Y', 'yen|japanese yen|jpy'),
  currency('chinese yuan', 'CNY', 'CNY RMB CN¥', 'yuan|chinese yuan|renminbi|rmb|cny|yuan renminbi'),
  currency('malaysian ringgit', 'MYR', 'RM MYR', 'ringgit|malaysian ringgit|myr'),
  currency('indian rupee', 'INR', '₹ Rs Rs. INR Re', 'rupee|indian rupee|inr'),
  currency('pakistani rupee', 'PKR', 'PKR', 'pakistani rupee|pkr'),
  currency('sri lankan rupee', 'LKR', 'LKR', 'sri lankan rupee|lkr'),
  currency('nepalese rupee', 'NPR', 'NPR', 'nepali rupee|nepalese rupee'),
  currency('indonesian rupiah', 'IDR', 'Rp IDR', 'rupiah|indonesian rupiah|idr'),
  currency('bangladeshi taka', 'BDT', '৳ Tk BDT', 'taka|bangladeshi taka'),
  currency('swiss franc', 'CHF', 'CHF SFr', 'swiss franc|chf'),
  currency('cfa franc', 'XAF', 'FCFA XAF', 'cfa franc|fcfa'),
  currency('swedish krona', 'SEK', 'SEK', 'swedish krona|swedish kronor|swedish crown|sek'),
  currency('norwegian krone', 'NOK', 'NOK', 'norwegian krone|norwegian kroner|norwegian crown|nok'),
  currency('danish krone', 'DKK', 'DKK', 'danish krone|danish kroner|danish crown|dkk'),
  currency('icelandic krona', 'ISK', 'ISK', 'icelandic krona|icelandic kronur'),
  currency('czech koruna', 'CZK', 'CZK', 'czech koruna|czech crown|koruna|czk'),
  currency('polish zloty', 'PLN', 'PLN', 'zloty|polish zloty|pln'),
  currency('hungarian forint', 'HUF', 'HUF', 'forint|hungarian forint|huf'),
  currency('romanian leu', 'RON', 'RON', 'romanian leu|romanian lei|lei'),
  currency('bulgarian lev', 'BGN', 'BGN', 'bulgarian lev|leva'),
  currency('croatian kuna', 'HRK', 'HRK', 'kuna|croatian kuna|kn'),
  currency('serbian dinar', 'RSD', 'RSD', 'serbian dinar'),
  currency('russian ruble', 'RUB', '₽ RUB', 'ruble|rouble|russian ruble|russian rouble|rub'),
  currency('ukrainian hryvnia', 'UAH', '₴ UAH', 'hryvnia|hryvnya|ukrainian hryvnia|uah'),
  currency('turkish lira', 'TRY', '₺ TL TRY', 'lira|turkish lira'),
  currency('shekel', 'ILS', '₪ NIS ILS', 'shekel|israeli shekel|new shekel|nis|ils'),
  currency('syrian pound', 'SYP', 'SYP', 'syrian pound|syrian lira'),
  currency('lebanese pound', 'LBP', 'LBP', 'lebanese pound|lebanese lira'),
  currency('egyptian pound', 'EGP', 'EGP LE', 'egyptian pound'),
  currency('sudanese pound', 'SDG', 'SDG', 'sudanese pound'),
  currency('south sudanese pound', 'SSP', 'SSP', 'south sudanese pound'),
  currency('iraqi dinar', 'IQD', 'IQD', 'iraqi dinar'),
  currency('jordanian dinar', 'JOD', 'JOD JD', 'jordanian dinar'),
  currency('kuwaiti dinar', 'KWD', 'KWD', 'kuwaiti dinar'),
  currency('libyan dinar', 'LYD', 'LYD', 'libyan dinar'),
  currency('tunisian dinar', 'TND', 'TND', 'tunisian dinar'),
  currency('algerian dinar', 'DZD', 'DZD', 'algerian dinar'),
  currency('dinar', 'XXX', '', 'dinar'),
  currency('iranian rial', 'IRR', 'IRR', 'rial|iranian rial|toman'),
  currency('yemeni rial', 'YER', 'YER', 'yemeni rial|yemeni riyal'),
  currency('qatari riyal', 'QAR', 'QAR', 'qatari riyal|qatari rial'),
  currency('saudi riyal', 'SAR', 'SAR SR', 'riyal|saudi riyal|saudi rial'),
  currency('omani rial', 'OMR', 'OMR', 'omani rial'),
  currency('uae dirham', 'AED', 'Dh Dhs AED', 'dirham|uae dirham|emirati dirham|aed'),
  currency('moroccan dirham', 'MAD', 'MAD', 'moroccan dirham'),
  currency('afghan afghani', 'AFN', 'AFN Af', 'afghani'),
  currency('philippine peso', 'PHP', '₱ PHP P', 'philippine peso|filipino peso'),
  currency('mexican peso', 'MXN', 'MXN', 'mexican peso'),
  currency('argentine peso', 'ARS', 'ARS', 'argentine peso|argentinian peso'),
  currency('chilean peso', 'CLP', 'CLP', 'chilean peso'),
  currency('colombian peso', 'COP', 'COP', 'colombian peso'),
  currency('cuban peso', 'CUP', 'CUP', 'cuban peso'),
  currency('peso', 'XXX', '', 'peso'),
  currency('brazilian real', 'BRL', 'R$ BRL', 'brazilian real|reais|brl'),
  currency('peruvian sol', 'PEN', 'PEN', 'peruvian sol'),
  currency('venezuelan bolivar', 'VES', 'VES', 'bolivar|bolivares'),
  currency('south korean won', 'KRW', '₩ KRW', 'won|korean won|south korean won|krw'),
  currency('thai baht', 'THB', '฿ THB', 'baht|thai baht|thb'),
  currency('vietnamese dong', 'VND', '₫ VND', 'dong|vietnamese dong|vnd'),
  currency('myanmar kyat', 'MMK', 'MMK', 'kyat'),
  currency('cambodian riel', 'KHR', 'KHR', 'riel'),
  currency('kazakhstani tenge', 'KZT', '₸ KZT', 'tenge'),
  currency('georgian lari', 'GEL', '₾ GEL', 'lari'),
  currency('armenian dram', 'AMD', 'AMD', 'armenian dram'),
  currency('azerbaijani manat', 'AZN', '₼ AZN', 'manat'),
  currency('uzbekistani som', 'UZS', 'UZS', 'uzbek som|uzbek soum'),
  currency('south african rand', 'ZAR', 'R ZAR', 'rand|south african rand|zar'),
  currency('nigerian naira', 'NGN', '₦ NGN', 'naira|nigerian naira'),
  currency('ghanaian cedi', 'GHS', 'GH₵ GHS', 'cedi|cedis'),
  currency('kenyan shilling', 'KES', 'KSh Ksh Sh KES', 'kenyan shilling|kenya shilling'),
  currency('ugandan shilling', 'UGX', 'USh UGX', 'ugandan shilling|uganda shilling'),
  currency('tanzanian shilling', 'TZS', 'TSh TZS', 'tanzanian shilling|tanzania shilling'),
  currency('somali shilling', 'SOS', 'SOS', 'somali shilling'),
  currency('shilling', 'XXX', '', 'shilling'),
  currency('ethiopian birr', 'ETB', 'ETB', 'birr|ethiopian birr'),
  currency('zambian kwacha', 'ZMW', 'ZMW', 'kwacha'),
  currency('mozambican metical', 'MZN', 'MZN', 'metical|meticais'),
  currency('bitcoin', 'XBT', '₿', 'bitcoin|btc'),
];

/** Hundredths and other parts of a currency, kept as units of their own, as written. */
export const MINOR_CURRENCIES: Readonly<Record<string, string>> = {
  cent: 'cent',
  penny: 'penny',
  pence: 'penny',
  sen: 'sen',
  paisa: 'paisa',
  kopeck: 'kopeck',
  agora: 'agora',
  fils: 'fils',
};

/** Letters that may be glued to a number as its currency ("EUR40m", "RM7.20"). */
export const CURRENCY_LETTERS: ReadonlySet<string> = new Set(
  CURRENCIES.flatMap(({ signs }) => signs.filter((sign) => /^\p{L}+$/u.test(sign))),
);

const BY_SIGN = new Map(CURRENCIES.flatMap((entry) => entry.signs.map((sign) => [sign, entry] as const)));

export function currencyOfSign(sign: string): Currency | null {
  return BY_SIGN.get(sign) ?? null;
}
