import { parentPort } from 'node:worker_threads';
import { isToReader, type FromReader } from './reader-messages.ts';
import { carryOut } from './reading-job.ts';

/** A thread that reads files one after another, away from the database. It may be ended at any time. */
const say = (message: FromReader): void => {
  parentPort?.postMessage(message);
};

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
