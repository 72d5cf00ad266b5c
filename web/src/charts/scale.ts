/** A straight or logarithmic way from values to pixels. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly isLog: boolean;
}

/** From `[low, high]` to `[from, to]` in pixels, with round ticks. */
export function linear(low: number, high: number, from: number, to: number, most: number): Scale {
  const span = high - low || 1;
  return {
    at: (value) => from + ((value - low) / span) * (to - from),
    ticks: roundTicks(low, high, most),
    isLog: false,
  };
}

/** The same by powers; values at or below `low` (zero, too) stand at `from`. */
export function logarithmic(low: number, high: number, from: number, to: number): Scale {
  const [bottom, top] = [Math.log10(low), Math.log10(high)];
  const span = top - bottom || 1;
  const ticks: number[] = [];
  const isWide = span > 3;
  for (let power = Math.floor(bottom); power <= top; power += 1)
    for (const lead of isWide ? [1] : [1, 2, 5]) {
      const tick = lead * 10 ** power;
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  return {
    at: (value) => (value <= low ? from : from + ((Math.log10(value) - bottom) / span) * (to - from)),
    ticks,
    isLog: true,
  };
}

/** Round values between two, at most `most` of them: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number, most: number): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const raw = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5, 10].find((lead) => lead * power >= raw * 0.9999) ?? 10);
  const ticks: number[] = [];
  for (let at = Math.ceil(low / step - 1e-9); at * step <= high + step * 1e-9; at += 1)
    ticks.push(Number((at * step).toPrecision(12)));
  return ticks;
}
