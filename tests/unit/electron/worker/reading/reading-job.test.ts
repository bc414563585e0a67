import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTranscript } from '#electron/importers/read-transcript.ts';
import { turnsInBytes } from '#electron/services/sources/turns-content.ts';
import { carryOut } from '#electron/worker/reading/reading-job.ts';

/** The text that would be kept of a plain text in UTF-8, beside the one that was read; null where it can't be read. */
async function keptAndRead(bytes: Uint8Array): Promise<readonly [kept: string, read: string] | null> {
  const reading = { encoding: 'utf-8', convention: null, columns: null };
  const done = await carryOut({ kind: 'read', name: 'interview.txt', bytes, reading });
  if (done.kind !== 'read' || !done.read.ok) {
    return null;
  }
  const { transcript, textBytes, turnsBytes } = done.read.value;
  const kept = new TextDecoder('utf-8', { ignoreBOM: true }).decode(textBytes ?? bytes);
  const read = await readTranscript({ name: 'interview.txt', bytes }, { encoding: 'utf-8' });
  if (!read.ok) {
    return null;
  }
  expect(turnsInBytes(turnsBytes)).toEqual(read.value.turns);
  expect([transcript.length, transcript.beginning]).toEqual([kept.length, kept]);
  return [kept, read.value.text];
}

it.each([
  ['letters of ASCII', 'A: yes\nB: no\n', true],
  ['letters beyond', 'A: schön\nB: 👩🏽‍🏫 ｆ\n', true],
  ['a byte order mark', '\ufeffA: yes\nB: no\n', false],
  ['line ends of Windows', 'A: yes\r\nB: no\r\n', false],
])('keeps the text of %s as it was read', async (_, text, isOriginal) => {
  const bytes = new TextEncoder().encode(text);
  const [kept, read] = (await keptAndRead(bytes)) ?? [];
  expect(kept).toBe(read);
  expect(kept === text).toBe(isOriginal);
});

it('keeps the text as it was read, whatever the bytes are', async () => {
  const pieces = fc.constantFrom('A: ', 'é', '\r', '\n', '\ufeff', '\ud83d', 'x.', '👩');
  const texts = fc
    .array(pieces, { maxLength: 12 })
    .map((all) => new TextEncoder().encode(`B: b${all.join('')}`));
  const broken = fc.uint8Array({ maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(texts, broken, async (text, noise) => {
      const found = await keptAndRead(Uint8Array.from([...text, ...noise]));
      expect(found?.[0]).toBe(found?.[1]);
    }),
  );
});
