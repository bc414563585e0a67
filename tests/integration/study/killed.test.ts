import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StudyWorker } from '#electron/worker/client.ts';
import { createClient } from '#shared/contract/client.ts';
import { cli } from '#tests/support/programs/cli.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

const kills = 50;
const writes = 60;

let prepared: StudyAtHand;
let sourceId: string;

beforeAll(async () => {
  prepared = await studyAtHand();
  sourceId = await importText(await prepared.sit(), 'ann.txt', shortInterview.repeat(20));
  await prepared.close();
});

afterAll(async () => {
  await prepared.remove();
});

/** Writes that a person's session is made of: codings with new codes, attributes of people, undo and redo between them. */
function* script(): Generator<{ readonly name: string; readonly input: unknown }> {
  for (let step = 0; ; step += 1) {
    if (step % 9 === 7) {
      yield { name: 'history.undo', input: {} };
    } else if (step % 9 === 8) {
      yield { name: 'history.redo', input: {} };
    } else if (step % 3 === 2) {
      yield { name: 'participants.add', input: { names: [`Person ${step}`, `Other ${step}`] } };
    } else {
      yield {
        name: 'codings.apply',
        input: { sourceId, start: 20 + step * 3, end: 60 + step * 3, newCode: `code ${step % 12}` },
      };
    }
  }
}

/** Runs the script in a process of its own, kills that process at some moment, and says how many writes were acknowledged. */
async function writeUntilKilled(file: string, killAfter: number): Promise<number> {
  const child = spawn(process.execPath, [cli, 'call', file, '-'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let acknowledged = 0;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  child.stdin.on('error', () => undefined);
  const steps = script();
  const next = (): void => {
    const step = steps.next();
    if (step.done !== true) {
      child.stdin.write(`${JSON.stringify(step.value)}\n`);
    }
  };
  // Several are always on their way, so that the kill falls into the middle of something.
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('"value"')) {
      acknowledged += 1;
    }
    if (acknowledged === 1) {
      setTimeout(() => child.kill('SIGKILL'), killAfter);
    }
    if (acknowledged < writes * 20) {
      next();
    }
  });
  for (let ahead = 0; ahead < 6; ahead += 1) {
    next();
  }
  await ended;
  return acknowledged;
}

test(
  `killed at ${kills} random moments, the file opens, everything acknowledged is there, and the check is clean`,
  { timeout: 300_000 },
  async () => {
    const actionsBefore = 2;
    const survived: number[] = [];
    const worker = new StudyWorker();
    for (let round = 0; round < kills; round += 1) {
      const file = prepared.path(`killed-${round}.throughline`);
      copyFileSync(prepared.file, file);
      const killAfter = randomInt(120);
      const acknowledged = await writeUntilKilled(file, killAfter);
      const opened = await worker.open(file);
      expect(opened, `killed after ${killAfter} ms`).toEqual({ ok: true, value: null });
      const seat = await worker.sit(null);
      if (!seat.ok) {
        throw new Error(seat.error.message);
      }
      const client = createClient(seat.value.channel);
      const { actions } = await valueOf(client.call('study.info', {}));
      expect(actions - actionsBefore).toBeGreaterThanOrEqual(acknowledged);
      const report = await valueOf(client.call('study.check', {}));
      expect(report.checks.filter((check) => !check.ok)).toEqual([]);
      await worker.putAway();
      survived.push(acknowledged);
    }
    await worker.close();
    expect(Math.max(...survived)).toBeGreaterThan(Math.min(...survived));
  },
);
