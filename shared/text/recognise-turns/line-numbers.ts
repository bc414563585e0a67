import type { Line } from './lines.ts';

/** Of the lines of a text with numbers so many have one. */
const MOST = 0.6;
const FEW = 4;
/** So many of the numbers are larger than the one before; they may begin anew on each page. */
const RISING = 0.85;

const numbered = /^(?<number>\d{1,5})(?:[.):]?\s+|\t)(?=\S)/u;
const labelled = /^(?<label>[^:：.\t\n]{1,60}?)[:：.\t]/u;

/** Whether what stands behind the numbers begins with labels that come back, unlike the points of a list. */
function haveLabels(rests: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const rest of rests) {
    const label = labelled.exec(rest)?.groups?.['label'];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length > 1;
}

/** How many code units of each line are its number, as transcripts for close reading have them; none where they number a list. */
export function lineNumbers(lines: readonly Line[]): readonly number[] {
  const found = lines.map(({ head }) => numbered.exec(head));
  const numbers = found.filter((match) => match !== null);
  if (numbers.length < FEW || numbers.length < lines.length * MOST) return [];
  const rising = numbers.filter((match, index) => {
    const before = numbers[index - 1]?.groups?.['number'];
    return before === undefined || Number(match.groups?.['number']) > Number(before);
  });
  if (rising.length < numbers.length * RISING) return [];
  const rests = numbers.map((match) => match.input.slice(match[0].length));
  return haveLabels(rests) ? found.map((match) => match?.[0].length ?? 0) : [];
}
