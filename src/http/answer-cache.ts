/** Of what size answers are kept together, in characters, and how large one of them may be. */
const MOST_KEPT = 24_000_000;
const LARGEST = 4_000_000;

/** Answers by their tags, the latest asked for: an account's page is made once and not for each reader. */
export class AnswerCache {
  readonly #kept = new Map<string, string>();
  #size = 0;

  get(tag: string): string | null {
    const text = this.#kept.get(tag);
    if (text === undefined) return null;
    this.#kept.delete(tag);
    this.#kept.set(tag, text);
    return text;
  }

  keep(tag: string, text: string): void {
    if (text.length > LARGEST || this.#kept.has(tag)) return;
    this.#kept.set(tag, text);
    this.#size += text.length;
    for (const [oldest, gone] of this.#kept) {
      if (this.#size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
      this.#size -= gone.length;
    }
  }
}
