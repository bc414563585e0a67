import { useCallback } from 'react';
import type { InputOf, NameOfKind, OutputOf } from '#shared/contract/contract.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { CallOptions } from '#shared/rpc/channel.ts';
import { useConnection } from './client-context.tsx';
import { writing } from './writing.ts';

type ChangingName = NameOfKind<'command'> | NameOfKind<'task'>;

type DoOptions = CallOptions & {
  /** The screen tells a refusal itself. */
  readonly quietly?: boolean;
};

/** A command or task as a function. A refusal is told to the person unless the screen does it; the result says which it was. */
export function useDo<Name extends ChangingName>(
  name: Name,
): (input: InputOf<Name>, options?: DoOptions) => Promise<Result<OutputOf<Name>, WireError>> {
  const { client, onRefusal, onDone } = useConnection();
  return useCallback(
    async (input, { quietly = false, ...options } = {}) => {
      const result = await writing(client.call(name, input, options));
      if (result.ok) {
        onDone();
      } else if (!quietly && result.error.code !== 'cancelled') {
        onRefusal(result.error);
      }
      return result;
    },
    [client, name, onRefusal, onDone],
  );
}
