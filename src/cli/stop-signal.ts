/** The signals that ask a program to end. */
const ASKING = ["SIGINT", "SIGTERM"] as const;

/** A signal that says so when the program is asked to end; asked a second time, it ends at once. `end` gives the signals back. */
export function stopSignal(): { readonly signal: AbortSignal; end(): void } {
  const stop = new AbortController();
  const ask = (): void => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  for (const name of ASKING) process.on(name, ask);
  return {
    signal: stop.signal,
    end: () => {
      for (const name of ASKING) process.off(name, ask);
    },
  };
}
