/** True where a package's name is the pattern, or begins with it up to the `*` at its end. */
export const nameFits = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
