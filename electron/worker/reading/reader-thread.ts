import { parentPort } from 'node:worker_threads';
import { isToReader, type FromReader } from './reader-messages.ts';
import { carryOut } from './reading-job.ts';

/** A thread that reads files one after another, away from the database. It may be ended at any time. */
const say = (message: FromReader): void => {
  parentPort?.postMessage(message, handedOver(message));
};

/** What was made of a file goes over without another copy of it. */
function handedOver(message: FromReader): readonly ArrayBuffer[] {
  if (message.kind !== 'done' || message.done.kind !== 'read' || !message.done.read.ok) return [];
  const { textBytes, turnsBytes } = message.done.read.value;
  return [textBytes?.buffer, turnsBytes.buffer].filter((buffer) => buffer instanceof ArrayBuffer);
}

let last = Promise.resolve();

async function take(message: unknown): Promise<void> {
  if (!isToReader(message)) {
    return;
  }
  try {
    say({ kind: 'done', done: await carryOut(message.job) });
  } catch (cause) {
    say({ kind: 'mistake', cause });
  }
}

parentPort?.on('message', (message: unknown) => {
  last = last.then(() => take(message));
});
say({ kind: 'ready' });
