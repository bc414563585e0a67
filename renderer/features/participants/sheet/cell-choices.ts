import type { Attribute } from '#shared/contract/participants.ts';
import { bothReadings, pointsMayPartThousands } from '#shared/domain/attribute/ambiguous-points.ts';
import { parseAttributeValue } from '#shared/domain/attribute/parse-value.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';

/** What a cell is set to: a value, a reason why there is none, or nothing at all. */
export type CellEntry = { readonly value: string } | { readonly missing: string } | 'nothing';

export type CellChoice = { readonly id: string; readonly label: string; readonly entry: CellEntry };

const fold = (text: string): string => text.trim().toLocaleLowerCase('en');

const fits = (label: string, text: string): boolean => fold(label).includes(fold(text));

const offered = ({ type, categories }: Attribute): readonly string[] =>
  type === 'yes/no' ? ['Yes', 'No'] : categories;

/** Both numbers that a number may be whose point may part thousands; none for any other text. */
function readingsOf({ type }: Attribute, text: string): readonly string[] {
  const isNumeric = type === 'number' || type === 'range';
  const both = isNumeric && pointsMayPartThousands([text]) ? bothReadings(text) : null;
  return both === null ? [] : [both.thousands, both.decimals];
}

/**
 * What a cell offers for what is written in it: the values of a category, then the reasons for no value, then the words
 * themselves as a reason where they are no value.
 */
export function cellChoices(
  attribute: Attribute,
  reasons: readonly string[],
  text: string,
): { readonly values: readonly CellChoice[]; readonly reasons: readonly CellChoice[] } {
  const values = [
    ...offered(attribute).filter((label) => fits(label, text)),
    ...readingsOf(attribute, text),
  ].map((label) => ({ id: `value ${label}`, label, entry: { value: label } }));
  const isWritten = text.trim() !== '';
  const known = reasons
    .filter((label) => (isWritten ? fits(label, text) : true))
    .map((label) => ({ id: `reason ${label}`, label, entry: { missing: label } }));
  const isValue = !isWritten || parseAttributeValue(attribute, text).ok;
  const isReason = reasons.some((reason) => fold(reason) === fold(text));
  const own =
    isValue || isReason
      ? []
      : [{ id: 'own reason', label: `“${text.trim()}”`, entry: { missing: text.trim() } }];
  const isOpen = attribute.type !== 'text' || isWritten;
  return { values, reasons: isOpen ? [...known, ...own] : [] };
}

/** The choice of an id, among those for the words and those that are offered before anything is written. */
export function choiceById(
  attribute: Attribute,
  reasons: readonly string[],
  text: string,
  id: string | null,
): CellChoice | undefined {
  const offers = [cellChoices(attribute, reasons, text), cellChoices(attribute, reasons, '')];
  return offers.flatMap((offer) => [...offer.values, ...offer.reasons]).find((choice) => choice.id === id);
}

/** What the words of a cell mean when nothing was chosen for them; or the sentence that says why they mean nothing. */
export function entryOf(
  attribute: Attribute,
  reasons: readonly string[],
  text: string,
): { readonly entry: CellEntry } | { readonly problem: string } {
  if (text.trim() === '') {
    return { entry: 'nothing' };
  }
  const reason = reasons.find((known) => fold(known) === fold(text));
  if (reason !== undefined) {
    return { entry: { missing: reason } };
  }
  const [thousands, decimals] = readingsOf(attribute, text);
  if (thousands !== undefined && decimals !== undefined) {
    return { problem: `“${text.trim()}” may be ${thousands} or ${decimals}; choose which.` };
  }
  const parsed = parseAttributeValue(attribute, text);
  return parsed.ok
    ? { entry: { value: parsed.value } }
    : {
        problem: errorSentence('bad_value', {
          attribute: attribute.name,
          value: text.trim(),
          expected: parsed.error,
        }),
      };
}

/** The choice that Enter takes while words are written: the first value that begins with them. */
export function leadingChoice(values: readonly CellChoice[], text: string): string | null {
  const written = fold(text);
  return written === '' ? null : (values.find(({ label }) => fold(label).startsWith(written))?.id ?? null);
}
