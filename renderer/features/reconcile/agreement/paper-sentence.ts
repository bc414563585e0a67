import type { AgreementReport } from '#shared/contract/agreement.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { alphaOf, figure, interval, overall, percent } from './figures.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const inWords = (count: number): string => numbers[count] ?? String(count);

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('en') + words.slice(1);

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

/** How single codes fared, from the lowest alpha to the highest; empty without any. */
function ofCodes(report: AgreementReport): string {
  const alphas = report.perCode.flatMap(({ codeId }) => {
    const alpha = codeId === null ? undefined : alphaOf(report, codeId);
    return alpha === undefined ? [] : [alpha.value];
  });
  const values = alphas.filter((value) => value !== null);
  const missing = alphas.length - values.length;
  if (values.length === 0) {
    return '';
  }
  const range = `from ${figure(Math.min(...values))} to ${figure(Math.max(...values))}`;
  const rest = missing === 0 ? '' : `; for ${countOf(missing, 'code')} it has no value, since nothing varied`;
  return ` For single codes alpha ran ${range} (median ${figure(middle(values))}, ${countOf(values.length, 'code')})${rest}.`;
}

/** What a paper says of agreement before discussion, or that it is none: who coded how much, how often alike, alpha for sets, and the range over codes. */
export function paperSentence(report: AgreementReport): string {
  const coders = `${capital(inWords(report.coders.length))} coders`;
  const episodes = countOf(report.units, 'episode');
  const first = report.changedSinceRevealed
    ? `${coders} coded ${episodes}; their work had been revealed once and was changed after that.`
    : `${coders} coded ${episodes} independently.`;
  const before = report.changedSinceRevealed ? ' When last revealed,' : ' Before discussion';
  const alike = overall(report, 'percent_identical_sets');
  const alpha = overall(report, 'krippendorff_alpha_masi');
  const shares =
    alike === undefined || alike.value === null
      ? ''
      : `${before} they gave ${percent(alike.value)} of the episodes the same set of codes`;
  const range = alpha === undefined ? null : interval(alpha);
  const sets =
    alpha === undefined || alpha.value === null
      ? ''
      : `${shares === '' ? before : ';'} Krippendorff’s alpha for sets of codes (MASI distance) was ${figure(alpha.value)}${range === null ? '' : ` (95% interval ${range})`}`;
  const second = shares === '' && sets === '' ? '' : `${shares}${sets}.`;
  return `${first}${second}${ofCodes(report)}`;
}
