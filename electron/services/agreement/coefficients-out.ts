import type { Agreement } from '#shared/agreement/agreement.ts';
import { coefficientWords } from '#shared/agreement/coefficient-words.ts';
import type { Coefficient as Computed } from '#shared/agreement/coefficient.ts';
import type { AgreementReport, Coefficient } from '#shared/contract/agreement.ts';

const isKnown = (name: string): name is keyof typeof coefficientWords =>
  Object.hasOwn(coefficientWords, name);

function out({ id, value, se, low, high, reason }: Computed): Coefficient {
  const [name = id] = id.split('[');
  return { id, label: isKnown(name) ? coefficientWords[name].label : id, value, se, low, high, reason };
}

/** What was worked out, as it crosses the border. */
export function coefficientsOut(
  agreement: Agreement,
  codeIdOf: (name: string) => string | null,
): Pick<AgreementReport, 'coefficients' | 'perCode'> {
  return {
    coefficients: agreement.overall.map(out),
    perCode: agreement.perCode.map(({ code, coefficients }) => ({
      codeId: codeIdOf(String(code)),
      name: String(code),
      coefficients: coefficients.map(out),
    })),
  };
}
