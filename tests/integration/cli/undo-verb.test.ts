import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli } from '#tests/support/programs/cli.ts';
import { renamedByAnother } from '#tests/support/programs/renamed-by-another.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');

beforeAll(() => renamedByAnother(study));

afterAll(() => {
  folder.remove();
});

describe('throughline undo', () => {
  test('that is stopped midway says what it took back, then why it went no further', async () => {
    const { code, out, problem } = await throughline(['undo', study, '--all', '--coder', 'Ada']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Took back 2 steps; the last: .*Bea.*\.\n$/u);
    expect(problem).toMatch(/Ann.* can’t be taken back: .*\.\n$/u);
    expect((await throughline(['redo', study, '--all', '--coder', 'Ada'])).code).toBe(0);
  });

  test('tells a program both as well', async () => {
    const { code, out } = await throughline(['undo', study, '--steps', '5', '--coder', 'Ada', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'undo_blocked' },
      steps: [expect.stringContaining('Cleo'), expect.stringContaining('Bea')],
    });
    expect((await throughline(['redo', study, '--all', '--coder', 'Ada'])).code).toBe(0);
  });

  test('of more steps than there are is not all that was asked', async () => {
    const { code, out, problem } = await throughline(['undo', study, '--steps', '5', '--coder', 'Ben']);
    expect([code, out]).toEqual([1, expect.stringMatching(/^Took back: .*\.\n$/u)]);
    expect(problem).toBe('There is nothing of Ben to take back.\n');
    expect((await throughline(['redo', study, '--coder', 'Ben'])).code).toBe(0);
  });

  test('is done, and the study put away, though nobody reads what it says', async () => {
    const words = [cli, 'undo', study, '--steps', '2', '--coder', 'Ada'];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let problem = '';
    child.stderr.on('data', (data: Buffer) => {
      problem += data.toString();
    });
    const code = await new Promise((resolve) => {
      child.once('close', resolve);
    });
    expect([code, problem]).toEqual([0, '']);
    expect(readdirSync(folder.path('.')).toSorted()).toEqual(['study.throughline']);
    expect((await throughline(['info', study])).out).toContain('1 participant ');
  });

  test('stands in the history with its time and that time’s zone', async () => {
    const { out } = await throughline(['history', study, '--limit', '1']);
    expect(out).toMatch(/^\d+ {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC {2}Ada: Took back/u);
  });
});
