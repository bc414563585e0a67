import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { HowRead } from '#shared/contract/import.ts';
import type { QueryContext } from '../access/context.ts';
import { othersAtWork } from '../access/others-at-work.ts';
import { nameRows, type NamedRow } from '../corrections/name-rows.ts';
import { sourceToReplace, type NewerVersion } from './newer-version.ts';
import { planVersion } from './plan-version.ts';

type Stretch = OutputOf<'corrections.previewVersion'>['lost'][number];

const stretchOut = ({ row, kind, name, coder }: NamedRow, text: string): Stretch => {
  const { start, end } = row.stretches[0] ?? { start: 0, end: 0 };
  return { id: row.id, kind, name, coder, quotation: text.slice(start, end) };
};

/** What replacing a source by a newer version would do, as far as the one who asks may see. Writes nothing. */
export async function previewVersion(
  db: Reader,
  input: { readonly sourceId: string },
  newer: NewerVersion,
  how: HowRead,
  context: QueryContext,
): Promise<OutputOf<'corrections.previewVersion'>> {
  const source = await sourceToReplace(db, input.sourceId, newer);
  const text = await context.texts.read(db, source.text_hash);
  const { transcript, text: newText } = newer;
  const plan = await planVersion(db, source.id, text, newText);
  const seen = async (rows: readonly NamedRow['row'][]): Promise<readonly NamedRow[]> =>
    (await nameRows(db, rows, context)).filter(({ isSealed }) => !isSealed);
  const moves = new Map(plan.reworded.map(({ row, to }) => [row.id, to[0]]));
  return {
    file: newer.name,
    format: transcript.format,
    encoding: transcript.encoding,
    ...how,
    words: transcript.words,
    turns: transcript.turns,
    speakers: transcript.speakers.map(({ label }) => label),
    warnings: [...transcript.warnings],
    carried: (await seen(plan.moves.map(({ row }) => row))).length,
    reworded: (await seen(plan.reworded.map(({ row }) => row))).map((named) => {
      const to = moves.get(named.row.id);
      return {
        ...stretchOut(named, text),
        now: to === undefined || to === null ? '' : newText.slice(to.start, to.end),
      };
    }),
    lost: (await seen(plan.lost)).map((named) => stretchOut(named, text)),
    othersAtWork: (await othersAtWork(db, context)) !== null,
  };
}
