const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for the way in which a statement reached the public: "in a statement", "at a news conference", "by telephone". */
export const MEDIA = words(`
  account address advisory announcement appearance article blog briefing broadcast brochure bulletin column comment comments communique
  communiqué conference declaration dispatch document editorial email e-mail essay filing footage interview interviews keynote letter
  livestream memo memorandum message network newsletter newspaper note op-ed phone podcast post press programme program radio record
  release remarks report response site speech statement statements summary tape telephone television testimony text tv tweet tweets update
  video website webpage channel agency magazine daily page newscast`);

/** Those who are told something so that they print it. */
export const LISTENERS = words('reporters journalists correspondents press media newsmen viewers listeners');

/** Heads of names and phrases that publish what others say. */
export const OUTLET_HEADS = words(`
  agency television tv radio newspaper daily media times post news network channel magazine tribune herald gazette journal
  broadcaster press weekly website online observer mail telegraph`);

/** Papers and documents that "say" things: they are sources of their own. */
export const DOCUMENTS = words(`
  report study survey poll document statement letter memo paper article analysis review audit book filing complaint lawsuit indictment
  affidavit transcript data figures statistics records estimates estimate census bulletin resolution text email emails tweet ruling`);

/** Papers that hold one entry for each person or event, so that a figure stands in them without being said. */
export const REGISTERS = words(`
  list register roll rolls ledger log database registry payroll manifest roster record records census count tally archive spreadsheet
  logbook file files`);
