const spaces = /(?<=\d)[\s\u00a0\u2009\u202f'’](?=\d{3}(?!\d))/gu;
const around = /^[$€£¥]?\s*|\s*(?:%|[$€£¥]|percent)?$/giu;
const plain = /^[+-]?\d+(?:\.\d+)?$/u;
const thousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const thousandsByPoint = /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+(?=,))(?:,\d+)?$/u;
const decimalComma = /^[+-]?\d+,\d+$/u;

const tidy = (text: string): string => text.replace(/^\+/u, '').replace(/^(-?)0+(?=\d)/u, '$1');

/**
 * Reads a number as people write it and returns it with a point and nothing else: "1,200", "1 200", "1’200" and "$1,200" are
 * 1200, "12 %" is 12, "-3,5" is -3.5. A comma before exactly three digits parts thousands, unless the number begins with 0;
 * a single point is always the decimal one. Null when it is no number.
 */
export function parseNumber(text: string): string | null {
  const given = text.trim().replaceAll('−', '-').replaceAll(around, '').replaceAll(spaces, '');
  if (plain.test(given)) {
    return tidy(given);
  }
  if (thousands.test(given)) {
    return tidy(given.replaceAll(',', ''));
  }
  if (thousandsByPoint.test(given)) {
    return tidy(given.replaceAll('.', '').replace(',', '.'));
  }
  return decimalComma.test(given) ? tidy(given.replace(',', '.')) : null;
}
