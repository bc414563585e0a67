import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { renamedByAnother } from '#tests/support/programs/renamed-by-another.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');

beforeAll(() => renamedByAnother(study));

afterAll(() => {
  folder.remove();
});

describe('throughline undo --action', () => {
  test('takes one step back by itself, and says what depends on one that can’t be', async () => {
    const found = await throughline(['history', study, '--about', 'bea', '--by', 'ada', '--json']);
    const [bea] = z.array(z.object({ number: z.int(), label: z.string() })).parse(JSON.parse(found.out));
    expect(bea?.label).toBe('Added the participant Bea');
    const took = await throughline(['undo', study, '--action', String(bea?.number), '--coder', 'Ada']);
    expect(took.out).toBe('Took back: Added the participant Bea.\n');
    expect((await throughline(['undo', study, '--coder', 'Ada'])).code).toBe(0);

    const ann = String((bea?.number ?? 0) - 1);
    const blocked = await throughline(['undo', study, '--action', ann, '--coder', 'Ada']);
    expect(blocked.code).toBe(1);
    expect(blocked.problem).toContain('the participant “Ann” has been changed again since.');
  });
});

describe('throughline history', () => {
  test('is narrowed by coder, thing and day; what isn’t there is named', async () => {
    const lines = async (...options: readonly string[]) =>
      (await throughline(['history', study, ...options])).out.trim().split('\n').length - 1;
    expect(await lines('--by', 'Ben')).toBe(1);
    expect(await lines('--until', '2001-01-01')).toBe(0);
    expect(await lines('--about', 'Cleo', '--since', '2001-01-01')).toBe(1);
    const nobody = await throughline(['history', study, '--by', 'Zoë']);
    expect([nobody.code, nobody.problem]).toEqual([1, expect.stringContaining('Zoë')]);
    expect((await throughline(['history', study, '--since', 'yesterday'])).code).toBe(2);
  });
});
