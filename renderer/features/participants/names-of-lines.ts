/** The names in a text, one a line; empty lines and names that came before are left out. */
export function namesOfLines(text: string): readonly string[] {
  const names = text
    .split(/[\n\r\t]+/u)
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = name.toLocaleLowerCase('en');
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}
