import type { AgreementReport, Coefficient } from '#shared/contract/agreement.ts';

/** A coefficient with two decimals and a true minus: "0.86", "−0.04". */
export const figure = (value: number): string => value.toFixed(2).replace('-', '−');

/** A share as a percentage without decimals: "71%". */
export const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** "0.71 to 0.96"; null where no interval is known. */
export const interval = ({ low, high }: Coefficient): string | null =>
  low === null || high === null ? null : `${figure(low)} to ${figure(high)}`;

/** Krippendorff's alpha of one code, as applied or not; undefined when the report doesn't have the code. */
export const alphaOf = (report: AgreementReport, codeId: string): Coefficient | undefined =>
  report.perCode
    .find((code) => code.codeId === codeId)
    ?.coefficients.find(({ id }) => id.startsWith('krippendorff_alpha_nominal['));

/** A coefficient over all codes, by its id. */
export const overall = (report: AgreementReport, id: string): Coefficient | undefined =>
  report.coefficients.find((coefficient) => coefficient.id === id);
