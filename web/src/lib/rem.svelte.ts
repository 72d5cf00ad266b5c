const USUAL_PX = 16;

/** Pixels of a rem beside 16, so that a picture grows with the type; looked at again whenever `again` changes. */
export function remScale(again: () => unknown): { readonly value: number } {
  let value = $state(1);
  $effect(() => {
    again();
    value = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_PX;
  });
  return {
    get value() {
      return value;
    },
  };
}
