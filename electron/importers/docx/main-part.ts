/** The name of the main text among those in the archive; not every writer names it as Word does. */
export function mainPart(names: readonly string[]): string | null {
  return names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? null;
}
