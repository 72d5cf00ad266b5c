import type { Entity } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';
import type { EntityFinder } from './entity-finder.ts';
import { isBody } from './entity-finder.ts';

/** Titles of those who speak for a body, as its testimony. */
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|director|head|chief|chair(?:man|woman)?)\b/iu;
const TITLE_LENGTH = 60;
/** A name is looked up at so many of its places in a report. */
const MOST_PLACES = 4;

/** The body that a person speaks for by the title in the chain or beside the name: "Lighthouse Board director Ida Quist", "Quist, head of the Board". */
export function bodyOf(person: Entity, role: string | null, report: Report, find: EntityFinder): Entity | null {
  const given = role !== null && SPEAKS_FOR.test(role) ? find.near(role, report.id) : null;
  if (given && isBody(given)) return given;
  for (const name of [person.name, ...person.also]) {
    let at = report.text.indexOf(name);
    for (let place = 0; at >= 0 && place < MOST_PLACES; place += 1) {
      for (const title of titlesAt(report.text, at, at + name.length)) {
        const body = find.near(title, report.id);
        if (body && isBody(body)) return body;
      }
      at = report.text.indexOf(name, at + name.length);
    }
  }
  return null;
}

/** What stands before the name up to a title that ends it, and a title behind it up to the end of the clause. */
function titlesAt(text: string, start: number, end: number): readonly string[] {
  const before =
    text
      .slice(Math.max(0, start - TITLE_LENGTH), start)
      .split(/[.;:!?"“”\n]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + TITLE_LENGTH).split(/[.;:!?"“”\n]/u)[0] ?? '';
  const titles: string[] = [];
  if (SPEAKS_FOR.test(before.slice(-20))) titles.push(before);
  if (/^,? (?:the )?/u.test(after) && SPEAKS_FOR.test(after.slice(0, 20))) titles.push(after);
  return titles;
}
