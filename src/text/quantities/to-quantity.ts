import type { QuantityMention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import { codeOfUnit } from './words/units.ts';

/**
 * The amount as claims hold it: a share as a ratio between 0 and 1, the unit by its code ("km2", "USD"), a plain
 * count with no unit or with that of what is counted ("families", "houses"). The words and offsets stay as written.
 */
export function toQuantity(mention: QuantityMention, text: string): Quantity {
  const { start, end, qualifier } = mention;
  const share = mention.unit === 'percentage' ? 100 : 1;
  return {
    text: text.slice(start, end),
    start,
    end,
    min: scaled(mention.min, share),
    max: scaled(mention.max, share),
    qualifier,
    unit: mention.kind === 'ratio' ? 'ratio' : codeOfUnit(mention.unit),
  };
}

/** Divided without the noise of binary fractions: 3.3 percent is 0.033. */
function scaled(value: number | null, by: number): number | null {
  return value === null || by === 1 ? value : Number((value / by).toPrecision(12));
}
