import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';

const piece = fc.constantFrom(
  'We walk ',
  'teh rooms ',
  '👩‍🏫👨‍👩‍👧 ',
  'مَعًا ',
  '毎週回る',
  'Zoe\u0308 ',
  'né. ',
  '🇫🇮🇫🇷 ',
);
const said = fc.array(piece, { minLength: 2, maxLength: 8 }).map((pieces) => `${pieces.join('')}end`);
const stretch = fc.tuple(fc.nat(999), fc.nat(999));
const typo = fc.constantFrom('', 'the', '👍🏽', '\u0301', 'وَ', '回', ' and so on ', '\u200D');

const cases = fc.record({
  turns: fc.array(said, { minLength: 1, maxLength: 3 }),
  codings: fc.array(stretch, { minLength: 1, maxLength: 6 }),
  corrections: fc.array(fc.tuple(stretch, typo), { minLength: 1, maxLength: 5 }),
});

/** A stretch of a text by two fractions of its length; null where it would cut a character. */
function stretchOf(text: string, [one, other]: readonly [number, number], most: number) {
  const start = Math.floor((one / 1000) * text.length);
  const end = Math.min(text.length, start + 1 + (other % most));
  return isSafeAnchor(text, { start, end }) ? { start, end } : null;
}

const sourceOf = async (client: Client, sourceId: string) =>
  valueOf(client.call('sources.read', { sourceId }));

const codingsOf = async (client: Client, sourceId: string) =>
  valueOf(client.call('codings.list', { sourceId }));

test('whatever is corrected, codings beside it keep their words, all stay whole, and undoing gives back row for row', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ turns, codings, corrections }) => {
      const study = await studyAtHand();
      try {
        let client = await study.sit('Coder A');
        const sourceId = await importText(client, 'ann.txt', turns.map((one) => `Ann: ${one}\n`).join('\n'));
        const { text } = await sourceOf(client, sourceId);
        for (const [index, coded] of codings.entries()) {
          const anchor = stretchOf(text, coded, 30);
          if (anchor !== null) {
            await client.call('codings.apply', { sourceId, ...anchor, newCode: `code ${index}` });
          }
        }
        await study.close();
        const before = tableRows(study.file);
        await study.request({ kind: 'open', file: study.file });
        client = await study.sit('Coder A');
        let done = 0;
        for (const [where, written] of corrections) {
          const was = await sourceOf(client, sourceId);
          const edit = stretchOf(was.text, where, 8);
          if (edit === null) continue;
          const codingsBefore = await codingsOf(client, sourceId);
          const reply = await client.call('corrections.correct', {
            sourceId,
            edits: [{ ...edit, text: written, was: was.text.slice(edit.start, edit.end) }],
          });
          const now = await sourceOf(client, sourceId);
          const after = new Map((await codingsOf(client, sourceId)).map((one) => [one.id, one] as const));
          const movedTo = (id: string) => after.get(id) ?? { start: 0, end: 0 };
          expect(after.size).toBe(codingsBefore.length);
          expect(codingsBefore.filter(({ id }) => !isSafeAnchor(now.text, movedTo(id)))).toEqual([]);
          const beside = codingsBefore.filter(
            ({ start, end }) => !reply.ok || end < edit.start || start > edit.end,
          );
          const words = beside.map(({ id }) => now.text.slice(movedTo(id).start, movedTo(id).end));
          expect(words).toEqual(beside.map(({ start, end }) => was.text.slice(start, end)));
          if (reply.ok && now.text !== was.text) done += 1;
        }
        const { checks } = await valueOf(client.call('study.check', {}));
        expect(checks.filter(({ ok }) => !ok)).toEqual([]);
        for (let count = 0; count < done; count += 1) {
          await valueOf(client.call('history.undo', {}));
        }
        await study.close();
        expect(tableRows(study.file)).toEqual(before);
        await study.request({ kind: 'open', file: study.file });
        expect(study.mistakes).toEqual([]);
      } finally {
        await study.remove();
      }
    }),
    { numRuns: 10 },
  );
}, 60_000);
