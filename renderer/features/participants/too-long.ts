/** What a name can have at most, as the contract says. */
export const longestName = 200;

const shown = 40;

/** The sentence for the first name that is too long to be one; null when all of them can be names. */
export function tooLong(names: readonly string[]): string | null {
  const found = names.find((name) => name.length > longestName);
  return found === undefined
    ? null
    : `“${found.slice(0, shown)}…” is too long for a name; use ${longestName} characters at most.`;
}
