import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { askKey } from './use-ask.ts';
import { useDo } from './use-do.ts';

type ImportSources = ReturnType<typeof useDo<'sources.import'>>;

/** Imports sources. By the time it answers they are in the list, so that nobody takes new ones for gone ones. */
export function useImportSources(): ImportSources {
  const queries = useQueryClient();
  const importSources = useDo('sources.import');
  return useCallback(
    async (input, options) => {
      const result = await importSources(input, options);
      await queries.invalidateQueries({ queryKey: askKey('sources.list', {}) });
      return result;
    },
    [queries, importSources],
  );
}
