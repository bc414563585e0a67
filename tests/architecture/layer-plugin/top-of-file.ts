/** Where a finding about the whole file is shown, so that it does not print the whole file. */
export const topOfFile = { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } };
