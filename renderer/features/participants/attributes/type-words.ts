import type { Attribute, AttributeType } from '#shared/contract/participants.ts';
import { classesInWords } from '#shared/domain/attribute/classes.ts';

/** The kinds of values an attribute can take, as they are chosen. */
export const typeOptions: readonly { readonly id: AttributeType; readonly label: string }[] = [
  { id: 'category', label: 'Category, one of a few' },
  { id: 'yes/no', label: 'Yes or no' },
  { id: 'number', label: 'Number' },
  { id: 'range', label: 'Number or range, such as 50-60' },
  { id: 'date', label: 'Date' },
  { id: 'text', label: 'Words' },
];

const takes: Readonly<Record<Exclude<AttributeType, 'category'>, string>> = {
  'yes/no': 'Takes yes or no.',
  number: 'Takes a number.',
  range: 'Takes a number or a range.',
  date: 'Takes a date.',
  text: 'Takes words.',
};

/** What an attribute takes, or what it is worked out from. */
export function takenWords(attribute: Attribute, attributes: readonly Attribute[]): string {
  const { derived, categories, type } = attribute;
  if (derived?.from === 'sample') {
    return 'Follows from the rule of the sample and its exceptions.';
  }
  if (derived?.from === 'classes') {
    const of = attributes.find(({ id }) => id === derived.attributeId)?.name ?? '';
    return `Worked out from ${of}: ${classesInWords({ names: categories, cuts: derived.cuts })}.`;
  }
  return type === 'category' ? `Takes one of ${categories.join(', ')}.` : takes[type];
}
