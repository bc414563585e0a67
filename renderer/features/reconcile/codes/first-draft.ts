import type { BoardCode, CodeProposal } from '#shared/contract/reconciliation.ts';
import type { CodeBook } from '../code-book.ts';

/** What an idea is called and what it means, before anyone has written anything. */
export type Draft = { readonly name: string; readonly definition: string; readonly reason: string };

/**
 * The draft for some codes: what was decided, when all of them were taken as one already; else the name proposed for exactly
 * these; else that of the code used most, with its definition.
 */
export function firstDraft(
  codes: readonly BoardCode[],
  proposals: readonly CodeProposal[],
  book: CodeBook,
): Draft {
  const decisions = codes.map((code) => code.decision);
  const [decision] = decisions;
  const into = decision?.intoCodeId ?? null;
  if (into !== null && decisions.every((other) => other?.intoCodeId === into)) {
    return {
      name: book.name(into),
      definition: book.code(into)?.definition ?? '',
      reason: decision?.reason ?? '',
    };
  }
  const ids = codes.map(({ codeId }) => codeId);
  const proposal = proposals.find(
    ({ codeIds }) => codeIds.length === ids.length && codeIds.every((codeId) => ids.includes(codeId)),
  );
  const mostUsed = codes.toSorted((one, other) => other.uses - one.uses)[0];
  const name = proposal?.name ?? mostUsed?.name ?? '';
  const named = codes.find((code) => code.name === name) ?? mostUsed;
  return { name, definition: named?.definition ?? '', reason: '' };
}
