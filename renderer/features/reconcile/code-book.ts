import type { Code } from '#shared/contract/codebook.ts';
import type { BoardCode, Unit } from '#shared/contract/reconciliation.ts';

/** What the screens need to know of codes: names and looks, what was decided of a coder's code, and where it was used. */
export type CodeBook = {
  readonly code: (codeId: string) => Code | undefined;
  readonly name: (codeId: string) => string;
  readonly board: (codeId: string) => BoardCode | undefined;
  /** What a code stands for: itself while undecided or the study's own; null when it was dropped. */
  readonly meaning: (codeId: string) => string | null;
  /** Whether it is a coder's code on which nothing has been decided. */
  readonly isUndecided: (codeId: string) => boolean;
  /** The ids of the units in which a code was used. */
  readonly unitsOf: (codeId: string) => ReadonlySet<string>;
  readonly uses: (codeId: string) => number;
};

const nowhere: ReadonlySet<string> = new Set();

export function codeBook(
  codes: readonly Code[],
  boardCodes: readonly BoardCode[],
  units: readonly Unit[],
): CodeBook {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const onBoard = new Map(boardCodes.map((code) => [code.codeId, code]));
  const used = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const unit of units) {
    for (const { codeId } of unit.readings.flatMap((reading) => reading.codings)) {
      used.set(codeId, (used.get(codeId) ?? new Set()).add(unit.id));
      counts.set(codeId, (counts.get(codeId) ?? 0) + 1);
    }
  }
  return {
    code: (codeId) => byId.get(codeId),
    name: (codeId) => byId.get(codeId)?.name ?? onBoard.get(codeId)?.name ?? '',
    board: (codeId) => onBoard.get(codeId),
    meaning: (codeId) => {
      const decision = onBoard.get(codeId)?.decision;
      return decision === undefined || decision === null ? codeId : decision.intoCodeId;
    },
    isUndecided: (codeId) => onBoard.get(codeId)?.decision === null,
    unitsOf: (codeId) => used.get(codeId) ?? nowhere,
    uses: (codeId) => counts.get(codeId) ?? 0,
  };
}
