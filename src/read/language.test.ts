import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of an article', () => {
  it.each([
    [
      'The coast guard said on Tuesday that nine people were missing and that boats from three villages had been sent out.',
      'en',
    ],
    [
      'Nine dead off Marnby. Oule mourns. Ferry line silent. Boats search bay, divers wait. Mayor Brill: no more hope tonight.',
      'en',
    ],
    [
      'Die Küstenwache teilte am Dienstag mit, dass neun Menschen vermisst werden und dass Boote aus drei Dörfern suchen.',
      'de',
    ],
    [
      'De kustwacht zei dinsdag dat negen mensen worden vermist en dat boten uit drie dorpen zijn uitgevaren om te zoeken.',
      'nl',
    ],
    [
      'Les garde-côtes ont annoncé mardi que neuf personnes étaient portées disparues et que trois bateaux cherchaient.',
      'fr',
    ],
    [
      'La guardia costera dijo el martes que nueve personas seguían desaparecidas y que tres barcos las buscaban todavía.',
      'es',
    ],
    [
      'Береговая охрана сообщила во вторник, что девять человек пропали без вести, а лодки из трёх деревень вышли в море.',
      'ru',
    ],
  ])('%s', (words, language) => expect(languageOf(words)).toBe(language));

  it('is not English for a few English words in another language', () => {
    const mixed =
      'Der Titel „The Ferry of the Dead and of the Living that was“ steht über dem Bericht der Küstenwache, in dem von neun Vermissten und von Booten aus drei Dörfern die Rede ist, die seit Dienstag suchen und noch niemanden gefunden haben.';
    expect(languageOf(mixed)).toBe('de');
  });
});
