import type { WireError } from '#shared/contract/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import type { StudyWorker } from '../../worker/client.ts';
import { bridgeChannels } from './bridge-channels.ts';
import { isWorkbench } from './workbench-address.ts';

/** Where a message comes from; null when the frame is gone again. */
type Sender = { readonly senderFrame: { readonly url: string; readonly parent: unknown } | null };

type Answer = (event: Sender, ...values: unknown[]) => unknown;

/** As much of Electron's WebContents as the channel needs. */
export type WindowContents = {
  readonly ipc: {
    readonly handle: (channel: string, answer: Answer) => void;
    readonly on: (channel: string, answer: Answer) => unknown;
  };
  readonly send: (channel: string, message: unknown) => void;
  readonly isDestroyed: () => boolean;
};

export type ConnectedWindow = {
  /** Has the page carry out one of its commands, as if its keys had been pressed. */
  readonly runCommand: (id: string) => void;
  /** Cancels what is still running, as when the page is loaded anew. */
  readonly cancelCalls: () => void;
};

const unauthorised = { error: { code: 'unauthorised', message: errorSentence('unauthorised', {}) } };
const unreadable = {
  error: {
    code: 'invalid_input',
    message: errorSentence('invalid_input', { problem: 'the call is not readable' }),
  },
};

const isPieceOf = (of: unknown): of is string | null | undefined =>
  of === undefined || of === null || typeof of === 'string';

/** Only the workbench itself may speak, and no frame inside it. */
const isOwnPage = ({ senderFrame }: Sender): boolean =>
  senderFrame !== null && senderFrame.parent === null && isWorkbench(senderFrame.url);

/** Gives a window's page its seat at the study that is open in the worker, over the bridge that its preload offers. */
export async function connectWindow(
  contents: WindowContents,
  worker: Pick<StudyWorker, 'sit'>,
  /** Told when the person has chosen other keys. */
  onKeys: () => void = () => undefined,
): Promise<Result<ConnectedWindow, WireError>> {
  const seat = await worker.sit(null);
  if (!seat.ok) {
    return err(seat.error);
  }
  const { channel } = seat.value;
  const running = new Map<number, AbortController>();

  const say = (message: unknown): void => {
    if (!contents.isDestroyed()) {
      contents.send(bridgeChannels.message, message);
    }
  };
  const answer = (name: string, carryOut: (...values: unknown[]) => unknown): void => {
    contents.ipc.handle(name, (event, ...values) => (isOwnPage(event) ? carryOut(...values) : unauthorised));
  };

  answer(bridgeChannels.call, async (id, name, input) => {
    if (typeof id !== 'number' || typeof name !== 'string') {
      return unreadable;
    }
    const controller = new AbortController();
    running.set(id, controller);
    const reply = await channel.call(name, input, {
      signal: controller.signal,
      onProgress: (progress) => {
        if (!controller.signal.aborted) {
          say({ kind: 'progress', id, progress });
        }
      },
    });
    if (running.get(id) === controller) {
      running.delete(id);
    }
    if (name === 'settings.keepKeys') {
      onKeys();
    }
    return reply.ok ? { value: reply.value } : { error: reply.error };
  });
  answer(bridgeChannels.putBytes, async (name, bytes, of) =>
    typeof name === 'string' && bytes instanceof Uint8Array && isPieceOf(of)
      ? { value: await channel.putBytes(name, bytes, of === undefined ? undefined : { of }) }
      : unreadable,
  );
  answer(bridgeChannels.getBytes, async (bytesId) =>
    typeof bytesId === 'string' ? { value: await channel.getBytes(bytesId) } : unreadable,
  );
  contents.ipc.on(bridgeChannels.cancel, (event, id) => {
    if (isOwnPage(event) && typeof id === 'number') {
      running.get(id)?.abort();
    }
  });
  channel.onPush((push) => {
    say({ kind: 'push', push });
  });

  return ok({
    runCommand: (id) => {
      say({ kind: 'command', id });
    },
    cancelCalls: () => {
      for (const controller of running.values()) {
        controller.abort();
      }
      running.clear();
    },
  });
}
