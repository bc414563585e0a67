import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How long to wait before asking again, in milliseconds. */
const pause = 200;

/** @type {(cause: unknown, code: string) => boolean} */
const isCode = (cause, code) => cause instanceof Error && 'code' in cause && cause.code === code;

/** @type {(pid: number) => boolean} */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return isCode(cause, 'EPERM');
  }
};

/** @type {(file: string) => boolean} */
const take = (file) => {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (!isCode(cause, 'EEXIST')) {
      throw cause;
    }
    return false;
  }
};

/** @type {(file: string) => boolean} Whether its holder is gone; one that has only just come may not have given its name. */
const isAbandoned = (file) => {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
};

/**
 * Does what only one program may do at a time: waits while another does it, and takes over from one that died.
 * @type {(file: string, work: () => void) => void}
 */
export const withLock = (file, work) => {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) {
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  try {
    work();
  } finally {
    rmSync(file, { force: true });
  }
};
