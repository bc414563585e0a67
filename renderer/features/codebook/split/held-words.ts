import type { OutputOf } from '#shared/contract/contract.ts';
import { countOf } from '#shared/messages/count-of.ts';

type Held = OutputOf<'codes.dealable'>['held'][number];

const because: Readonly<Record<string, string>> = {
  open: 'another coder’s work',
  comparing: 'still being compared',
  closed: 'closed',
};

/** Why some codings can’t be dealt out, and that they stay. */
export function heldWords({ round, state, count }: Held, name: string): string {
  const stay = count === 1 ? 'stays' : 'stay';
  const why = because[state] ?? 'closed';
  return state === 'open'
    ? `${countOf(count, 'coding')} of ${round} ${count === 1 ? 'is' : 'are'} ${why} and ${stay} under “${name}”.`
    : `${countOf(count, 'coding')} of ${round}, which is ${why}, ${stay} under “${name}” as ${count === 1 ? 'it was' : 'they were'} made.`;
}
