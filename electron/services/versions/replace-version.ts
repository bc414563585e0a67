import { contentHash, keepContents, keepText } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import { whileTextMoves } from '#electron/study/journal/while-text-moves.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { moveRows } from '../corrections/move-rows.ts';
import { nameRows } from '../corrections/name-rows.ts';
import { readTurns, turnsInBytes, writeTurns } from '../sources/turns-content.ts';
import { goAdrift } from './go-adrift.ts';
import { matchSpeakers } from './match-speakers.ts';
import { sourceToReplace, type NewerVersion } from './newer-version.ts';
import { planVersion } from './plan-version.ts';

type Source = Awaited<ReturnType<typeof sourceToReplace>>;

async function keepOlder(trx: Writer, source: Source, context: CommandContext): Promise<void> {
  const last = await trx
    .selectFrom('text_versions')
    .select('number')
    .where('source_id', '=', source.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  await trx
    .insertInto('text_versions')
    .values({
      id: context.ids.next(),
      source_id: source.id,
      number: (last?.number ?? 0) + 1,
      format: source.format,
      encoding: source.encoding,
      original_name: source.original_name,
      original_hash: source.original_hash,
      text_hash: source.text_hash,
      words: source.words,
      imported_at: source.imported_at,
      replaced_at: context.clock.now(),
    })
    .execute();
}

/** Says who speaks in the newer version: those who are known stay who they are, new ones come, and who is silent now goes. */
async function keepSpeakers(
  trx: Writer,
  source: Source,
  old: string,
  newer: NewerVersion,
  context: CommandContext,
): Promise<readonly number[]> {
  const { transcript } = newer;
  const known = await trx.selectFrom('speakers').selectAll().where('source_id', '=', source.id).execute();
  const turns = readTurns(await context.texts.read(trx, source.turns_hash));
  const matched = matchSpeakers(
    known,
    transcript.speakers.map(({ label }) => label),
    { text: old, turns },
    { text: newer.text, turns: turnsInBytes(transcript.turnsContent.bytes) },
  );
  let next = Math.max(-1, ...known.map(({ number }) => number)) + 1;
  const numbers: number[] = [];
  for (const [index, speaker] of transcript.speakers.entries()) {
    const number = matched[index] ?? next;
    if (matched[index] === null) {
      next += 1;
      const { label, role } = speaker;
      await trx
        .insertInto('speakers')
        .values({ id: context.ids.next(), source_id: source.id, number, label, role, participant_id: null })
        .execute();
    }
    numbers.push(number);
  }
  for (const speaker of known.filter(({ number }) => !numbers.includes(number))) {
    await trx.deleteFrom('speakers').where('id', '=', speaker.id).execute();
  }
  return numbers;
}

/**
 * Replaces a source by a newer version of itself as one step. What stands in it is carried over; what can't be is kept beside
 * the source. Refused where more would be lost of what may be seen than was agreed to.
 */
export async function replaceVersion(
  trx: Writer,
  input: { readonly sourceId: string; readonly mayLose: readonly string[] },
  newer: NewerVersion,
  context: CommandContext,
): Promise<OutputOf<'corrections.replaceVersion'>> {
  const source = await sourceToReplace(trx, input.sourceId, newer);
  const old = await context.texts.read(trx, source.text_hash);
  const { transcript, read, bytes, text } = newer;
  const plan = await planVersion(trx, source.id, old, text);
  const lost = (await nameRows(trx, plan.lost, context)).filter(({ isSealed }) => !isSealed);
  const surprising = lost.filter(({ row }) => !input.mayLose.includes(row.id));
  if (surprising.length > 0) {
    refuse('version_loses', { count: surprising.length, source: source.title });
  }
  context.account.label = `Replaced ${source.title} by “${newer.name}”`;
  await keepOlder(trx, source, context);
  const numbers = await keepSpeakers(trx, source, old, newer, context);
  const turns = turnsInBytes(transcript.turnsContent.bytes).map((turn) => ({
    ...turn,
    speaker: turn.speaker === null ? null : (numbers[turn.speaker] ?? null),
  }));
  await whileTextMoves(trx, async () => {
    await goAdrift(trx, plan.lost, { sourceId: source.id, textHash: source.text_hash });
    await keepContents(trx, [{ hash: read.originalHash, bytes }]);
    await trx
      .updateTable('sources')
      .set({
        format: transcript.format,
        encoding: transcript.encoding,
        original_name: newer.name,
        original_hash: contentHash(bytes),
        text_hash: await keepText(trx, text),
        turns_hash: await keepText(trx, writeTurns(turns)),
        length: transcript.length,
        words: transcript.words,
        turns: transcript.turns,
        imported_at: context.clock.now(),
      })
      .where('id', '=', source.id)
      .execute();
    await moveRows(trx, plan.moves);
  });
  return { sourceId: source.id, lost: lost.length };
}
