import { useCallback } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useConnection } from '../../data/client-context.tsx';
import { maySaveWithNames } from './ask-about-names.ts';
import { useExportChoice } from './export-choice.ts';

/** Asks before a recording leaves a study that lists names, since nothing can look through what is said in it. */
export function useMayBeHeard(): () => Promise<boolean> {
  const { client } = useConnection();
  return useCallback(async () => {
    if (!useExportChoice.getState().asksFirst) {
      return true;
    }
    const names = await client.call('pseudonyms.list', {});
    if (!names.ok || names.value.length === 0) {
      return true;
    }
    const listed = countOf(names.value.length, 'name');
    return maySaveWithNames(
      'recording',
      `${listed} ${names.value.length === 1 ? 'is' : 'are'} listed in this study, and a recording is saved as it was spoken.`,
    );
  }, [client]);
}
