import { useCallback } from 'react';
import type { Bytes } from '#shared/contract/values.ts';
import { saveFile } from '../connection/save-file.ts';
import { useConnection } from './client-context.tsx';

/** Fetches bytes that an answer named and hands them to the person as a file. Null, as of a refused question, is nothing. */
export function useSaveBytes(): (named: Bytes | null) => Promise<boolean> {
  const { client, onRefusal } = useConnection();
  return useCallback(
    async (named) => {
      if (named === null) {
        return false;
      }
      try {
        saveFile(named.name, named.mediaType, await client.getBytes(named.bytesId));
        return true;
      } catch {
        onRefusal({ code: 'upload_missing', message: `“${named.name}” could not be fetched; try again.` });
        return false;
      }
    },
    [client, onRefusal],
  );
}
