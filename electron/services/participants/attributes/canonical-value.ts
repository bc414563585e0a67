import type { Attribute } from '#shared/contract/participants.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { parseAttributeValue } from '#shared/domain/attribute/parse-value.ts';

/** A value as its attribute keeps it; refused where it is none, or where the attribute is worked out from another. */
export function canonicalValue(
  attribute: Attribute,
  value: string | null,
  attributes: ReadonlyMap<string, Attribute>,
): string | null {
  if (attribute.derived?.from === 'classes') {
    const base = attributes.get(attribute.derived.attributeId)?.name ?? 'another attribute';
    refuse('bad_value', {
      attribute: attribute.name,
      value: value ?? '',
      expected: `what its thresholds make of ${base}`,
    });
  }
  if (value === null || value === '') {
    return null;
  }
  const parsed = parseAttributeValue(attribute, value);
  return parsed.ok
    ? parsed.value
    : refuse('bad_value', { attribute: attribute.name, value, expected: parsed.error });
}
