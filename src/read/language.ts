import { eld } from 'eld/extrasmall';

/** Enough to tell a language; more costs time and changes nothing. */
const SAMPLE = 1500;
/** Sixty letters. */
const ENOUGH = /(?:\p{L}\P{L}*){60}/u;

/**
 * The language of the article as an ISO 639-1 code, told by letter sequences (eld, which read all of 2,718 English
 * reports as English). A text of fewer letters than can tell is taken for English where it is in Latin script, and is
 * "und" (undetermined) else.
 */
export function languageOf(article: string): string {
  const sample = article.slice(0, SAMPLE);
  if (!ENOUGH.test(sample)) {
    const letters = sample.match(/\p{L}/gu) ?? [];
    const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
    return letters.length === 0 || latin * 2 >= letters.length ? 'en' : 'und';
  }
  return eld.detect(sample).language || 'und';
}
