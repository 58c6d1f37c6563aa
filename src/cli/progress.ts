/** A line that says how far long work is: on standard error, only where that is a terminal. */
export interface Progress {
  tell(text: string): void;
  end(): void;
}

/** How often the line is written anew, in milliseconds. */
const EVERY = 100;

/** A progress line for `stream`; silent where the stream is no terminal, or where it is not `wanted`. */
export function progressOn(stream: NodeJS.WriteStream, wanted = true): Progress {
  if (!stream.isTTY || !wanted) return { tell: () => {}, end: () => {} };
  let last = 0;
  return {
    tell: (text) => {
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      stream.write(`\r\u001b[K${text}`);
    },
    end: () => {
      stream.write("\r\u001b[K");
    },
  };
}
