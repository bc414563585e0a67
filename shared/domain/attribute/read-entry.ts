import { nameKey } from '../name/name-key.ts';
import type { DateOrder } from './parse-date.ts';
import { parseAttributeValue, type AttributeShape } from './parse-value.ts';

/** What a cell is set to: a value, a reason why there is none, or nothing at all. */
export type Entry = { readonly value: string | null; readonly missing: string | null };

export type ReadEntry =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'nothing' }
  /** It is no value of the attribute; `expected` is what would be, for a sentence. */
  | { readonly kind: 'unfit'; readonly expected: string };

/** What words mean in a cell of an attribute: a known reason for no value, or a value; or that they are neither. */
export function readEntry(
  shape: AttributeShape,
  reasons: readonly string[],
  text: string,
  order: DateOrder | null = null,
): ReadEntry {
  if (text.trim() === '') {
    return { kind: 'nothing' };
  }
  const key = nameKey(text.trim());
  const reason = reasons.find((known) => nameKey(known) === key);
  if (reason !== undefined) {
    return { kind: 'entry', entry: { value: null, missing: reason } };
  }
  const parsed = parseAttributeValue(shape, text, order);
  return parsed.ok
    ? { kind: 'entry', entry: { value: parsed.value, missing: null } }
    : { kind: 'unfit', expected: parsed.error };
}
