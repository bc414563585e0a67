import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { actingCoder } from '../../access/acting-coder.ts';
import type { QueryContext } from '../../access/context.ts';
import { evidenceOf } from '../../sources/evidence.ts';
import { changeableCode } from '../changeable-code.ts';
import { saidBy } from '../said-by.ts';
import { canBeDealt, codingsInSight } from './codings-to-deal.ts';

/** UTF-16 code units shown on either side of a quotation. */
const aroundIt = 240;

type Said = { readonly id: string; readonly episode: string | null; readonly participant: string | null };

/** Where each of these codings was said, and by whom. */
async function readSaid(db: Reader, codeId: string): Promise<ReadonlyMap<string, Said>> {
  const { rows } = await sql<Said>`
    WITH ${saidBy}
    SELECT codings.id, episodes.title AS episode, (
      SELECT group_concat(participants.name, ', ') FROM said
      JOIN participants ON participants.id = said.participant_id WHERE said.coding_id = codings.id
    ) AS participant
    FROM codings LEFT JOIN episodes ON episodes.id = codings.episode_id
    WHERE codings.code_id = ${codeId}`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The texts of sources of words, by id. */
async function readTexts(
  db: Reader,
  ids: readonly string[],
  context: QueryContext,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const id of new Set(ids)) {
    const source = await db
      .selectFrom('sources')
      .select('text_hash')
      .where('id', '=', id)
      .where('medium', '=', 'text')
      .executeTakeFirst();
    if (source !== undefined) {
      texts.set(id, await context.texts.read(db, source.text_hash));
    }
  }
  return texts;
}

/** The codings of a code that can be given to others, with the words around them, and how many stay and why. */
export async function dealableCodings(
  db: Reader,
  input: { readonly codeId: string },
  context: QueryContext,
): Promise<OutputOf<'codes.dealable'>> {
  const coder = actingCoder(context);
  const code = await changeableCode(db, input.codeId, context);
  const all = await codingsInSight(db, code, context);
  const dealable = all.filter((coding) => canBeDealt(coding, coder.id));
  const stay = Map.groupBy(
    all.filter((coding) => !canBeDealt(coding, coder.id)),
    ({ round }) => round,
  );
  const said = await readSaid(db, code.id);
  const words = await evidenceOf(db, dealable, context);
  const texts = await readTexts(
    db,
    dealable.map(({ source_id: id }) => id),
    context,
  );
  return {
    codings: dealable.flatMap((coding, index) => {
      const quoted = words[index];
      const text = texts.get(coding.source_id) ?? '';
      return quoted === undefined
        ? []
        : [
            {
              ...quoted,
              codingId: coding.id,
              coderId: coding.coder_id,
              episode: said.get(coding.id)?.episode ?? null,
              participant: said.get(coding.id)?.participant ?? null,
              before: text.slice(Math.max(0, coding.start - aroundIt), coding.start),
              after: text.slice(coding.end, coding.end + aroundIt),
            },
          ];
    }),
    held: [...stay.values()].flatMap((held) =>
      held[0] === undefined ? [] : [{ round: held[0].round, state: held[0].state, count: held.length }],
    ),
  };
}
