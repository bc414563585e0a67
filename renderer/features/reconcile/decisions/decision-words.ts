import type { Unit, UnitDecision } from '#shared/contract/reconciliation.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import type { Reconciliation } from '../use-reconciliation.ts';

type Names = Pick<Reconciliation, 'book' | 'coders'>;

/** What a coder's reading is called on a button: their code, codes, boundary, or that they saw nothing. */
export function readingWords(unit: Unit, coderId: string, { coders }: Pick<Names, 'coders'>): string {
  const reading = unit.readings.find((candidate) => candidate.coderId === coderId);
  const whose = `${coders.short(coderId)}’s`;
  if (reading === undefined || !reading.marked) {
    return `${whose}: no episode`;
  }
  if (unit.kind === 'boundary') {
    return `${whose} boundary`;
  }
  switch (reading.codeIds.length) {
    case 0:
      return `${whose}: no code`;
    case 1:
      return `${whose} code`;
    default:
      return `${whose} codes`;
  }
}

/** How a unit was settled, in a few words for the queue. */
export function decisionWords(unit: Unit, decision: UnitDecision, { book, coders }: Names): string {
  const codes = listInWords(decision.codeIds.map(book.name));
  switch (decision.outcome) {
    case 'agreed':
      return codes === '' ? 'agreed: nothing coded' : `agreed: ${codes}`;
    case 'coder':
      return `${readingWords(unit, decision.coderId ?? '', { coders })}${codes === '' ? '' : `: ${codes}`}`;
    case 'both':
      return `both: ${codes}`;
    case 'neither':
      return 'neither';
    case 'codes':
      return `another code: ${codes}`;
    case 'parked':
      return decision.reason === '' ? 'parked' : `parked: ${decision.reason}`;
  }
}
