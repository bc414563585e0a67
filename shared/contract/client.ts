import type { z } from 'zod';
import { err, ok, type Result } from '../kernel/result.ts';
import type { CallOptions, Channel, ConnectionState } from '../rpc/channel.ts';
import { putFile, type FileToSend, type SendOptions } from '../rpc/put-file.ts';
import { contract, type InputOf, type OutputOf, type ProcedureName } from './contract.ts';
import { WireError } from './errors.ts';
import { Change } from './topics.ts';

/** The contract as a client sees it: typed calls in, parsed answers out. */
export type Client = {
  readonly call: <Name extends ProcedureName>(
    name: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ) => Promise<Result<OutputOf<Name>, WireError>>;
  readonly putBytes: Channel['putBytes'];
  /** Sends a file, however large, without ever holding all of it. A file that can't be read rejects. */
  readonly putFile: (name: string, file: FileToSend, options?: SendOptions) => Promise<string>;
  readonly getBytes: Channel['getBytes'];
  /** Hears what changed, until the returned function is called. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  /** Hears when the host is lost and when it is back, until the returned function is called. */
  readonly onConnection: (listener: (state: ConnectionState) => void) => () => void;
};

const lost: WireError = {
  code: 'internal',
  message: 'Throughline does not answer; once it is back, look whether this step was done.',
};

const unclear: WireError = {
  code: 'internal',
  message: 'The answer could not be understood; reload the window.',
};

/** The contract by what a caller gets: indexing it with a name keeps the name's own type. */
const procedures: { readonly [Name in ProcedureName]: { readonly output: z.ZodType<OutputOf<Name>> } } =
  contract;

/** Makes a client over any channel. Nothing that arrives is believed before the contract's schema has parsed it. */
export function createClient(channel: Channel): Client {
  return {
    call: async (name, input, options) => {
      let reply: Result<unknown, unknown>;
      try {
        reply = await channel.call(name, input, options);
      } catch {
        return err(lost);
      }
      if (!reply.ok) {
        const refusal = WireError.safeParse(reply.error);
        return err(refusal.success ? refusal.data : unclear);
      }
      const output = procedures[name].output.safeParse(reply.value);
      return output.success ? ok(output.data) : err(unclear);
    },
    putBytes: (name, bytes) => channel.putBytes(name, bytes),
    putFile: (name, file, options) => putFile(channel, name, file, options),
    getBytes: (bytesId) => channel.getBytes(bytesId),
    onChange: (listener) =>
      channel.onPush((push) => {
        const change = Change.safeParse(push);
        if (change.success) {
          listener(change.data);
        }
      }),
    onConnection: (listener) => channel.onConnection?.(listener) ?? (() => undefined),
  };
}
