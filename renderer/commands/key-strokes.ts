/** A letter or a digit is itself; of a sign, nobody knows whether the keyboard at hand needs Shift for it. */
const isSign = /^[^\p{L}\p{N}]$/u;

const stroke = (keys: string): string => {
  const parts = keys.split(/(?<=\w)\+/u);
  const last = parts.at(-1) ?? '';
  const key = last.length === 1 ? last.toUpperCase() : last;
  const held = parts.slice(0, -1).map((part) => (part === 'Mod' ? '$mod' : part));
  return [...held, ...(isSign.test(key) ? ['[Shift]'] : []), key].join('+');
};

/** Keys as commands write them ("Mod+K", "g s", "?") in the words of the library that listens for them; one way for each. */
export const keyStrokes = (keys: string): string => keys.split(' ').map(stroke).join(' ');
