/**
 * Countries, a line each: ISO 3166-1 alpha-2 code | names | capitals | demonym adjectives | people. Names and codes from
 * i18n-iso-countries 7.14, demonyms from i18n-nationality 1.4, capitals from countries-list 3.4 (all MIT); short
 * names that the news uses (UK, Burma, DRC), doubtful demonyms and plurals of peoples were added or mended by hand.
 */
export const COUNTRIES = `
AD|Andorra|Andorra la Vella|Andorran|Andorrans
AE|United Arab Emirates,UAE,the Emirates|Abu Dhabi|Emirati|Emiratis
AF|Afghanistan|Kabul|Afghan|Afghans
AG|Antigua and Barbuda|Saint John's|Antiguan|Antiguans
AI|Anguilla|||
AL|Albania|Tirana|Albanian|Albanians
AM|Armenia|Yerevan|Armenian|Armenians
AO|Angola|Luanda|Angolan|Angolans
AQ|Antarctica|||
AR|Argentina|Buenos Aires|Argentine|Argentines,Argentineans
AS|American Samoa|||
AT|Austria|Vienna|Austrian|Austrians
AU|Australia|Canberra|Australian|Australians
AW|Aruba|Oranjestad|Aruban|Arubans
AX|Aland Islands,Åland Islands|Mariehamn||
AZ|Azerbaijan|Baku|Azerbaijani|Azerbaijanis
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Sarajevo|Bosnian|Bosnians
BB|Barbados|Bridgetown|Barbadian|Barbadians
BD|Bangladesh|Dhaka|Bangladeshi|Bangladeshis
BE|Belgium|Brussels|Belgian|Belgians
BF|Burkina Faso|Ouagadougou|Burkinabe|Burkinabe
BG|Bulgaria|Sofia|Bulgarian|Bulgarians
BH|Bahrain|Manama|Bahraini|Bahrainis
BI|Burundi|Gitega|Burundian|Burundians
BJ|Benin|Porto-Novo|Beninese|Beninese
BL|Saint Barthelemy,Saint Barthélemy|Gustavia||
BM|Bermuda|Hamilton|Bermudian|Bermudians
BN|Brunei,Brunei Darussalam|Bandar Seri Begawan|Bruneian|Bruneians
BO|Bolivia|Sucre|Bolivian|Bolivians
BQ|Bonaire|Kralendijk||
BR|Brazil|Brasilia,Brasília|Brazilian|Brazilians
BS|Bahamas,The Bahamas|Nassau|Bahamian|Bahamians
BT|Bhutan|Thimphu|Bhutanese|Bhutanese
BV|Bouvet Island|||
BW|Botswana|Gaborone|Botswanan|Batswana
BY|Belarus|Minsk|Belarusian|Belarusians
BZ|Belize|Belmopan|Belizean|Belizeans
CA|Canada|Ottawa|Canadian|Canadians
CC|Cocos Islands|||
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Congo-Kinshasa,Zaire|Kinshasa|Congolese,Zairean|Congolese,Zaireans
CF|Central African Republic|Bangui|Central African|Central Africans
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo|Brazzaville|Congolese|Congolese
CH|Switzerland|Bern,Berne|Swiss|Swiss
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Yamoussoukro|Ivorian|Ivorians
CK|Cook Islands|||
CL|Chile|Santiago|Chilean|Chileans
CM|Cameroon|Yaounde,Yaoundé|Cameroonian|Cameroonians
CN|China,People's Republic of China,PRC|Beijing|Chinese|Chinese
CO|Colombia|Bogota,Bogotá|Colombian|Colombians
CR|Costa Rica|San Jose,San José|Costa Rican|Costa Ricans
CU|Cuba|Havana|Cuban|Cubans
CV|Cabo Verde,Cape Verde|Praia|Cape Verdean|Cape Verdeans
CW|Curacao,Curaçao|Willemstad||
CX|Christmas Island|||
CY|Cyprus|Nicosia|Cypriot|Cypriots
CZ|Czech Republic,Czechia|Prague|Czech|Czechs
DE|Germany|Berlin|German|Germans
DJ|Djibouti|Djibouti|Djiboutian|Djiboutians
DK|Denmark|Copenhagen|Danish|Danes
DM|Dominica|Roseau|Dominican|Dominicans
DO|Dominican Republic|Santo Domingo|Dominican|Dominicans
DZ|Algeria|Algiers|Algerian|Algerians
EC|Ecuador|Quito|Ecuadorean,Ecuadorian|Ecuadoreans,Ecuadorians
EE|Estonia|Tallinn|Estonian|Estonians
EG|Egypt|Cairo|Egyptian|Egyptians
EH|Western Sahara|El Aaiun|Sahrawi|Sahrawis
ER|Eritrea|Asmara|Eritrean|Eritreans
ES|Spain|Madrid|Spanish|Spaniards
ET|Ethiopia|Addis Ababa|Ethiopian|Ethiopians
FI|Finland|Helsinki|Finnish|Finns
FJ|Fiji|Suva|Fijian|Fijians
FK|Falkland Islands,Falklands|Stanley||
FM|Micronesia|Palikir|Micronesian|Micronesians
FO|Faroe Islands,Faroes|Tórshavn|Faroese|Faroese
FR|France|Paris|French|French,Frenchmen
GA|Gabon|Libreville|Gabonese|Gabonese
GB|United Kingdom,UK,U.K.,Britain,Great Britain|London|British|Britons,British,Brits
GD|Grenada|St. George's|Grenadian|Grenadians
GE|Georgia|Tbilisi|Georgian|Georgians
GF|French Guiana|Cayenne||
GG|Guernsey|St Peter Port||
GH|Ghana|Accra|Ghanaian|Ghanaians
GI|Gibraltar|Gibraltar|Gibraltarian|Gibraltarians
GL|Greenland|Nuuk|Greenlander|Greenlanders
GM|Gambia,The Gambia|Banjul|Gambian|Gambians
GN|Guinea|Conakry|Guinean|Guineans
GP|Guadeloupe|Basse-Terre||
GQ|Equatorial Guinea|Malabo|Equatorial Guinean|Equatorial Guineans
GR|Greece|Athens|Greek|Greeks
GS|South Georgia and the South Sandwich Islands|||
GT|Guatemala|Guatemala City|Guatemalan|Guatemalans
GU|Guam|||
GW|Guinea-Bissau|Bissau|Bissau-Guinean|Bissau-Guineans
GY|Guyana|Georgetown|Guyanese|Guyanese
HK|Hong Kong||Hong Konger|Hong Kongers
HM|Heard Island and McDonald Islands|||
HN|Honduras|Tegucigalpa|Honduran|Hondurans
HR|Croatia|Zagreb|Croatian|Croatians
HT|Haiti|Port-au-Prince|Haitian|Haitians
HU|Hungary|Budapest|Hungarian|Hungarians
ID|Indonesia|Jakarta|Indonesian|Indonesians
IE|Ireland|Dublin|Irish|Irish
IL|Israel|Jerusalem|Israeli|Israelis
IM|Isle of Man|Douglas|Manx|Manx
IN|India|New Delhi|Indian|Indians
IO|British Indian Ocean Territory|||
IQ|Iraq|Baghdad|Iraqi|Iraqis
IR|Iran,Islamic Republic of Iran|Tehran|Iranian|Iranians
IS|Iceland|Reykjavik|Icelandic|Icelanders
IT|Italy|Rome|Italian|Italians
JE|Jersey|St Helier||
JM|Jamaica|Kingston|Jamaican|Jamaicans
JO|Jordan|Amman|Jordanian|Jordanians
JP|Japan|Tokyo|Japanese|Japanese
KE|Kenya|Nairobi|Kenyan|Kenyans
KG|Kyrgyzstan|Bishkek|Kyrgyz|Kyrgyz
KH|Cambodia|Phnom Penh|Cambodian|Cambodians
KI|Kiribati|South Tarawa||
KM|Comoros|Moroni|Comorian|Comorians
KN|Saint Kitts and Nevis|Basseterre|Kittitian|Kittitians
KP|North Korea,DPRK|Pyongyang|North Korean|North Koreans
KR|South Korea,Republic of Korea,ROK|Seoul|South Korean|South Koreans
KW|Kuwait|Kuwait City|Kuwaiti|Kuwaitis
KY|Cayman Islands|George Town|Caymanian|Caymanians
KZ|Kazakhstan|Astana,Nur-Sultan|Kazakh,Kazakhstani|Kazakhs,Kazakhstanis
LA|Laos|Vientiane|Laotian,Lao|Laotians,Lao
LB|Lebanon|Beirut|Lebanese|Lebanese
LC|Saint Lucia|Castries|Saint Lucian|Saint Lucians
LI|Liechtenstein|Vaduz|Liechtensteiner|Liechtensteiners
LK|Sri Lanka|Colombo|Sri Lankan|Sri Lankans
LR|Liberia|Monrovia|Liberian|Liberians
LS|Lesotho|Maseru|Basotho|Basotho
LT|Lithuania|Vilnius|Lithuanian|Lithuanians
LU|Luxembourg|Luxembourg|Luxembourger|Luxembourgers
LV|Latvia|Riga|Latvian|Latvians
LY|Libya|Tripoli|Libyan|Libyans
MA|Morocco|Rabat|Moroccan|Moroccans
MC|Monaco|Monaco|Monegasque|Monegasques
MD|Moldova|Chisinau,Chișinău|Moldovan|Moldovans
ME|Montenegro|Podgorica|Montenegrin|Montenegrins
MF|Saint Martin|||
MG|Madagascar|Antananarivo|Malagasy|Malagasy
MH|Marshall Islands|Majuro|Marshallese|Marshallese
MK|North Macedonia,Macedonia|Skopje|Macedonian|Macedonians
ML|Mali|Bamako|Malian|Malians
MM|Myanmar,Burma|Naypyidaw,Nay Pyi Taw|Burmese|Burmese
MN|Mongolia|Ulaanbaatar,Ulan Bator|Mongolian|Mongolians
MO|Macao,Macau|||
MP|Northern Mariana Islands|||
MQ|Martinique|Fort-de-France||
MR|Mauritania|Nouakchott|Mauritanian|Mauritanians
MS|Montserrat|Plymouth||
MT|Malta|Valletta|Maltese|Maltese
MU|Mauritius|Port Louis|Mauritian|Mauritians
MV|Maldives|Malé|Maldivian|Maldivians
MW|Malawi|Lilongwe|Malawian|Malawians
MX|Mexico|Mexico City|Mexican|Mexicans
MY|Malaysia|Kuala Lumpur|Malaysian|Malaysians
MZ|Mozambique|Maputo|Mozambican|Mozambicans
NA|Namibia|Windhoek|Namibian|Namibians
NC|New Caledonia|Noumea,Nouméa|New Caledonian|New Caledonians
NE|Niger|Niamey|Nigerien|Nigeriens
NF|Norfolk Island|||
NG|Nigeria|Abuja|Nigerian|Nigerians
NI|Nicaragua|Managua|Nicaraguan|Nicaraguans
NL|Netherlands,Holland|Amsterdam,The Hague|Dutch|Dutch
NO|Norway|Oslo|Norwegian|Norwegians
NP|Nepal|Kathmandu|Nepalese,Nepali|Nepalese,Nepalis
NR|Nauru|Yaren|Nauruan|Nauruans
NU|Niue|Alofi||
NZ|New Zealand|Wellington|New Zealander|New Zealanders
OM|Oman|Muscat|Omani|Omanis
PA|Panama|Panama City|Panamanian|Panamanians
PE|Peru|Lima|Peruvian|Peruvians
PF|French Polynesia|Papeete||
PG|Papua New Guinea|Port Moresby|Papua New Guinea|Papua New Guineas
PH|Philippines|Manila|Filipino,Philippine|Filipinos
PK|Pakistan|Islamabad|Pakistani|Pakistanis
PL|Poland|Warsaw|Polish|Poles
PM|Saint Pierre and Miquelon|||
PN|Pitcairn Islands|||
PR|Puerto Rico|San Juan|Puerto Rican|Puerto Ricans
PS|Palestine,State of Palestine,Palestinian Territories|Ramallah|Palestinian|Palestinians
PT|Portugal|Lisbon|Portuguese|Portuguese
PW|Palau|Ngerulmud|Palauan|Palauans
PY|Paraguay|Asuncion,Asunción|Paraguayan|Paraguayans
QA|Qatar|Doha|Qatari|Qataris
RE|Réunion|||
RO|Romania|Bucharest|Romanian|Romanians
RS|Serbia|Belgrade|Serbian|Serbians
RU|Russia,Russian Federation|Moscow|Russian|Russians
RW|Rwanda|Kigali|Rwandan|Rwandans
SA|Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Saudis
SB|Solomon Islands|Honiara|Solomon Islander|Solomon Islanders
SC|Seychelles|Victoria|Seychellois|Seychellois
SD|Sudan|Khartoum|Sudanese|Sudanese
SE|Sweden|Stockholm|Swedish|Swedes
SG|Singapore|Singapore|Singaporean|Singaporeans
SH|Saint Helena|||
SI|Slovenia|Ljubljana|Slovenian|Slovenians
SJ|Svalbard|||
SK|Slovakia|Bratislava|Slovak|Slovaks
SL|Sierra Leone|Freetown|Sierra Leonean|Sierra Leoneans
SM|San Marino|City of San Marino|San Marinese|San Marinese
SN|Senegal|Dakar|Senegalese|Senegalese
SO|Somalia|Mogadishu|Somali|Somalis
SR|Suriname|Paramaribo|Surinamese|Surinamese
SS|South Sudan|Juba|South Sudanese|South Sudanese
ST|Sao Tome and Principe|Sao Tome,São Tomé|Sao Tomean|Sao Tomeans
SV|El Salvador|San Salvador|Salvadoran|Salvadorans
SX|Sint Maarten|||
SY|Syria,Syrian Arab Republic|Damascus|Syrian|Syrians
SZ|Eswatini,Swaziland|Mbabane,Lobamba|Swazi|Swazis
TC|Turks and Caicos Islands|||
TD|Chad|N'Djamena,Ndjamena|Chadian|Chadians
TF|French Southern Territories|||
TG|Togo|Lome,Lomé|Togolese|Togolese
TH|Thailand|Bangkok|Thai|Thais
TJ|Tajikistan|Dushanbe|Tajik|Tajiks
TK|Tokelau|||
TL|East Timor,Timor-Leste|Dili|East Timorese,Timorese|East Timorese,Timorese
TM|Turkmenistan|Ashgabat|Turkmen|Turkmen
TN|Tunisia|Tunis|Tunisian|Tunisians
TO|Tonga|Nuku'alofa|Tongan|Tongans
TR|Turkey,Türkiye,Turkiye|Ankara|Turkish|Turks
TT|Trinidad and Tobago,Trinidad|Port of Spain|Trinidadian|Trinidadians
TV|Tuvalu|Funafuti|Tuvaluan|Tuvaluans
TW|Taiwan|Taipei|Taiwanese|Taiwanese
TZ|Tanzania|Dodoma|Tanzanian|Tanzanians
UA|Ukraine|Kyiv,Kiev|Ukrainian|Ukrainians
UG|Uganda|Kampala|Ugandan|Ugandans
UM|U.S. Minor Outlying Islands,United States Minor Outlying Islands|||
US|United States,United States of America,USA,U.S.A.,US,U.S.,America|Washington,Washington D.C.,Washington DC|American|Americans
UY|Uruguay|Montevideo|Uruguayan|Uruguayans
UZ|Uzbekistan|Tashkent|Uzbek,Uzbekistani|Uzbeks,Uzbekistanis
VA|Vatican City,Vatican,Holy See|Vatican City||
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian|Vincentians
VE|Venezuela|Caracas|Venezuelan|Venezuelans
VG|British Virgin Islands|||
VI|U.S. Virgin Islands,US Virgin Islands|||
VN|Vietnam,Viet Nam|Hanoi|Vietnamese|Vietnamese
VU|Vanuatu|Port Vila|Vanuatuan|Vanuatuans
WF|Wallis and Futuna|||
WS|Samoa|Apia|Samoan|Samoans
XK|Kosovo|Pristina,Prishtina|Kosovar|Kosovars
YE|Yemen|Sanaa,Sana'a|Yemeni|Yemenis
YT|Mayotte|||
ZA|South Africa|Pretoria|South African|South Africans
ZM|Zambia|Lusaka|Zambian|Zambians
ZW|Zimbabwe|Harare|Zimbabwean|Zimbabweans`;

/** States of federations that the news names without their country: code of the country | states. */
export const STATES = `
US|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming
AU|New South Wales,Queensland,South Australia,Tasmania,Western Australia
IN|Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kashmir,Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal
CA|Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Nunavut,Ontario,Quebec,Saskatchewan,Yukon
GB|England,Northern Ireland,Scotland,Wales
`;

/** Regions of the world, which are places of no one country. */
export const REGIONS =
  'Africa,Asia,Europe,America,North America,South America,Latin America,Central America,Central Asia,South Asia,Southeast Asia,East Asia,Middle East,Near East,Far East,West Africa,East Africa,North Africa,Central Africa,Southern Africa,Horn of Africa,Sahel,Sahara,Caucasus,Balkans,Caribbean,Scandinavia,Levant,Maghreb,Gulf,Persian Gulf,Mediterranean,Arctic,Antarctic,Pacific,Atlantic,Black Sea,Red Sea,Caspian Sea,West Bank,Gaza Strip,Gaza,Golan Heights,Siberia,Crimea,Kurdistan,Tibet,Chechnya,Darfur';
