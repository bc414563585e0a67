import type { Place } from '#shared/contract/values.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CodeToApply } from '../../../data/codings.ts';
import { useDo } from '../../../data/use-do.ts';
import { toast } from '../../../ui/toast/toast.ts';

export type FoundActs = {
  /** Answers whether it was done. */
  readonly code: (places: readonly Place[], code: CodeToApply) => Promise<boolean>;
  readonly mark: (places: readonly Place[]) => Promise<boolean>;
};

/** Codes or marks what was found, says what came of it, and offers to take it back. */
export function useFoundActs(): FoundActs {
  const code = useDo('search.code');
  const mark = useDo('search.mark');
  const undo = useDo('history.undo');
  const tell = (words: string, isDone: boolean): void => {
    toast(words, isDone ? { kind: 'good', action: { label: 'Undo', onAction: () => void undo({}) } } : {});
  };
  return {
    code: async (places, wanted) => {
      const result = await code({ places: [...places], ...wanted });
      if (result.ok) {
        const { coded, left, code: applied } = result.value;
        const there = left === 0 ? '' : ` ${countOf(left, 'stretch', 'stretches')} carried it already.`;
        tell(
          coded === 0
            ? `“${applied.name}” stands there already.`
            : `Applied “${applied.name}” to ${countOf(coded, 'stretch', 'stretches')}.${there}`,
          coded > 0,
        );
      }
      return result.ok;
    },
    mark: async (places) => {
      const result = await mark({ places: [...places] });
      if (result.ok) {
        const { marked, left } = result.value;
        const there = left === 0 ? '' : ` ${countOf(left, 'stretch', 'stretches')} overlapped an episode.`;
        tell(
          marked === 0 ? 'An episode stands there already.' : `Marked ${countOf(marked, 'episode')}.${there}`,
          marked > 0,
        );
      }
      return result.ok;
    },
  };
}
