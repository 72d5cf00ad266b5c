const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Closed-class words: none of them is, or stands before, a counted noun. Source: Quirk et al. 1985, 2.35 and chapters 5 to 9. */
export const CLOSED_CLASS = words(`
  a an the this that these those there here of in on at to from by with without within into onto over under above below
  for as since until till during after before between among amid across through throughout around about against along
  near off out up down per via than and or but nor so yet if when while where who whom whose which what why how because
  although though whether i you he she it we they me him us them my your his its our their mine yours hers ours theirs
  is are was were be been being am has have had having do does did done can could may might must shall should will would
  not n't no neither either both each every all any some such only just also even still already then now ago too very
  later earlier respectively alone together apart away home back abroad so far onwards onward
  according including
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight`);

/** What people or things are after what happened: "12 dead", "30 wounded", "4,000 homeless". They name no noun. */
export const OUTCOMES = words(`
  dead killed injured wounded hurt missing homeless displaced evacuated relocated affected rescued arrested detained
  kidnapped abducted hospitalised hospitalized stranded trapped unaccounted destroyed damaged sheltered returned fled
  died drowned lost left remained released captured executed burned burnt collapsed flooded`);

export const MONTHS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  muharram safar rabi jumada rajab shaban ramadan shawwal`);

/** Words that a number after them names ("Resolution 2254", "page 12"), in lower case. */
export const LABELS = words(`
  resolution article articles section sections chapter chapters page pages paragraph clause annex appendix part table
  figure fig item rule act law bill decree amendment flight route highway motorway interstate autoroute road exit
  channel room gate terminal runway platform track line lane block sector zone area-code ward precinct district phase
  stage step round level tier grade class category type model version volume vol issue edition episode season series
  no nos number numbers nr op division brigade battalion regiment squadron unit company corps team group day week
  camp station checkpoint hill point-blank apollo boeing airbus formula windows top covid sars influenza magnitude
  registration flat apartment suite box lot bus tel telephone phone fax mobile extension ext zip postcode isbn page-no
  sp ftse nasdaq stoxx nikkei dow cac dax asx tsx russell topix iphone
  reactor pier berth hall pool tower building gallery studio psalm verse`);

/** Written with a capital, at its start as names are or inside it as trade names are. */
export function isCapitalised(text: string): boolean {
  return text !== text.toLowerCase();
}
