import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '#electron/ports/clock.ts';
import { randomIds } from '#electron/ports/ids.ts';
import { stderrLogger } from '#electron/ports/logger.ts';
import { settingsFile } from '#electron/ports/settings-file.ts';
import { ToThread } from '#shared/rpc/thread-messages.ts';
import { StudyThread } from './study-thread.ts';

/** The thread that owns the database: the only place where a study is open. */
const thread = new StudyThread(
  {
    clock: systemClock,
    ids: randomIds,
    logger: stderrLogger,
    settings: settingsFile(typeof workerData === 'string' ? workerData : null),
  },
  (message) => {
    parentPort?.postMessage(message);
  },
);

parentPort?.on('message', (message: unknown) => {
  void thread.take(ToThread.parse(message));
});
