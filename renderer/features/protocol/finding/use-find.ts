import { useCallback } from 'react';
import type { Found } from '#shared/contract/answers.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../../data/use-do.ts';
import { toast } from '../../../ui/toast/toast.ts';
import { showFinding, useFindStore } from './find-store.ts';

/** What was found, in one sentence. */
function foundWords({ sources, sure, likely, unsure, notFound, settled }: Found): string {
  const found = [`${sure} sure`, `${likely} likely`, `${unsure} unsure`].join(', ');
  const stays = settled === 0 ? '' : ` ${settled} that you settled stayed as they were.`;
  return `Looked through ${countOf(sources, 'transcript')}: ${found}, ${notFound} not found.${stays}`;
}

/** Looks for the prompts in all transcripts, unless that is under way already; it can be cancelled and taken back. */
export function useFind(): () => Promise<void> {
  const find = useDo('prompts.find');
  const undo = useDo('history.undo');
  return useCallback(async () => {
    if (useFindStore.getState().finding !== null) {
      return;
    }
    const controller = new AbortController();
    const cancel = (): void => {
      controller.abort();
    };
    showFinding({ done: 0, total: 1, cancel });
    const result = await find(
      {},
      {
        signal: controller.signal,
        onProgress: ({ done, total }) => {
          showFinding({ done, total, cancel });
        },
      },
    );
    showFinding(null);
    if (result.ok) {
      toast(foundWords(result.value), {
        kind: 'good',
        action: { label: 'Undo', onAction: () => void undo({}) },
      });
    } else if (result.error.code === 'cancelled') {
      toast('Stopped looking for the prompts; nothing was changed.');
    }
  }, [find, undo]);
}
