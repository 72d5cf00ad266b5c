/** Forms of the irregular verbs among those that state a measure: base, past, participle. */
const IRREGULAR = `slay slew slain|beat beat beaten|shoot shot shot|hurt hurt hurt|flee fled fled|lose lost lost|
  leave left left|run ran run|drive drove driven|bring brought brought|take took taken|go went gone|come came come|
  cut cut cut|stick stuck stuck|hold held held|keep kept kept|catch caught caught|give gave given|set set set|
  let let let|free freed freed|fly flew flown|send sent sent|dig dug dug|hit hit hit|strike struck struck|
  tear tore torn|sweep swept swept|blow blew blown|lay laid laid|throw threw thrown|fight fought fought|
  break broke broken|get got got|withdraw withdrew withdrawn|seek sought sought|find found found|put put put|
  dwell dwelt dwelt|burn burnt burnt|drown drowned drowned|say said said|see saw seen|fall fell fallen|
  feed fed fed|build built built|make made made|tell told told|think thought thought|shut shut shut|
  freeze froze frozen|bleed bled bled|rise rose risen|grow grew grown|stand stood stood|swell swelled swollen|
  sleep slept slept|hide hid hidden|lead led led|sink sank sunk|swim swam swum|spend spent spent|ride rode ridden`;

/** How a verb is written: its base, or one of the forms that English makes of it. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: 'base' | 'third' | 'ing' | 'past' | 'participle' | 'past-or-participle';
}

/** All forms of these verbs (a verb with a particle or noun gives its own forms), so that no tag is needed to know them. */
export function formsOf(verbs: Iterable<string>): ReadonlyMap<string, VerbForm> {
  const irregular = new Map(
    IRREGULAR.split('|')
      .map((row) => row.trim().split(' '))
      .map(([base = '', past = '', part = '']) => [base, { past, part }]),
  );
  const forms = new Map<string, VerbForm>();
  for (const key of verbs) {
    const lemma = key.split(/[_+]/)[0] ?? key;
    const add = (word: string, form: VerbForm['form']) => {
      if (!forms.has(word) || forms.get(word)?.form === 'base') forms.set(word, { lemma, form });
    };
    const own = irregular.get(lemma);
    const past = own?.past ?? regularPast(lemma);
    const part = own?.part ?? past;
    add(lemma, 'base');
    if (past === part) add(past, 'past-or-participle');
    else {
      add(past, 'past');
      add(part, 'participle');
    }
    add(third(lemma), 'third');
    add(gerund(lemma), 'ing');
  }
  return forms;
}

const DOUBLES = /^(?:[^aeiou]*[aeiou][bdglmnprt]|.*(?:mit|fer|pel|gun|rap|kidnap|nab|hijac|unplug))$/;

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLES.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`;
  return DOUBLES.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
