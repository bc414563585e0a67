import { expect, test } from 'vitest';
import { paperSentence } from '#renderer/features/reconcile/agreement/paper-sentence.ts';
import type { AgreementReport, Coefficient } from '#shared/contract/agreement.ts';

const coefficient = (id: string, value: number | null, low: number | null = null): Coefficient => ({
  id,
  label: id,
  value,
  se: null,
  low,
  high: low === null || value === null ? null : value + (value - low),
  reason: value === null ? 'Nothing varied.' : null,
});

const report: AgreementReport = {
  compared: '66 episodes',
  units: 66,
  coders: ['Ann', 'Bob'],
  coefficients: [
    coefficient('percent_identical_sets', 0.75),
    coefficient('krippendorff_alpha_masi', 0.81, 0.74),
  ],
  perCode: [
    { codeId: 'a', name: 'walks', coefficients: [coefficient('krippendorff_alpha', 0.5)] },
    { codeId: 'b', name: 'talks', coefficients: [coefficient('krippendorff_alpha', 0.9)] },
  ],
  changedSinceRevealed: false,
  notes: [],
};

test('a paper says who coded what, how often alike, and alpha', () => {
  expect(paperSentence(report)).toMatch(
    /^Two coders coded 66 episodes independently\. Before discussion they gave 75.*% of the episodes the same set of codes; Krippendorff’s alpha for sets of codes \(MASI distance\) was 0?\.81 \(95% interval 0?\.74 to 0?\.88\)\./u,
  );
});

test('work that was changed after it had been revealed is not called independent', () => {
  const words = paperSentence({ ...report, changedSinceRevealed: true });
  expect(words).toMatch(
    /^Two coders coded 66 episodes; their work had been revealed once and was changed after that\. When last revealed, they gave/u,
  );
  expect(words).not.toMatch(/independently|Before discussion/u);
});
