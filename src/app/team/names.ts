import { LONGEST_NAME } from '../../model/person.ts';
import { BadPersonName } from './failures.ts';

/** Control and format characters, surrogates, private and unassigned ones, and separators other than the space. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/** A name as it is shown: in form NFC, without white space at its ends or doubled. Throws BadPersonName. */
export function shownName(given: string): string {
  const name = given
    .normalize('NFC')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim();
  if (name.length > LONGEST_NAME) throw new BadPersonName(`it has more than ${LONGEST_NAME} characters`);
  if (UNSEEN.test(name)) throw new BadPersonName('it holds characters that cannot be seen');
  if (!/[\p{L}\p{N}]/u.test(name)) throw new BadPersonName('it has no letter or digit');
  return name;
}

/**
 * What two names have in common that are one: compatibility forms and case are folded (as in the profile
 * UsernameCaseMapped of RFC 8265, with NFKC so that wide and ligature forms are one, too).
 */
export function foldName(name: string): string {
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
  return fold(fold(name).toUpperCase()).replaceAll(/\s+/g, ' ').trim();
}
