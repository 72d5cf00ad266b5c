/**
 * News agencies: name | other names | country. Members of the world and national agencies' associations (EANA, OANA,
 * FANA and the African and American ones) whose names English reports print.
 */
export const AGENCIES = `
Agence France-Presse|AFP,Agence France Presse|FR
Reuters|Thomson Reuters|GB
Associated Press|AP,The Associated Press|US
Xinhua|Xinhua News Agency,New China News Agency|CN
China News Service|CNS|CN
United Press International|UPI|US
Press Association|PA Media|GB
Deutsche Presse-Agentur|DPA,dpa,German Press Agency|DE
EFE|Agencia EFE|ES
ANSA||IT
AKI|Adnkronos|IT
TASS|ITAR-TASS,Itar-Tass|RU
RIA Novosti|RIA|RU
Interfax||RU
Sputnik|Sputnik News|RU
Bloomberg|Bloomberg News|US
Kyodo|Kyodo News|JP
Jiji|Jiji Press|JP
Yonhap|Yonhap News Agency|KR
KCNA|Korean Central News Agency|KP
Central News Agency|CNA|TW
Press Trust of India|PTI|IN
Asian News International|ANI|IN
IANS|Indo-Asian News Service|IN
United News of India|UNI|IN
Associated Press of Pakistan|APP|PK
Pakistan Press International|PPI|PK
Antara||ID
Bernama||MY
Philippine News Agency|PNA|PH
Vietnam News Agency|VNA|VN
Anadolu|Anadolu Agency,Anatolia news agency,Anadolu Ajansi|TR
Dogan News Agency|DHA|TR
SANA|Syrian Arab News Agency|SY
NNA|National News Agency|LB
Petra|Petra News Agency|JO
WAFA|Wafa|PS
Ma'an|Ma'an News Agency|PS
KUNA|Kuwait News Agency|KW
QNA|Qatar News Agency|QA
WAM|Emirates News Agency|AE
SPA|Saudi Press Agency|SA
BNA|Bahrain News Agency|BH
INA|Iraqi News Agency|IQ
Saba|Saba News Agency|YE
MENA|Middle East News Agency|EG
IRNA|Islamic Republic News Agency|IR
ISNA|Iranian Students News Agency,Iranian Students' News Agency|IR
Fars|Fars News Agency|IR
Tasnim|Tasnim News Agency|IR
Mehr|Mehr News Agency|IR
APS|Algeria Press Service|DZ
MAP|Maghreb Arabe Presse|MA
TAP|Tunis Afrique Presse|TN
News Agency of Nigeria|NAN|NG
PANA|Panapress|SN
SUNA|Sudan News Agency|SD
South African Press Association|SAPA|ZA
Belga||BE
ANP||NL
Ritzau||DK
NTB||NO
TT||SE
STT||FI
APA||AT
Keystone-SDA|SDA|CH
CTK||CZ
PAP||PL
MTI||HU
Agerpres||RO
BTA||BG
Tanjug||RS
Beta||RS
Hina||HR
Ukrinform||UA
UNIAN||UA
BelTA||BY
Australian Associated Press|AAP|AU
Canadian Press|The Canadian Press|CA
Notimex||MX
Prensa Latina||CU
Agencia Brasil||BR
Telam||AR
Inter Press Service|IPS|IT
`;

/** Platforms on which statements are published: as media of a chain, and organisations by name. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'twitter facebook telegram youtube instagram whatsapp tiktok weibo vkontakte snapchat linkedin reddit skype signal medium tumblr periscope wechat viber mastodon bluesky'.split(
    ' ',
  ),
);
