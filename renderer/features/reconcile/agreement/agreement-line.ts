import type { AgreementReport, Coefficient } from '#shared/contract/agreement.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { alphaOf, figure, interval } from './figures.ts';

type Of = { readonly name: string; readonly alpha: Coefficient };

const stay = (coders: number): string =>
  `${coders === 2 ? 'Both readings' : 'All readings'} stay as they were.`;

function alone({ name, alpha }: Of, units: string): string {
  if (alpha.value === null) {
    return `agreement on “${name}” has no value. ${alpha.reason ?? ''}`;
  }
  const range = interval(alpha);
  const details = ['Krippendorff’s alpha', ...(range === null ? [] : [`95% interval ${range}`]), units];
  return `agreement on “${name}” ${figure(alpha.value)} (${details.join(', ')}).`;
}

const among = ({ name, alpha }: Of): string => {
  const range = interval(alpha);
  return alpha.value === null
    ? `“${name}” undefined`
    : `“${name}” ${figure(alpha.value)}${range === null ? '' : ` (${range})`}`;
};

/** How far the coders agreed on these codes before they talked, as one line; and that nothing of theirs is changed. */
export function agreementLine(
  report: AgreementReport,
  codes: readonly { readonly id: string; readonly name: string }[],
): string {
  const known = codes.flatMap(({ id, name }): readonly Of[] => {
    const alpha = alphaOf(report, id);
    return alpha === undefined ? [] : [{ name, alpha }];
  });
  const units = countOf(report.units, 'episode');
  const [first] = known;
  if (first === undefined) {
    return stay(report.coders.length);
  }
  const words =
    known.length === 1
      ? alone(first, units)
      : `agreement on ${listInWords(known.map(among))} (Krippendorff’s alpha with its 95% interval, ${units}).`;
  const when = report.changedSinceRevealed ? 'As last revealed' : 'Before discussion';
  return `${when}: ${words} ${stay(report.coders.length)}`;
}
