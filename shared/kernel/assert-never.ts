/** Ends a switch over a closed union: the compiler fails where a case is missing, and the program where one slips through. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
