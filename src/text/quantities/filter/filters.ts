import type { Filter } from './filter.ts';
import { isAddress } from './is-address.ts';
import { isClockTime } from './is-clock-time.ts';
import { isCompound } from './is-compound.ts';
import { isDate } from './is-date.ts';
import { isIdiom } from './is-idiom.ts';
import { isListing } from './is-listing.ts';
import { isName } from './is-name.ts';
import { isOrdinal } from './is-ordinal.ts';
import { isScore } from './is-score.ts';

/** Whatever one of these says yes to is no amount. Their order does not matter. */
export const FILTERS: readonly Filter[] = [
  isOrdinal,
  isDate,
  isClockTime,
  isListing,
  isAddress,
  isScore,
  isCompound,
  isIdiom,
  isName,
];
