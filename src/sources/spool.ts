import { LARGEST_WHOLE } from "./input.ts";
import { SourceTroubleError, sourceTrouble } from "./source-trouble.ts";

/** A stream that comes only once (standard input, a pipe), made one that can be begun anew while it is short. */
export class Spool {
  readonly #name: string;
  readonly #source: AsyncIterator<Uint8Array>;
  /** What came so far; null once it was more than is held. */
  #kept: Uint8Array[] | null = [];
  #length = 0;
  #done = false;

  constructor(name: string, source: AsyncIterable<Uint8Array>) {
    this.#name = name;
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The bytes from the beginning. Throws a `SourceTroubleError` where more than `LARGEST_WHOLE` have gone by already. */
  async *stream(): AsyncGenerator<Uint8Array> {
    if (this.#kept === null) throw this.#gone();
    let at = 0;
    for (;;) {
      if (this.#kept !== null && at < this.#kept.length) {
        yield this.#kept[at++]!;
        continue;
      }
      if (this.#done) return;
      const next = await this.#source.next();
      if (next.done) {
        this.#done = true;
        return;
      }
      this.#length += next.value.length;
      if (this.#length > LARGEST_WHOLE) this.#kept = null;
      else this.#kept?.push(next.value);
      at++;
      yield next.value;
    }
  }

  #gone(): SourceTroubleError {
    return new SourceTroubleError(
      sourceTrouble(
        "too-long",
        this.#name,
        0,
        "so much cannot be read from a pipe, because it must be read twice: save it as a file and give its path",
        "لا يمكن قراءة هذا القدر من أنبوب لأن قراءته تلزم مرتين: احفظه في ملف وأعطِ مساره",
      ),
    );
  }
}
