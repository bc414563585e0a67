import { setImmediate } from 'node:timers/promises';

type Listener = NodeJS.UnhandledRejectionListener;

let reading = 0;
let others: readonly Listener[] = [];

/** Whether something was thrown inside the library, by the file that it came from before or after it was bundled. */
function isOfLibrary(reason: unknown): boolean {
  const stack = reason instanceof Error ? (reason.stack ?? '') : '';
  return /pdfjs-dist|[\\/]pdf(?:\.worker)?(?:-[\w-]+)?\.m?js/u.test(stack);
}

function onRejection(...[reason, promise]: Parameters<Listener>): void {
  if (isOfLibrary(reason)) return;
  if (others.length === 0) throw reason;
  for (const listener of others) listener(reason, promise);
}

function takeOver(): void {
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', onRejection);
}

function giveBack(): void {
  process.removeListener('unhandledRejection', onRejection);
  for (const listener of others) process.on('unhandledRejection', listener);
}

/**
 * Reads while the library's failures that nobody waits for are let pass: of a damaged document it tells once where it is waited
 * for, and again where it is not, which would end the program.
 */
export async function forgiveStrays<T>(read: () => Promise<T>): Promise<T> {
  if (reading === 0) takeOver();
  reading += 1;
  try {
    return await read();
  } finally {
    // They are reported when everything else has had its turn.
    await setImmediate();
    reading -= 1;
    if (reading === 0) giveBack();
  }
}
