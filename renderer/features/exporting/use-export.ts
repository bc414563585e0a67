import { useCallback } from 'react';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { Result } from '#shared/kernel/result.ts';
import { useConnection } from '../../data/client-context.tsx';
import { useSaveBytes } from '../../data/use-save-bytes.ts';
import { maySaveWithNames, type ExportKind } from './ask-about-names.ts';
import { useExportChoice } from './export-choice.ts';

/** Asks for the file, with what an export takes to refuse listed names, or nothing. */
type AskForFile = (
  client: Client,
  names: { readonly refuseNames?: RefuseNames },
) => Promise<Result<Bytes, WireError>>;

/** Exports a file, and asks first where a listed name stands in it. Says whether it was saved; a refusal the person is told. */
export function useExport(): (kind: ExportKind, ask: AskForFile) => Promise<boolean> {
  const { client, onRefusal } = useConnection();
  const save = useSaveBytes();
  return useCallback(
    async (kind, ask) => {
      const refused = useExportChoice.getState().asksFirst ? { refuseNames: { keyId: null } } : {};
      let file = await ask(client, refused);
      if (!file.ok && file.error.code === 'listed_name') {
        if (!(await maySaveWithNames(kind, file.error.message))) {
          return false;
        }
        file = await ask(client, {});
      }
      if (!file.ok) {
        onRefusal(file.error);
        return false;
      }
      return save(file.value);
    },
    [client, onRefusal, save],
  );
}
