import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

type Input = ConstructorParameters<typeof Readability>[0];

/** The main text of a page as the peer finds it: decoded, parsed by linkedom, and read by Readability alone. */
export function textOfReadability(bytes: Uint8Array): string {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  return new Readability(document as unknown as Input).parse()?.textContent ?? '';
}
