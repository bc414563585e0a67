import type { InputOf } from '#shared/contract/contract.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../../data/use-do.ts';
import { announce } from '../../../ui/announcer/announce.ts';

type Into = InputOf<'reconciliation.decideCodes'>['into'];

/** Decides what codes mean, and takes it back; says what was done. */
export function useDecideCodes(roundId: string) {
  const decide = useDo('reconciliation.decideCodes');
  const reopen = useDo('reconciliation.reopenCodes');
  return {
    decide: async (codeIds: readonly string[], into: Into, reason: string): Promise<boolean> => {
      const result = await decide({ roundId, codeIds: [...codeIds], into, reason });
      if (result.ok) {
        const codes = countOf(result.value.length, 'code');
        announce(
          into === 'drop'
            ? `${codes} dropped.`
            : `${codes} settled${'name' in into ? `: ${into.name}` : ''}.`,
        );
      }
      return result.ok;
    },
    reopen: async (codeIds: readonly string[]): Promise<void> => {
      const result = await reopen({ roundId, codeIds: [...codeIds] });
      if (result.ok) {
        announce(`${countOf(result.value.reopened, 'code')} reopened.`);
      }
    },
  };
}
