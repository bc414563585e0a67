import { describe, expect, test } from 'vitest';
import { bridgeOver } from '#electron/hosts/desktop/bridge-over.ts';
import { connectWindow, type ConnectedWindow } from '#electron/hosts/desktop/ipc-channel.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Bridge } from '#shared/rpc/bridge.ts';
import type { CallOptions, Channel } from '#shared/rpc/channel.ts';
import { StandInContents } from '#tests/support/desktop/stand-in-contents.ts';

type Call = { readonly name: string; readonly input: unknown; readonly options: CallOptions | undefined };

type Connected = {
  readonly contents: StandInContents;
  readonly bridge: Bridge;
  readonly window: ConnectedWindow;
  readonly calls: readonly Call[];
  readonly heard: readonly unknown[];
  readonly push: (push: unknown) => void;
  /** Ends the call that was made last. */
  readonly answer: (value: unknown) => void;
};

/** A window whose worker notes what reaches it and answers when the test says so. */
async function connected(): Promise<Connected> {
  const contents = new StandInContents();
  const calls: Call[] = [];
  const listeners: ((push: unknown) => void)[] = [];
  const answers: ((value: unknown) => void)[] = [];
  const channel: Channel = {
    call: (name, input, options) => {
      calls.push({ name, input, options });
      return new Promise((resolve) => {
        answers.push((value) => {
          resolve(value instanceof Error ? err({ code: 'cancelled' }) : ok(value));
        });
      });
    },
    putBytes: (name, bytes) => Promise.resolve(`${name}: ${bytes.length}`),
    getBytes: (bytesId) => Promise.resolve(new TextEncoder().encode(bytesId)),
    onPush: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const reply = await connectWindow(contents, {
    sit: () => Promise.resolve(ok({ channel, leave: () => Promise.resolve() })),
  });
  if (!reply.ok) {
    throw new Error(reply.error.message);
  }
  const bridge = bridgeOver(contents.pageIpc);
  const heard: unknown[] = [];
  bridge.listen((message) => {
    heard.push(message);
  });
  return {
    contents,
    bridge,
    window: reply.value,
    calls,
    heard,
    push: (push) => {
      listeners.forEach((listener) => {
        listener(push);
      });
    },
    answer: (value) => {
      answers.at(-1)?.(value);
    },
  };
}

const sentence: unknown = expect.stringMatching(/\.$/u);

/** Until everything that was sent has arrived. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test('a call, its progress and its answer go through', async () => {
  const { bridge, calls, heard, answer } = await connected();
  const reply = bridge.call(7, 'sources.import', { files: ['a'] });
  await settled();
  calls[0]?.options?.onProgress?.({ done: 1, total: 2, about: 'a.txt' });
  answer({ imported: 1 });
  expect(await reply).toEqual({ value: { imported: 1 } });
  expect(calls.map(({ name, input }) => ({ name, input }))).toEqual([
    { name: 'sources.import', input: { files: ['a'] } },
  ]);
  expect(heard).toEqual([{ kind: 'progress', id: 7, progress: { done: 1, total: 2, about: 'a.txt' } }]);
});

test('a refusal arrives as one', async () => {
  const { bridge, answer } = await connected();
  const reply = bridge.call(1, 'sources.list', {});
  await settled();
  answer(new Error('refused'));
  expect(await reply).toEqual({ error: { code: 'cancelled' } });
});

test('a call can be cancelled, and only under its own number', async () => {
  const { bridge, calls, answer } = await connected();
  const reply = bridge.call(3, 'sources.import', {});
  await settled();
  bridge.cancel(4);
  await settled();
  expect(calls[0]?.options?.signal?.aborted).toBe(false);
  bridge.cancel(3);
  await settled();
  expect(calls[0]?.options?.signal?.aborted).toBe(true);
  answer(null);
  await reply;
});

test('a page that is loaded anew leaves no call behind, and hears nothing of the old ones', async () => {
  const { bridge, window, calls, heard, answer } = await connected();
  const reply = bridge.call(1, 'sources.import', {});
  await settled();
  window.cancelCalls();
  expect(calls[0]?.options?.signal?.aborted).toBe(true);
  calls[0]?.options?.onProgress?.({ done: 1, total: 2, about: '' });
  answer(null);
  await reply;
  expect(heard).toEqual([]);
});

test('bytes go both ways', async () => {
  const { bridge } = await connected();
  expect(await bridge.putBytes('a.txt', new Uint8Array([1, 2, 3]))).toEqual({ value: 'a.txt: 3' });
  expect(await bridge.getBytes('abc')).toEqual({ value: new TextEncoder().encode('abc') });
});

test('pushes and the commands of menus reach the page until it stops listening or is gone', async () => {
  const { bridge, contents, window, heard, push } = await connected();
  const late: unknown[] = [];
  const stop = bridge.listen((message) => {
    late.push(message);
  });
  push({ topics: ['codes'] });
  await settled();
  stop();
  window.runCommand('history.undo');
  await settled();
  contents.destroy();
  push({ topics: ['sources'] });
  window.runCommand('history.redo');
  await settled();
  expect(heard).toEqual([
    { kind: 'push', push: { topics: ['codes'] } },
    { kind: 'command', id: 'history.undo' },
  ]);
  expect(late).toEqual([{ kind: 'push', push: { topics: ['codes'] } }]);
});

describe('whoever is not the workbench', () => {
  test.each([
    ['a foreign page', { url: 'https://example.org/', parent: null }],
    ['a page with a similar address', { url: 'throughline://workbench.example/', parent: null }],
    ['a file', { url: 'file:///tmp/index.html', parent: null }],
    ['a frame inside the workbench', { url: 'throughline://workbench/index.html', parent: {} }],
    ['a frame that is gone', null],
  ])('%s is refused', async (_who, speaker) => {
    const { bridge, contents, calls } = await connected();
    const mine = bridge.call(1, 'sources.list', {});
    await settled();
    contents.speaker = speaker;
    const refused = { error: { code: 'unauthorised', message: sentence } };
    expect(await bridge.call(2, 'study.info', {})).toEqual(refused);
    expect(await bridge.putBytes('a', new Uint8Array(1))).toEqual(refused);
    expect(await bridge.getBytes('a')).toEqual(refused);
    bridge.cancel(1);
    await settled();
    expect(calls.map(({ name }) => name)).toEqual(['sources.list']);
    expect(calls[0]?.options?.signal?.aborted).toBe(false);
    void mine;
  });
});

describe('what makes no sense', () => {
  test.each([
    ['throughline:call', ['1', 'study.info', {}]],
    ['throughline:call', [1, ['study.info'], {}]],
    ['throughline:call', []],
    ['throughline:put-bytes', ['a', 'text']],
    ['throughline:put-bytes', [1, new Uint8Array(1)]],
    ['throughline:get-bytes', [{}]],
  ])('%s %j is refused before it reaches the worker', async (channel, values) => {
    const { contents, calls } = await connected();
    expect(await contents.pageIpc.invoke(channel, ...values)).toEqual({
      error: { code: 'invalid_input', message: sentence },
    });
    expect(calls).toEqual([]);
  });
});

test('without a seat there is no window', async () => {
  const error = { code: 'internal', message: 'No.' } as const;
  const reply = await connectWindow(new StandInContents(), { sit: () => Promise.resolve(err(error)) });
  expect(reply).toEqual(err(error));
});
