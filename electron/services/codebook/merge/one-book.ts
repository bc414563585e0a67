import { refuse } from '#shared/contract/refusal.ts';
import type { CodeRow } from '../row-to-code.ts';

/** Refuses codes of different codebooks, and a code together with a theme. */
export function refuseOtherBook(one: CodeRow, other: CodeRow): void {
  if (one.coder_id !== other.coder_id || one.round_id !== other.round_id) {
    refuse('other_codebook', { one: one.name, other: other.name });
  }
  if (one.kind !== other.kind) {
    const [code, theme] = one.kind === 'code' ? [one, other] : [other, one];
    refuse('kinds_differ', { code: code.name, theme: theme.name });
  }
}
