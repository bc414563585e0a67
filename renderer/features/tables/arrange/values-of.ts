import type { Attribute, Participant } from '#shared/contract/participants.ts';

/** The values that occur for an attribute: categories in their order, then others, then reasons why there is none. */
export function valuesOf(attribute: Attribute, participants: readonly Participant[]): readonly string[] {
  const known = participants.flatMap(({ values }) =>
    values.filter(({ attributeId }) => attributeId === attribute.id),
  );
  const given = new Set(known.flatMap(({ value }) => value ?? []));
  const reasons = new Set(known.flatMap(({ missing }) => missing ?? []));
  const inOrder = attribute.categories.filter((category) => given.has(category));
  const others = [...given].filter((value) => !attribute.categories.includes(value));
  const byNumber = new Intl.Collator('en', { numeric: true });
  return [
    ...inOrder,
    ...others.toSorted((one, other) => byNumber.compare(one, other)),
    ...[...reasons].filter((reason) => !given.has(reason)).toSorted(),
  ];
}
