/** Of what size answers are kept together, in bytes, and how large one of them may be. */
const MOST_KEPT = 24_000_000;
const LARGEST = 4_000_000;

/** Answers by their tags, the latest asked for: an account's page is made once and not for each reader. */
export class AnswerCache {
  readonly #kept = new Map<string, Uint8Array<ArrayBuffer>>();
  #size = 0;

  get(tag: string): Uint8Array<ArrayBuffer> | null {
    const answer = this.#kept.get(tag);
    if (answer === undefined) return null;
    this.#kept.delete(tag);
    this.#kept.set(tag, answer);
    return answer;
  }

  keep(tag: string, answer: Uint8Array<ArrayBuffer>): void {
    if (answer.length > LARGEST || this.#kept.has(tag)) return;
    this.#kept.set(tag, answer);
    this.#size += answer.length;
    for (const [oldest, gone] of this.#kept) {
      if (this.#size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
      this.#size -= gone.length;
    }
  }
}
