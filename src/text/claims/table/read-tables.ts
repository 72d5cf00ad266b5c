import type { ClaimPlace } from '../../../model/claim.ts';
import type { NameMention, QuantityMention } from '../../../model/mention.ts';
import type { Table, TableCell, TableRow } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { within } from '../../../model/span.ts';
import type { When } from '../../../model/when.ts';
import type { Layers } from '../../layers.ts';
import { whenOf } from '../../times/when.ts';
import type { CountLabel, Label } from './label.ts';
import { isTelling, joinLabels, OPEN_LABEL, readLabel } from './label.ts';

/** The figure of a cell with what the heads of its row and column say of it; `place` and `when` null where they say none. */
export interface TabledFigure {
  readonly mention: QuantityMention;
  readonly label: CountLabel;
  readonly place: ClaimPlace | null;
  readonly when: When | null;
  readonly row: Span;
  /** Where the table begins: what the text told before holds for figures without place or day. */
  readonly table: number;
  /** The columns of the cell, and whether its row gives the totals. */
  readonly column: number;
  readonly isTotal: boolean;
}

/** What is said of figures by a head: a label, a day, a place. */
interface Said {
  readonly label: CountLabel;
  readonly place: ClaimPlace | null;
  readonly when: When | null;
}

/**
 * The figures in the cells of tables of which the heads of row and column say what they count. A table in which a head is
 * not understood gives none for its row or column.
 */
export function readTables(layers: Layers): readonly TabledFigure[] {
  return (layers.report.tables ?? []).flatMap((table) => new TableOf(layers, table).figures());
}

const TOTAL = /^(?:grand\s+)?totals?\W*$/iu;
/** What may stand in a cell beside its figure: marks of notes and signs, no letter and no digit. */
const BESIDE = /^[^\p{L}\d]*$/u;

class TableOf {
  readonly #layers: Layers;
  readonly #table: Table;
  readonly #caption: Pick<Said, 'place' | 'when'>;
  /** Whether the first cells of its rows are places, known as such, and whether any row has a head. */
  readonly #arePlaces: boolean;
  readonly #hasSides: boolean;

  constructor(layers: Layers, table: Table) {
    this.#layers = layers;
    this.#table = table;
    const { caption } = table;
    this.#caption =
      caption === null ? { place: null, when: null } : { place: this.#placeIn(caption), when: this.#whenIn(caption) };
    const firsts = table.rows.flatMap((row) =>
      row.isHead ? [] : (row.cells.find((one) => this.#isWorded(one)) ?? []),
    );
    this.#hasSides = firsts.length > 0;
    this.#arePlaces = this.#areKnown(firsts.filter((cell) => !TOTAL.test(this.#wordsOf(cell))));
  }

  figures(): readonly TabledFigure[] {
    const { rows } = this.#table;
    const found: TabledFigure[] = [];
    let heads: readonly TableRow[] = [];
    for (const [at, row] of rows.entries()) {
      const below = heads.length === 0 ? this.#headBelow(row, rows[at + 1]) : null;
      if (!row.isHead) found.push(...this.#ofRow(row, below === null ? heads : [below]));
      else if (this.#headBelow(rows[at - 1], row) !== null) continue;
      else if (row.cells.length > 1) heads = rows[at - 1]?.isHead === true ? [...heads, row] : [row];
    }
    return found;
  }

  /** Large figures with their heads under them, as reports set out what is most important. */
  #headBelow(row: TableRow | undefined, below: TableRow | undefined): TableRow | null {
    if (row === undefined || below === undefined || row.isHead || !below.isHead) return null;
    const isAllFigures =
      row.cells.length === below.cells.length && row.cells.every((cell) => this.#figureIn(cell) !== null);
    return isAllFigures ? below : null;
  }

  #ofRow(row: TableRow, heads: readonly TableRow[]): readonly TabledFigure[] {
    const figures = row.cells.flatMap((cell) => {
      const mention = this.#figureIn(cell);
      return mention === null ? [] : [{ cell, mention }];
    });
    const side = this.#sideOf(row, heads);
    if (side === null) return [];
    const told = figures.flatMap(({ cell, mention }): readonly TabledFigure[] => {
      const top = this.#topOf(cell, heads);
      const label = top && joinLabels(top.label, side.label);
      if (top === null || label === null || !isTelling(label, this.#layers.pack)) return [];
      const place = side.place ?? top.place ?? this.#caption.place;
      const when = side.when ?? top.when ?? this.#caption.when;
      const { start, end } = row;
      const table = this.#table.rows[0]?.start ?? start;
      return [{ mention, label, place, when, row: { start, end }, table, column: cell.column, isTotal: side.isTotal }];
    });
    return told.filter((one) => !told.some((other) => other !== one && isSame(one, other)));
  }

  /** What the heads above a cell say together; null where one of them is not understood or says that no figure stands below. */
  #topOf(cell: TableCell, heads: readonly TableRow[]): Said | null {
    let said: Said | null = { label: OPEN_LABEL, place: null, when: null };
    for (const head of heads.flatMap(({ cells }) => cells.filter((one) => isAbove(one, cell)))) {
      const own = this.#saidBy(head);
      const label: CountLabel | null = said && own && joinLabels(said.label, own.label);
      said = label && said && own && { label, place: said.place ?? own.place, when: said.when ?? own.when };
    }
    return said;
  }

  /** What the head of a row says; null where it is not understood. The last of several places is the smallest. */
  #sideOf(row: TableRow, heads: readonly TableRow[]): (Said & { readonly isTotal: boolean }) | null {
    let said: Said & { readonly isTotal: boolean } = { label: OPEN_LABEL, place: null, when: null, isTotal: false };
    let isToldBy = false;
    for (const cell of row.cells.filter((one) => this.#isWorded(one))) {
      const above = this.#labelAbove(cell, heads);
      const own = this.#ofSide(cell, above);
      if (own === null && (isToldBy || above === 'other')) continue;
      if (own === null) return null;
      isToldBy = true;
      const label = joinLabels(said.label, own.label);
      if (label === null) return null;
      said = {
        label,
        place: own.place ?? said.place,
        when: own.when ?? said.when,
        isTotal: said.isTotal || own.isTotal,
      };
    }
    return isToldBy || !this.#hasSides ? said : null;
  }

  #ofSide(cell: TableCell, above: Label['kind'] | 'other' | null): (Said & { readonly isTotal: boolean }) | null {
    const words = this.#wordsOf(cell);
    const open = { label: OPEN_LABEL, place: null, when: null, isTotal: false };
    if (TOTAL.test(words)) return { ...open, isTotal: true };
    if (above === 'place') return { ...open, place: this.#placeOf(cell) };
    const said = this.#saidBy(cell);
    if (said !== null || above === 'day') return said && { ...said, isTotal: false };
    return this.#arePlaces ? { ...open, place: this.#placeOf(cell) } : null;
  }

  /** What stands above the cell of a row's head: nothing, a label, or words that are not understood. */
  #labelAbove(cell: TableCell, heads: readonly TableRow[]): Label['kind'] | 'other' | null {
    const above = heads.flatMap(({ cells }) => cells.filter((one) => isAbove(one, cell)));
    const last = above.at(-1);
    if (last === undefined) return null;
    return readLabel(this.#wordsOf(last), this.#layers.pack)?.kind ?? (cell.column === 0 ? null : 'other');
  }

  /** A day, or a count; a label of places or days says nothing of a figure. */
  #saidBy(cell: TableCell): Said | null {
    const words = this.#wordsOf(cell);
    const when = this.#whenIn(cell);
    const left = when === null ? words : words.replace(when.words, '').replace(ABOUT_DAY, '');
    const label = readLabel(left, this.#layers.pack);
    return label?.kind === 'count' ? { label, place: null, when } : null;
  }

  /** Whether at least half of the cells, two at least, are known to be places. */
  #areKnown(cells: readonly TableCell[]): boolean {
    const known = cells.filter((cell) => this.#placeIn(cell) !== null).length;
    return known > 1 && known * 2 >= cells.length;
  }

  #wordsOf({ start, end }: Span): string {
    return this.#layers.report.text.slice(start, end);
  }

  #isWorded(cell: TableCell): boolean {
    return /\p{L}{2}/u.test(this.#wordsOf(cell)) && this.#figureIn(cell) === null;
  }

  /** The count that fills a cell. */
  #figureIn(cell: TableCell): QuantityMention | null {
    const inside = within(this.#layers.quantities, cell);
    const [mention] = inside;
    if (mention === undefined || inside.length > 1 || mention.kind !== 'count') return null;
    const { start, end } = mention;
    const isWhole =
      BESIDE.test(this.#wordsOf({ start: cell.start, end: start })) &&
      BESIDE.test(this.#wordsOf({ start: end, end: cell.end }));
    return isWhole ? mention : null;
  }

  #whenIn(span: Span): When | null {
    const { times, report } = this.#layers;
    const inside = within(times, span);
    const [time] = inside;
    const words = this.#wordsOf(span);
    if (YEAR.test(words))
      return { from: `${words}-01-01`, to: `${words}-12-31`, precision: 'year', basis: 'stated', words };
    return time === undefined || inside.length > 1 ? null : whenOf(time, report.published);
  }

  /** The place that a cell is: by its fullest name, if that is all that the cell names ("Oule district", "Upper Oule"). */
  #placeOf(cell: TableCell): ClaimPlace {
    const words = this.#wordsOf(cell);
    const known = this.#placeIn(cell);
    return known === null || /\p{Lu}/u.test(words.replace(known.text, '')) ? { text: words, name: words } : known;
  }

  #placeIn(span: Span): ClaimPlace | null {
    const name = within(this.#layers.names, span).find(({ kind }) => PLACES.has(kind));
    return name === undefined ? null : { text: name.text, name: name.name };
  }
}

/** Two figures of a row that nothing tells apart: a head between them was not understood, or is missing. */
function isSame(one: TabledFigure, other: TabledFigure): boolean {
  const words = ({ label, place, when }: TabledFigure): string =>
    [label.measure, label.population?.text, place?.name, when?.from, when?.to].join();
  return words(one) === words(other);
}

const PLACES = new Set<NameMention['kind']>(['place', 'country', 'facility']);
/** A year that stands alone in its cell is no figure and no word of a sentence. */
const YEAR = /^(?:19|20)\d\d$/u;
/** What is left of "(as of 12 May)" without its day. */
const ABOUT_DAY = /\(?(?:as (?:of|at)|since|until|on|by)?\s*\)?\s*$/iu;

function isAbove(head: TableCell, cell: TableCell): boolean {
  return head.column < cell.column + cell.columns && cell.column < head.column + head.columns;
}
