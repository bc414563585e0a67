import type { Attribute, Participant } from '#shared/contract/participants.ts';

/**
 * The values that occur for an attribute: categories in their order, then others, then reasons why there is none; and last
 * what a table keeps though nobody has it any more, so that it can be let go.
 */
export function valuesOf(
  attribute: Attribute,
  participants: readonly Participant[],
  kept: readonly string[],
): readonly string[] {
  const known = participants.flatMap(({ values }) =>
    values.filter(({ attributeId }) => attributeId === attribute.id),
  );
  const given = new Set(known.flatMap(({ value }) => value ?? []));
  const reasons = new Set(known.flatMap(({ missing }) => missing ?? []));
  const inOrder = attribute.categories.filter((category) => given.has(category));
  const others = [...given].filter((value) => !attribute.categories.includes(value));
  const byNumber = new Intl.Collator('en', { numeric: true });
  const occurring = [
    ...inOrder,
    ...others.toSorted((one, other) => byNumber.compare(one, other)),
    ...[...reasons].filter((reason) => !given.has(reason)).toSorted(),
  ];
  return [...occurring, ...kept.filter((value) => !occurring.includes(value))];
}
