/** One or two letters for a name: `Anna Karenina` is AK, `B` is B; letters of any script, never half of one. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '?';
  const letter = (word: string) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0].toLocaleUpperCase() ?? '';
  return words.length === 1 ? letter(first) : letter(first) + letter(last);
}
