import { liesIn, parseSpan } from '../attribute/span.ts';
import { nameKey } from '../name/name-key.ts';
import type { Recorded } from './spread-of.ts';

/**
 * Only participants whose attribute has one of these values, or whose reason for no value is one of them. Of numbers a value can be a
 * span, as “from 15000 to 100000”.
 */
export type Condition = { readonly attributeId: string; readonly values: readonly string[] };

const isWithin = (kept: string, value: string): boolean => {
  const span = parseSpan(value);
  return span !== null && liesIn(kept, span);
};

/** Whether what is recorded of a participant meets all conditions. Values are told apart as names are. */
export function meetsAll(
  conditions: readonly Condition[],
  recorded: (attributeId: string) => Recorded | undefined,
): boolean {
  return conditions.every(({ attributeId, values }) => {
    const known = recorded(attributeId);
    const text = known?.value ?? known?.missing ?? null;
    return text !== null && values.some((value) => nameKey(value) === nameKey(text) || isWithin(text, value));
  });
}
