import { useCallback } from 'react';
import type { InputOf, NameOfKind, OutputOf } from '#shared/contract/contract.ts';
import { useConnection } from './client-context.tsx';

/** A query asked once, on demand, as for an export; null when it was refused, which the person is then told. */
export function usePull<Name extends NameOfKind<'query'>>(
  name: Name,
): (input: InputOf<Name>) => Promise<OutputOf<Name> | null> {
  const { client, onRefusal } = useConnection();
  return useCallback(
    async (input) => {
      const result = await client.call(name, input);
      if (!result.ok) {
        onRefusal(result.error);
        return null;
      }
      return result.value;
    },
    [client, name, onRefusal],
  );
}
