/** What a person typed, as the value of a slot, or why it is none. */
export type Typed<T> = { readonly value: T } | { readonly wrong: string };

/** "1,500", "1 500" and "1500.5" as a number; null for nothing typed. */
export function numberTyped(words: string): Typed<number | null> {
  const bare = words.trim().replaceAll(/(?<=\d)[,\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  if (bare === '') return { value: null };
  return /^\d+(?:\.\d+)?$/.test(bare) ? { value: Number(bare) } : { wrong: `“${words.trim()}” is no number` };
}

export function boundsTyped(least: string, most: string): Typed<{ min: number | null; max: number | null }> {
  const [min, max] = [numberTyped(least), numberTyped(most)];
  if ('wrong' in min) return min;
  if ('wrong' in max) return max;
  if (min.value === null && max.value === null) return { wrong: 'At least one of the two is needed' };
  if (min.value !== null && max.value !== null && min.value > max.value)
    return { wrong: 'The least is more than the most' };
  return { value: { min: min.value, max: max.value } };
}

/** Two days as inputs of type date give them; null where both are empty. */
export function daysTyped(from: string, to: string): Typed<{ from: string | null; to: string | null } | null> {
  if (from === '' && to === '') return { value: null };
  if (from !== '' && to !== '' && from > to) return { wrong: 'The first day comes after the last' };
  return { value: { from: from === '' ? null : from, to: to === '' ? null : to } };
}

/** A name, null where the field is left empty: the report does not tell. */
export function nameTyped(words: string): Typed<string | null> {
  const name = words.trim();
  return { value: name === '' ? null : name };
}
