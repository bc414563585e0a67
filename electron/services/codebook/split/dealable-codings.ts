import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { DealableCoding } from '#shared/contract/code-operations.ts';
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

type Place = { readonly source_id: string; readonly start: number; readonly end: number };

/** The words around places of transcripts; those of recordings alone, which have no words, as they are. */
async function readAround(
  db: Reader,
  places: readonly Place[],
  context: QueryContext,
): Promise<readonly DealableCoding['around'][]> {
  const recordings = await db.selectFrom('sources').select('id').where('medium', '=', 'recording').execute();
  const ids = new Set(recordings.map(({ id }) => id));
  const wide = places.map((place) =>
    ids.has(place.source_id)
      ? place
      : { ...place, start: Math.max(0, place.start - aroundIt), end: place.end + aroundIt },
  );
  return (await evidenceOf(db, wide, context)).map(({ sourceId, start, quotation, lines }, index) => {
    const place = places[index];
    const isHeard = ids.has(sourceId) || place === undefined;
    return {
      quotation,
      lines,
      from: isHeard ? 0 : place.start - start,
      to: isHeard ? quotation.length : place.end - start,
    };
  });
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
  const quotations = await evidenceOf(db, dealable, context);
  const around = await readAround(db, dealable, context);
  return {
    codings: dealable.flatMap((coding, index) => {
      const quoted = quotations[index];
      const words = around[index];
      return quoted === undefined || words === undefined
        ? []
        : [
            {
              ...quoted,
              codingId: coding.id,
              coderId: coding.coder_id,
              episode: said.get(coding.id)?.episode ?? null,
              participant: said.get(coding.id)?.participant ?? null,
              around: words,
            },
          ];
    }),
    held: [...stay.values()].flatMap((held) =>
      held[0] === undefined ? [] : [{ round: held[0].round, state: held[0].state, count: held.length }],
    ),
  };
}
