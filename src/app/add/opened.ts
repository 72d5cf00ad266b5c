import type { Notice } from '../../model/finding.ts';
import type { Given } from '../../read/read.ts';

/** The bytes of one report, with what came with them; `path` is the file that they came in. */
export interface Piece {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly given: Given;
}

/** One report of a file, or something to say about the file. */
export type Opened =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** What one of many reports in a file does not say of itself, what came with the file may. */
export function withFile(own: Given, file: Given): Given {
  return { ...own, published: own.published ?? file.published, outlet: own.outlet ?? file.outlet };
}
