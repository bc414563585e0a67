import { settingsFile } from '#electron/ports/settings-file.ts';
import { StudyThread } from '#electron/worker/study-thread.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import { WireError } from '#shared/contract/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Channel } from '#shared/rpc/channel.ts';
import type { FromThread, ToThread } from '#shared/rpc/thread-messages.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { countedIds, steadyClock } from './fake-ports.ts';
import { undeclared } from './undeclared.ts';

type Request = ToThread extends infer Message
  ? Message extends { id: number }
    ? Omit<Message, 'id'>
    : never
  : never;

/** A real study file in this very thread, with a fixed clock and counted ids: the same code as the worker runs, without the thread. */
export type StudyAtHand = {
  readonly file: string;
  readonly path: (name: string) => string;
  /** The pushes heard so far. */
  readonly pushes: readonly unknown[];
  /** What went wrong inside, or happened beyond what the contract declares; empty unless we made a mistake. */
  readonly mistakes: readonly unknown[];
  readonly sit: (coder?: string) => Promise<Client>;
  readonly channel: (coder?: string) => Promise<Channel>;
  readonly request: (request: Request) => Promise<Result<unknown, unknown>>;
  readonly close: () => Promise<void>;
  /** Closes the file and opens it again, as a new start of the program would. */
  readonly restart: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/**
 * Starts a study titled "A study" with Coder A; or only the thread, with no study open. Studies of which one is to be merged into
 * another count their ids in lanes of their own.
 */
export async function studyAtHand({
  start = true,
  lane = 1,
}: { readonly start?: boolean; readonly lane?: number } = {}): Promise<StudyAtHand> {
  const folder = temporaryFolder();
  const file = folder.path('study.throughline');
  const waiting = new Map<number, (message: FromThread) => void>();
  const pushes: unknown[] = [];
  const mistakes: unknown[] = [];
  let lastId = 0;
  const thread = new StudyThread(
    {
      clock: steadyClock(),
      ids: countedIds(lane),
      logger: { error: (event, cause) => mistakes.push({ event, cause }) },
      settings: settingsFile(folder.path('settings.json')),
    },
    (message) => {
      if (message.kind === 'push') {
        pushes.push(message.push);
      } else {
        waiting.get(message.id)?.(message);
      }
    },
  );
  const request = (message: Request): Promise<Result<unknown, unknown>> => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, (answer) => {
        if (answer.kind === 'answer' || answer.kind === 'refusal') {
          waiting.delete(id);
          resolve(answer.kind === 'answer' ? ok(answer.value) : err(answer.error));
        }
      });
      void thread.take({ ...message, id });
    });
  };
  const must = async (message: Request): Promise<unknown> => {
    const reply = await request(message);
    if (!reply.ok) {
      throw new Error(WireError.parse(reply.error).message);
    }
    return reply.value;
  };
  const channel = async (coder?: string): Promise<Channel> => {
    const session = String(await must({ kind: 'sit', coder: coder ?? null }));
    return {
      call: async (name, input) => {
        const heard = pushes.length;
        const reply = await request({ kind: 'call', session, name, input });
        mistakes.push(...undeclared(name, reply, pushes.slice(heard)));
        return reply;
      },
      putBytes: async (name, bytes, piece) => {
        const sent = { name, bytes: new Uint8Array(bytes) };
        return String(
          await must(
            piece === undefined ? { kind: 'put', ...sent } : { kind: 'piece', bytesId: piece.of, ...sent },
          ),
        );
      },
      getBytes: async (bytesId) => {
        const found = await must({ kind: 'get', bytesId });
        if (
          typeof found === 'object' &&
          found !== null &&
          'bytes' in found &&
          found.bytes instanceof Uint8Array
        ) {
          return found.bytes;
        }
        throw new Error('no bytes');
      },
      onPush: () => () => undefined,
    };
  };
  if (start) {
    await must({ kind: 'create', file, title: 'A study', coder: 'Coder A' });
  }
  const close = async (): Promise<void> => {
    await request({ kind: 'close' });
  };
  return {
    file,
    path: folder.path,
    pushes,
    mistakes,
    request,
    channel,
    sit: async (coder) => createClient(await channel(coder)),
    close,
    restart: async () => {
      await close();
      await must({ kind: 'open', file });
    },
    remove: async () => {
      await close();
      folder.remove();
    },
  };
}
