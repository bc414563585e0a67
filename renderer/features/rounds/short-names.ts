type Named = { readonly id: string; readonly name: string };

const areDistinct = (names: readonly string[]): boolean =>
  names.every((name) => name !== '') && new Set(names).size === names.length;

/** How many words at the beginning are the same in all of these. */
function sharedWords(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const differs = first.findIndex((word, index) => names.some((words) => words[index] !== word));
  return differs === -1 ? first.length : differs;
}

/** A first name, unless what follows it is a single sign: the A of “Coder A” is what tells her from others. */
function firstName(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  return rest.length === 1 && /^.$/u.test(rest.join('')) ? words.join(' ') : first;
}

/**
 * The least by which coders can be told apart: of "Coder A" and "Coder B" what differs, of "Ada Lind" and "Ben Okoye" the
 * first names, else the whole names.
 */
export function shortNames(coders: readonly Named[]): ReadonlyMap<string, string> {
  const words = coders.map(({ name }) => name.split(' '));
  const shared = coders.length > 1 ? sharedWords(words) : 0;
  const candidates = [
    ...(shared > 0 ? [words.map((parts) => parts.slice(shared).join(' '))] : []),
    ...(coders.length > 1 ? [words.map(firstName)] : []),
  ];
  const chosen = candidates.find(areDistinct) ?? coders.map(({ name }) => name);
  return new Map(coders.map(({ id, name }, index) => [id, chosen[index] ?? name]));
}
