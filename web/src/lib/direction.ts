const LETTERS = /\p{L}/gu;
const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/gu;

/**
 * Which way a text of a report runs: that of most of its letters. An English paragraph that opens with an Arabic quote
 * is English still; what `dir="auto"` takes, the first letter, would turn its commas round.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const rightward = text.match(FROM_THE_RIGHT)?.length ?? 0;
  return rightward * 2 > (text.match(LETTERS)?.length ?? 0) ? 'rtl' : 'ltr';
}
