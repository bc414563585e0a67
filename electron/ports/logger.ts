/** What went wrong inside, for whoever mends it. Never holds a word of a study. */
export type Logger = { readonly error: (event: string, cause: unknown) => void };

const describe = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

/** Writes to standard error when THROUGHLINE_LOG is set, so that nothing a person reads shows a stack trace unasked. */
export const stderrLogger: Logger = {
  error: (event, cause) => {
    if (process.env['THROUGHLINE_LOG'] !== undefined) {
      console.error(`${event}: ${describe(cause)}`);
    }
  },
};
