import type { Line } from './lines.ts';

/** Of the lines of a text with numbers so many have one. */
const MOST = 0.6;
const FEW = 4;
/** So many of the numbers are larger than the one before; they may begin anew on each page. */
const RISING = 0.85;

/** Some number only every fifth line or so. */
const LEAST_STEP = 2;
const MOST_STEP = 20;

const numbered = /^[([#]?(?<number>\d{1,5})[.):\]]?\s+(?=\S)/u;
const labelled = /^(?<label>[^:：.\t\n]{1,60}?)(?:[:：.\t]| {2,})/u;
const withColon = /^(?<label>[^\d:：\n][^:：\n]{0,59}?)\s*[:：]/u;

/** Whether what stands behind the numbers begins with labels that come back, unlike the points of a list. */
function haveLabels(rests: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const rest of rests) {
    const label = labelled.exec(rest)?.groups?.['label'];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length > 1;
}

/** Whether nearly all numbers stand ahead of names with a colon, of which there are few: a list of turns, or of those of one speaker. */
function numberTurns(rests: readonly string[]): boolean {
  const labels = rests.flatMap((rest) => withColon.exec(rest)?.groups?.['label'] ?? []);
  return labels.length >= rests.length * RISING && new Set(labels).size <= rests.length / 3;
}

/** Whether every few lines have a number and the rest have none: 5, 10, 15 and so on. */
function isEveryFew(numbers: readonly { readonly line: number; readonly number: number }[]): boolean {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length < FEW - 1) return false;
  const step = second.number - first.number;
  if (step < LEAST_STEP || step > MOST_STEP || first.number !== step) return false;
  return numbers.every(({ line, number }, index) => {
    const before = numbers[index - 1];
    if (before === undefined) return line < step;
    return number - before.number === step && Math.abs(line - before.line - step) <= 1;
  });
}

/** How many code units of each line are its number, as transcripts for close reading have them; none where they number a list. */
export function lineNumbers(lines: readonly Line[]): readonly number[] {
  const found = lines.map(({ head }) => numbered.exec(head));
  const lengths = (): readonly number[] => found.map((match) => match?.[0].length ?? 0);
  const numbers = found.flatMap((match, line) =>
    match === null ? [] : { line, number: Number(match.groups?.['number']), match },
  );
  if (isEveryFew(numbers)) return lengths();
  if (numbers.length < FEW) return [];
  const rising = numbers.filter(({ number }, index) => number > (numbers[index - 1]?.number ?? -1));
  if (rising.length < numbers.length * RISING) return [];
  const rests = numbers.map(({ match }) => match.input.slice(match[0].length));
  if (numbers.length < lines.length * MOST) return numberTurns(rests) ? lengths() : [];
  return haveLabels(rests) || numberTurns(rests) ? lengths() : [];
}
