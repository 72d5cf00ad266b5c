import { describe, expect, test } from 'vitest';
import { NO_PACK } from '../../../model/pack/pack.ts';
import { extract } from '../../extract.ts';
import { reportOf } from '../../report-for-tests.ts';

function told(text: string): readonly string[] {
  return extract(reportOf(text, '2031-05-14'), NO_PACK).claims.map(
    ({ quantity, population, measure }) => `${quantity.text} ${population?.text ?? '-'} ${measure}`,
  );
}

function check(cases: readonly (readonly [string, readonly string[]])[]): void {
  test.each(cases)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
}

describe('a count that moves to a figure, or is put at one', () => {
  check([
    ['The number of passengers hurt in the crash near Tarn has climbed to 61.', ['61 passengers injured']],
    ['Doctors put the number of wounded at 33.', ['33 - injured']],
    ['The mayor of Vesk puts the death toll at seven.', ['seven - killed']],
    ['The death toll from the flood that hit Vesk has grown to 88, the council said.', ['88 - killed']],
    ['The toll rose to 64 on Friday, up from 59 a week earlier.', ['64 - killed', '59 - killed']],
    ['The number of pupils has fallen to 210.', ['210 pupils other']],
    ['The price of bread rose to 61.', []],
    ['The death toll of the fire in Vesk has reached at least 61 people.', ['at least 61 people killed']],
    ['The toll rose to 38 as the fire reached 300 homes.', ['38 - killed', '300 homes other']],
    ['The rebels put army losses at 60.', ['60 - killed']],
    [
      'The rebels put army losses at 60 and said they had captured 24 soldiers.',
      ['60 - killed', '24 soldiers arrested'],
    ],
    ['The firm put its losses at $3 million.', ['$3 million - money']],
    ['The number of injured was known after the navy rescued 12 sailors.', ['12 sailors rescued']],
  ]);
});

describe('a loss of people', () => {
  check([
    ['The villagers buried seven fishermen at dusk.', ['seven fishermen killed']],
    ['Army units were eliminating 19 gunmen there.', ['19 gunmen killed']],
    ['The firm eliminated 19 jobs.', ['19 jobs other']],
    ['The brigade lost 19 soldiers near Vesk.', ['19 soldiers killed']],
    ['The landslide buried 30 houses.', ['30 houses destroyed']],
    ['The party lost 19 seats.', ['19 seats other']],
  ]);
});

describe('sums of money', () => {
  check([
    ['The gang asked a ransom of 3 million.', ['3 million - money']],
    ['The hail did 40 million crowns of damage.', ['40 million crowns money']],
    ['The council put the damage at 40 million crowns.', ['40 million crowns money']],
    ['The hail did damage in 12 villages.', ['12 villages other']],
  ]);
});

describe('animals', () => {
  check([
    ['Some 400 sheep drowned.', ['Some 400 sheep killed']],
    ['The farm has 400 sheep.', ['400 sheep other']],
  ]);
});

describe('who is lodged where', () => {
  check([
    [
      'The halls of the town shelter 800 people: 500 in Vesk and 300 in Tarn.',
      ['800 people', '500 people', '300 people'].map((words) => `${words} sheltered`),
    ],
    ['About 700 villagers are in evacuation centres.', ['About 700 villagers sheltered']],
    ['Food for 700 villagers in rebel-held Vesk ran out.', ['700 villagers other']],
    ['About 700 villagers are in shopping centres.', ['About 700 villagers other']],
    ['The jail, built for 90 inmates, now holds 210.', ['90 inmates other', '210 inmates held']],
    ['Some 60 pupils could still be in the old town.', ['Some 60 pupils inside']],
    ['Some 60 pupils could be in the final.', ['Some 60 pupils other']],
  ]);
});

describe('some of those told before', () => {
  check([
    ['The jail holds 3,100 men. Nearly 800 are foreigners.', ['3,100 men held', 'Nearly 800 foreigners held']],
    ['The jail holds 3,100 men. Some 800 wept.', ['3,100 men held']],
    [
      'About 2,000 men were held in seven barns, down from 3,200 a year ago.',
      ['About 2,000 men held', 'seven barns other', '3,200 men held'],
    ],
    [
      'The jail has freed five men; some 40 women are thought to be in the hills.',
      ['five men released', 'some 40 women other'],
    ],
  ]);
});

describe('those in hospital', () => {
  check([
    [
      'Another 14 passengers remain in hospital, three of them in critical condition.',
      ['14 passengers injured', 'three passengers injured'],
    ],
    ['Some 60 pupils remain in the old town.', ['Some 60 pupils inside']],
  ]);
});

describe('nobody', () => {
  check([
    ['No one was hurt.', ['No one - injured']],
    ['No one is believed to have died.', ['No one - killed']],
    ['Nobody told us to leave the cabins.', []],
    ['Nobody knows how many have died.', []],
  ]);
});

describe('a vague number beside families', () => {
  check([
    [
      'Some 650 families are sheltering in barns, while thousands more have crossed the river.',
      ['Some 650 families sheltered', 'thousands - arrived'],
    ],
    ['Some 650 families fled, and 90 more were evacuated.', ['Some 650 families displaced', '90 families evacuated']],
  ]);
});

describe('wholes and shares', () => {
  check([
    [
      "More than half of the village's 900 residents have fled.",
      ['More than half residents displaced', '900 residents population'],
    ],
    ['The four cooks were among 30 people killed in the blast.', ['four cooks killed', '30 people killed']],
    ['Half of its 70 families had lost everything.', ['Half families other', '70 families population']],
    ['The four cooks were among friends.', ['four cooks other']],
  ]);
});

describe('words that make the sense of a verb, or take it away', () => {
  check([
    ['The shelling has forced 4,300 villagers from their farms.', ['4,300 villagers displaced']],
    ['The mayor forced 12 officers into silence.', ['12 officers other']],
    ['At least 31 herders have starved to death since March.', ['At least 31 herders killed']],
    ['At least 31 herders have starved since March.', ['At least 31 herders affected']],
    ['No more than 350 fishermen were left in the harbour.', ['No more than 350 fishermen inside']],
    ['The shells left 350 fishermen homeless.', ['350 fishermen displaced']],
    ['Doctors said 400 patients need to be evacuated.', ['400 patients evacuated']],
    ['Doctors said 400 patients need blankets.', ['400 patients affected']],
    ['All but 14 residents have left.', ['14 residents other']],
    ['But 14 residents have left.', ['14 residents left']],
    ['The state is stripping 17 of citizenship.', ['17 - other']],
    ['The state is stripping 17 of its judges.', ['17 judges other']],
    ['Ministers put the dead at 52.', ['52 - killed']],
    ['Ministers put the fish at 52 crowns.', ['52 crowns other']],
    ['The toll could rise because dozens were in critical condition.', ['dozens - injured']],
    [
      'The shell killed 14 gunmen and destroyed two rocket launchers.',
      ['14 gunmen killed', 'two rocket launchers destroyed'],
    ],
    ['Gunmen free hundreds in jail raid', ['hundreds - released']],
    ['The navy shot down two Tarvian F-16 fighter jets.', ['two Tarvian F-16 fighter jets other']],
    ['The army killed over 75 Nusk Front militants in Vesk.', ['over 75 Nusk Front militants killed']],
    ['The raid left five sailors with gunshot wounds.', ['five sailors injured']],
    ['Police found a 15-year-old with a gunshot wound to the head.', ['a 15-year-old injured']],
    ['The raid left five sailors with gunshot kits.', ['five sailors other']],
    ['Two boys are in non-critical condition.', ['Two boys injured']],
    ['Strikes hit market; 23 killed, scores hurt', ['23 - killed', 'scores - injured']],
  ]);
});

describe('who is in a camp or a prison', () => {
  check([
    ['Some 900 women are in Kel Mar camp.', ['Some 900 women sheltered']],
    [
      'About 4,000 families now live in the two camps run by the council.',
      ['About 4,000 families sheltered', 'two camps other'],
    ],
    ['Officials said 60 men were in three makeshift prisons.', ['60 men held', 'three makeshift prisons other']],
    ['Some 900 rebels are in a training camp near Vesk.', ['Some 900 rebels other']],
    ['The camp at Kel Mar holds 31,400 people.', ['31,400 people sheltered']],
    ['The jail has 300 men.', ['300 men held']],
    ['The army holds 300 men.', ['300 men held']],
    ['The valley has 300 teachers.', ['300 teachers population']],
  ]);
});

describe('another number of what was counted before', () => {
  check([
    ['Nine men died there, a nurse said. The warden said the figure was six.', ['Nine men killed', 'six men killed']],
    ['The council counted 31 attacks in May, against 84 in April.', ['31 attacks attacks', '84 attacks attacks']],
    [
      'The raid killed 12 men. Two aides said it could be closer to 30.',
      ['12 men killed', 'Two aides other', 'closer to 30 men killed'],
    ],
    ['The raid killed 12 men. Rebels fired 30 from the hill.', ['12 men killed', '30 - attacks']],
    ['The raid killed 12 men. "I have two," said the guard.', ['12 men killed', 'two - other']],
  ]);
});

describe('what comes behind a word that only announces it', () => {
  check([
    ['A further 15 lorries are scheduled to cross on Monday.', ['15 lorries arrived']],
    ['Another 150 gave up after dark.', ['150 - surrendered']],
    ['Half of the fighters left in the valley are wounded.', ['Half fighters injured']],
    ['The mayor put the number of fighters left in the valley at 800.', ['800 fighters inside']],
    ['The storm left 800 people homeless.', ['800 people displaced']],
    ['Fourteen barns are ash and 38 sailors are out.', ['Fourteen barns other', '38 sailors other']],
    ['A further 140 pumps are required.', ['140 pumps other']],
  ]);
});

describe('what stands beside a figure that no verb governs', () => {
  check([
    ['The hall is watched over by 90 soldiers.', ['90 soldiers deployed']],
    ['The hall was built by 90 soldiers.', ['90 soldiers other']],
    ['The mayor expects up to 1,500 more people before the rains.', ['up to 1,500 people arrived']],
    ['The mayor expects 1,500 people to die.', ['1,500 people killed']],
    ['Kel Mar camp: 21,150 people', ['21,150 people sheltered']],
    ['A boat carrying 200 migrants broke up off Tarn.', ['200 migrants inside']],
    ['Trucks carried 200 migrants out of Tarn.', ['200 migrants evacuated']],
    ['Trucks carried 200 tonnes of flour to Tarn.', ['200 tonnes flour supplied']],
    ['The rebels want 40 detainees in exchange for four officers.', ['40 detainees held', 'four officers released']],
    ['A convoy of 47 lorries carrying flour crossed at Vesk on Monday.', ['47 lorries arrived']],
    ['Thirty-one civilians have refused to leave.', ['Thirty-one civilians inside']],
    ['Norvia has taken back 160 children; Quastan only two.', ['160 children repatriated', 'two children repatriated']],
    ['The ferry was licensed to carry 75 passengers.', ['75 passengers other']],
    ['Eight of the injured were flown to Tarn.', ['Eight injured evacuated']],
    ['Norvia has taken back 28 children since March of last year.', ['28 children repatriated']],
    ['Of those who left, 1,100 were gunmen.', ['1,100 gunmen left']],
    ['Among the dead are two sisters.', ['two sisters killed']],
  ]);
});
