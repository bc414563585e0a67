import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { classOf, classesProblem, type Classes, type Cut } from '#shared/domain/attribute/classes.ts';
import { parseNumber } from '#shared/domain/attribute/parse-number.ts';

/** Classes as they are written: the first has no threshold below it. */
export type ClassLine = {
  /** Tells the lines apart: they come and go at the end only. */
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly side: Cut['side'];
};

export const emptyLine = (number: number): ClassLine => ({
  id: `class ${number}`,
  name: '',
  at: '',
  side: 'above',
});

/** What stands in the editor to begin with. */
export const linesOf = (attribute: Attribute | null): readonly ClassLine[] => {
  const cuts = attribute?.derived?.from === 'classes' ? attribute.derived.cuts : [];
  const names = attribute?.categories ?? ['Small', 'Medium', 'Large'];
  return names.map((name, index) => ({
    ...emptyLine(index + 1),
    name,
    at: cuts[index - 1]?.at.toLocaleString('en', { maximumFractionDigits: 10 }) ?? '',
    side: cuts[index - 1]?.side ?? 'above',
  }));
};

/** The classes that are written, or the sentence that says what is wrong with them. */
export function classesOf(
  lines: readonly ClassLine[],
): { readonly classes: Classes } | { readonly problem: string } {
  const names = lines.map(({ name }) => name.trim());
  if (names.includes('')) {
    return { problem: 'Name every class.' };
  }
  const numbers = lines.slice(1).map(({ at }) => parseNumber(at));
  const missing = numbers.indexOf(null);
  if (missing !== -1) {
    return { problem: `Say from which number on it is ${names[missing + 1] ?? ''}.` };
  }
  const cuts = lines.slice(1).map(({ side }, index) => ({ at: Number(numbers[index]), side }));
  const classes = { names, cuts };
  const problem = classesProblem(classes);
  return problem === null
    ? { classes }
    : { problem: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.` };
}

export type ClassCounts = {
  readonly byClass: readonly number[];
  readonly undecided: readonly string[];
  readonly missing: number;
};

/** How many participants fall into each class; whose range lies in several; how many have no number. */
export function countClasses(
  classes: Classes,
  ofId: string,
  participants: readonly Participant[],
): ClassCounts {
  const found = participants.map(({ name, values }) => {
    const value = values.find(({ attributeId }) => attributeId === ofId)?.value ?? null;
    return { name, found: value === null ? null : classOf(classes, value) };
  });
  return {
    byClass: classes.names.map(
      (name) =>
        found.filter((one) => one.found !== null && 'value' in one.found && one.found.value === name).length,
    ),
    undecided: found.flatMap((one) =>
      one.found !== null && 'missing' in one.found ? [`${one.name}: ${one.found.missing}`] : [],
    ),
    missing: found.filter((one) => one.found === null).length,
  };
}
