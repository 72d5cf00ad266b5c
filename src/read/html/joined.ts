/** What stands between the pages of one report that were fetched one by one: a comment, which no reader shows. */
const BETWEEN = '\n<!-- crosswire: the report goes on at ';
const END = ' -->\n';
/** More pages than any report has. */
export const MOST_PAGES = 20;

export interface FetchedPart {
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** The pages of one report as one file, each as it was fetched. */
export function joinPages([first, ...further]: readonly FetchedPart[]): Uint8Array {
  return Buffer.concat([
    first?.bytes ?? Buffer.alloc(0),
    ...further.flatMap(({ address, bytes }) => [
      Buffer.from(`${BETWEEN}${address.replace(/[<>\s]/gu, '')}${END}`),
      bytes,
    ]),
  ]);
}

/** The pages of a file that `joinPages` made, the first without its address; any other file is one page. */
export function pagesOf(file: Uint8Array): readonly [FetchedPart, ...FetchedPart[]] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const further: FetchedPart[] = [];
  let from = 0;
  let first = file;
  let address = '';
  const end = (at: number): void => {
    if (from === 0) first = file.subarray(0, at);
    else further.push({ address, bytes: file.subarray(from, at) });
  };
  for (let at = bytes.indexOf(BETWEEN); at >= 0 && further.length < MOST_PAGES; at = bytes.indexOf(BETWEEN, from)) {
    const close = bytes.indexOf(END, at);
    if (close < 0) break;
    end(at);
    address = bytes.toString('utf8', at + BETWEEN.length, close);
    from = close + END.length;
  }
  end(file.length);
  return [{ address: '', bytes: first }, ...further];
}
