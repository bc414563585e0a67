import { expect } from 'vitest';
import { z } from 'zod';
import { throughline } from '#tests/support/throughline.ts';

const Line = z.object({ value: z.unknown() });

/** Makes calls in a coder's seat, on the command line, and returns what they answer. */
async function calls(study: string, coder: string, steps: readonly object[]): Promise<readonly unknown[]> {
  const input = steps.map((step) => `${JSON.stringify(step)}\n`).join('');
  const { code, out } = await throughline(['call', study, '-', '--coder', coder], input);
  expect(code, out).toBe(0);
  return out
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)).value);
}

/** A new study: Ada adds three participants one by one; Ben renames the first, who so can't be taken away again by Ada. */
export async function renamedByAnother(study: string): Promise<void> {
  expect((await throughline(['new', study, '--title', 'A study', '--coder', 'Ada'])).code).toBe(0);
  const [, added] = await calls(study, 'Ada', [
    { name: 'coders.add', input: { name: 'Ben' } },
    ...['Ann', 'Bea', 'Cleo'].map((name) => ({ name: 'participants.add', input: { names: [name] } })),
  ]);
  const [ann] = z.array(z.object({ id: z.string() })).parse(added);
  await calls(study, 'Ben', [
    { name: 'participants.rename', input: { participantId: ann?.id, name: 'Anna' } },
  ]);
}
