import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fact, Ledger } from './ledger.ts';

const fact = (id: string, body: unknown = { n: 1 }): Fact => ({ id, kind: 'sighting', body });

/** What every store must do. `open` gives the same store again; `reopens` is false where nothing outlives `close`. */
export function describeLedger(name: string, store: { open: () => Ledger; reopens: boolean; clean: () => void }): void {
  describe(name, () => {
    let ledger: Ledger;
    beforeEach(() => {
      ledger = store.open();
    });
    afterEach(() => {
      ledger.close();
      store.clean();
    });

    it('keeps a fact once, whatever the order, and tells which were new', () => {
      expect([...ledger.append([fact('b'), fact('a')])].sort()).toEqual(['a', 'b']);
      expect([...ledger.append([fact('a'), fact('c')])]).toEqual(['c']);
      expect(ledger.facts('sighting').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
      expect(ledger.ids('sighting')).toEqual(['a', 'b', 'c']);
    });

    it('never changes a fact', () => {
      ledger.append([fact('a', { n: 1 })]);
      ledger.append([fact('a', { n: 2 })]);
      expect(ledger.facts('sighting')).toEqual([fact('a', { n: 1 })]);
    });

    it('gives back no facts of another kind', () => {
      ledger.append([fact('a')]);
      expect(ledger.facts('judgement')).toEqual([]);
      expect(ledger.ids('judgement')).toEqual([]);
    });

    it('appends all of a batch or nothing', () => {
      const cyclic: Record<string, unknown> = {};
      cyclic['self'] = cyclic;
      expect(() => ledger.append([fact('a'), fact('b', cyclic)])).toThrow();
      expect(ledger.facts('sighting')).toEqual([]);
    });

    it('keeps bytes as they came, empty and binary ones too', () => {
      const bytes = new Uint8Array([0, 255, 10, 128]);
      ledger.append(
        [],
        [
          { sha256: 'x', bytes },
          { sha256: 'empty', bytes: new Uint8Array() },
        ],
      );
      expect(ledger.copy('x')).toEqual(bytes);
      expect(ledger.copy('empty')).toEqual(new Uint8Array());
      expect(ledger.copy('y')).toBeNull();
    });

    it('caches a derived value and keeps the first', () => {
      expect(ledger.derived('k')).toBeNull();
      ledger.cache(new Map([['k', { a: [1, null, 'ü\u0000'] }]]));
      ledger.cache(new Map([['k', 'other']]));
      expect(ledger.derived('k')).toEqual({ a: [1, null, 'ü\u0000'] });
    });

    it('keeps one value under a name, and only for its key', () => {
      ledger.keep('echoes', 'k1', [1]);
      ledger.keep('echoes', 'k2', { a: 'ü' });
      expect(ledger.kept('echoes', 'k1')).toBeNull();
      expect(ledger.kept('echoes', 'k2')).toEqual({ a: 'ü' });
      expect(ledger.kept('names', 'k2')).toBeNull();
    });

    it('holds bytes apart from the copies until they are released', () => {
      const bytes = new Uint8Array([0, 255, 10]);
      ledger.hold([
        { sha256: 'x', bytes },
        { sha256: 'x', bytes },
      ]);
      expect(ledger.held('x')).toEqual(bytes);
      expect(ledger.copy('x')).toBeNull();
      ledger.append([], [{ sha256: 'x', bytes }]);
      ledger.release('x');
      expect(ledger.held('x')).toBeNull();
      expect(ledger.copy('x')).toEqual(bytes);
    });

    it('replaces the woven account as a whole and forgets it under another key', () => {
      ledger.weave('k1', [
        { kind: 'claim', id: '1', body: {} },
        { kind: 'claim', id: '2', body: {} },
      ]);
      ledger.weave('k2', [{ kind: 'claim', id: '3', body: { a: 1 } }]);
      expect(ledger.woven('k1')).toBeNull();
      expect(ledger.woven('k2')).toEqual([{ kind: 'claim', id: '3', body: { a: 1 } }]);
    });

    it('holds the rows of the last account in their order, however it differs from the ones before', () => {
      const row = (id: string, body: unknown = {}) => ({ kind: 'claim', id, body });
      const accounts = [
        ['a', 'b', 'c'].map((id) => row(id)),
        [row('c'), row('x'), row('a', { n: 1 }), row('a')],
        [],
        [row('b'), { ...row('b'), kind: 'series' }, row('a')],
        [row('z'), row('b'), row('y'), { ...row('b'), kind: 'series' }, row('a', 'ü')],
      ];
      for (const [at, rows] of accounts.entries()) {
        ledger.weave(`k${at}`, rows);
        expect(ledger.woven(`k${at}`)).toEqual(rows);
      }
    });

    it.skipIf(!store.reopens)('holds everything when opened again (skipped for stores that live in memory)', () => {
      ledger.append([fact('a')], [{ sha256: 'x', bytes: new Uint8Array([1]) }]);
      ledger.weave('k', [{ kind: 'claim', id: '1', body: {} }]);
      ledger.close();
      ledger = store.open();
      expect(ledger.facts('sighting')).toEqual([fact('a')]);
      expect(ledger.copy('x')).toEqual(new Uint8Array([1]));
      expect(ledger.woven('k')).toHaveLength(1);
    });
  });
}
