import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { serveStudy } from '#electron/hosts/browser/serve-study.ts';
import { bridgeOver } from '#electron/hosts/desktop/bridge-over.ts';
import { connectWindow } from '#electron/hosts/desktop/ipc-channel.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { openIpcChannel } from '#renderer/connection/ipc-channel.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Channel } from '#shared/rpc/channel.ts';
import { HttpLine } from '#shared/rpc/http-messages.ts';
import { StandInContents } from '#tests/support/desktop/stand-in-contents.ts';
import { cli } from '#tests/support/programs/cli.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A host with a fresh study titled "A study" whose one coder is Coder A, reached the way its own users reach it. */
export type Host = {
  readonly channel: Channel;
  readonly client: Client;
  readonly stop: () => Promise<void>;
};

type StartHost = () => Promise<Host>;

const none = () => () => undefined;

async function startWorker(): Promise<{ worker: StudyWorker; remove: () => void; file: string }> {
  const folder = temporaryFolder();
  const file = folder.path('study.throughline');
  const worker = new StudyWorker();
  const created = await worker.create(file, { title: 'A study', coder: 'Coder A' });
  if (!created.ok) {
    throw new Error(created.error.message);
  }
  return { worker, remove: folder.remove, file };
}

/** The thread itself, as the desktop's main process and the command line hold it. */
const thread: StartHost = async () => {
  const { worker, remove } = await startWorker();
  const seat = await worker.sit(null);
  if (!seat.ok) {
    throw new Error(seat.error.message);
  }
  const { channel } = seat.value;
  return {
    channel,
    client: createClient(channel),
    stop: async () => {
      await worker.close();
      remove();
    },
  };
};

function resultOf(line: string): Result<unknown, unknown> {
  const parsed = HttpLine.parse(JSON.parse(line));
  if ('error' in parsed) {
    return err(parsed.error);
  }
  return ok('value' in parsed ? parsed.value : undefined);
}

/** The browser host over real HTTP, with the cookie and the headers that a page of it sends. */
const browser: StartHost = async () => {
  const { worker, remove } = await startWorker();
  const pages = temporaryFolder();
  const served = await serveStudy({ worker, port: 0, workbench: pages.path('.') });
  const { origin } = new URL(served.address);
  const first = await fetch(served.address, { redirect: 'manual' });
  const headers = {
    Cookie: (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    Origin: origin,
    'Sec-Fetch-Site': 'same-origin',
  };
  const post = async (path: string, body: BodyInit): Promise<Result<unknown, unknown>> => {
    const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
    const lines = (await response.text()).trim().split('\n');
    return resultOf(lines.at(-1) ?? '');
  };
  const opened = await post('/session', '');
  const session = String(opened.ok ? opened.value : '');
  const channel: Channel = {
    call: (name, input) => post('/call', JSON.stringify({ session, name, input })),
    putBytes: async (name, bytes, piece) => {
      const reply = await post(
        `/bytes?${new URLSearchParams({ session, name, ...(piece === undefined ? {} : { of: piece.of ?? '' }) }).toString()}`,
        new Uint8Array(bytes),
      );
      return String(reply.ok ? reply.value : '');
    },
    getBytes: async (bytesId) =>
      new Uint8Array(await (await fetch(`${origin}/bytes/${bytesId}`, { headers })).arrayBuffer()),
    onPush: none,
  };
  return {
    channel,
    client: createClient(channel),
    stop: async () => {
      await served.close();
      await worker.close();
      remove();
      pages.remove();
    },
  };
};

/** The desktop's bridge: what a window's page says through its preload, with a stand-in for Electron between the two. */
const desktop: StartHost = async () => {
  const { worker, remove } = await startWorker();
  const contents = new StandInContents();
  const connected = await connectWindow(contents, worker);
  if (!connected.ok) {
    throw new Error(connected.error.message);
  }
  const channel = openIpcChannel(bridgeOver(contents.pageIpc));
  return {
    channel,
    client: createClient(channel),
    stop: async () => {
      await worker.close();
      remove();
    },
  };
};

/** The command line: one process, a call a line in, an answer a line out. */
const commandLine: StartHost = async () => {
  const { worker, remove, file } = await startWorker();
  await worker.close();
  const child = spawn(process.execPath, [cli, 'call', file, '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
  const channel: Channel = {
    call: (name, input) =>
      new Promise((resolve) => {
        waiting.push((line) => {
          resolve(resultOf(line));
        });
        child.stdin.write(`${JSON.stringify({ name, input })}\n`);
      }),
    putBytes: () => Promise.reject(new Error('bytes go by the verbs import and agreement')),
    getBytes: () => Promise.reject(new Error('bytes come by the verbs export and matrix')),
    onPush: none,
  };
  return {
    channel,
    client: createClient(channel),
    stop: async () => {
      const ended = new Promise((resolve) => {
        child.once('exit', resolve);
      });
      child.stdin.end();
      await ended;
      remove();
    },
  };
};

/** Every way in. What holds for one has to hold for all. */
export const hosts: Readonly<Record<string, StartHost>> = {
  thread,
  browser,
  desktop,
  'command line': commandLine,
};
