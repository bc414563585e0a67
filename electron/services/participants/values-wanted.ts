import type { Attribute } from '#shared/contract/participants.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { parseAttributeValue } from '#shared/domain/attribute/parse-value.ts';
import { parseSpan, spanInWords } from '#shared/domain/attribute/span.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';

/** What is recorded of a participant: a value, or the reason why there is none. */
export type Recorded = { readonly value: string | null; readonly missing: string | null };

/**
 * The values that a condition asks for, as the attribute keeps them: "rural" is "Rural". A value that an attribute can't take,
 * and that is not recorded as a reason either, is refused with what the attribute does take: a slip of the pen must not look
 * like a finding.
 */
export function valuesWanted(
  attribute: Attribute,
  given: readonly string[],
  recorded: readonly Recorded[],
): ReadonlySet<string> {
  const known = new Map(
    recorded.map(({ value, missing }) => [nameKey(value ?? missing ?? ''), value ?? missing ?? '']),
  );
  const reasons = [...new Set(recorded.flatMap(({ missing }) => missing ?? []))].toSorted();
  return new Set(
    given.map((text) => {
      const parsed = parseAttributeValue(attribute, text);
      const span = attribute.type === 'number' || attribute.type === 'range' ? parseSpan(text) : null;
      return (
        known.get(nameKey(text)) ??
        (span === null ? undefined : spanInWords(span)) ??
        (parsed.ok
          ? parsed.value
          : refuse('bad_value', {
              attribute: attribute.name,
              value: text,
              expected: [parsed.error, ...reasons.map((reason) => `“${reason}”`)].join(' or '),
            }))
      );
    }),
  );
}
