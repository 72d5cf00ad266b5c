/**
 * Names of the outlet in what a page says of itself. Each frame has room for any name; a name must begin with a
 * capital. "Sign"
 * words for what a site offers stand around it.
 */
const NAME =
  "((?:the\\s|The\\s)?[\\p{Lu}][\\p{L}\\p{N}'’&.-]*(?:\\s(?:[\\p{Lu}\\d][\\p{L}\\p{N}'’&.-]*|of|and|the|al)){0,4}?)";

const FRAMES: readonly RegExp[] = [
  new RegExp(`^${NAME}\\s(?:on\\s)?(?:Telegram|Facebook|Twitter|YouTube|Instagram|WhatsApp|Newsletters?|RSS)$`, 'u'),
  new RegExp(`\\b(?:published|posted|appear(?:ed|s)?)\\son\\s${NAME}[.!]?$`, 'u'),
  new RegExp(`\\bjoin\\sthe\\s${NAME}\\s(?:community|conversation|club)\\b`, 'iu'),
  new RegExp(
    `^${NAME}\\s(?:allows|lets|enables|uses|encourages|welcomes)\\s(?:you|your|cookies|readers|commentary)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:follow|like|find|contact|e-?mail|write\\sto)\\s${NAME}\\s(?:on|at)\\s(?:Facebook|Twitter|Instagram|Telegram|YouTube|WhatsApp)\\b`,
    'iu',
  ),
  new RegExp(`\\bdownload\\sthe\\s(?:free\\s)?${NAME}\\s(?:news\\s)?app\\b`, 'iu'),
  new RegExp(
    `\\b(?:subscribe\\sto|sign\\sup\\s(?:for|to)|support|welcome\\sto|advertise\\s(?:with|on)|about)\\s(?:the\\s)?${NAME}(?:['’]s?)?(?:\\s(?:newsletters?|alerts?|today|now))?[.!]?$`,
    'u',
  ),
  new RegExp(
    `(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?)?,?\\s*(?:by\\s)?${NAME}(?=[.,|]|\\s[-–—(]|\\sall\\srights|$)`,
    'iu',
  ),
  new RegExp(`^Inside\\s${NAME}$`, 'u'),
];

/** The name that most lines of furniture give the site; the first of equals; null where none does. */
export function outletInFurniture(lines: readonly string[], isAgency: (name: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.length > LONGEST) continue;
    for (const frame of FRAMES) {
      const name = frame
        .exec(line)?.[1]
        ?.replace(/^the\s/iu, '')
        .replace(/[.'’]+$/u, '');
      if (name === undefined || !/^\p{Lu}/u.test(name) || NOT_NAMES.test(name) || isAgency(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

const LONGEST = 600;
const NOT_NAMES =
  /^(?:Us|Our|Your|This|My|News|All|Breaking|Latest|Daily|Weekly|Facebook|Twitter|Instagram|Telegram|YouTube|WhatsApp|Google|The|Free|Email|Home|Share|Follow|Like|Get|Terms|Privacy|Copyright)$/iu;
