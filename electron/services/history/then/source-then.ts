import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { found } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../../access/context.ts';
import { rowToCode } from '../../codebook/row-to-code.ts';
import { rowToCoding } from '../../codings/row-to-coding.ts';
import { rowToEpisode } from '../../episodes/row-to-episode.ts';
import { rowToSpeaker } from '../../sources/row-to-source.ts';
import { readTurns } from '../../sources/turns-content.ts';
import { requireStep } from './moment.ts';
import { byPosition, peopleThen, seenThen } from './seen-then.ts';
import { tableAsOf } from './table-as-of.ts';

type Stretch = { readonly start: number; readonly end: number; readonly id: string };

const inOrder = <Row extends Stretch>(rows: readonly Row[]): Row[] =>
  rows.toSorted(
    (one, other) => one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1),
  );

/** A source as it stood after a step: its words of that time, and what was marked in it, as far as may be seen today. */
export async function sourceThen(
  db: Reader,
  { number, sourceId }: { readonly number: number; readonly sourceId: string },
  context: QueryContext,
): Promise<OutputOf<'history.sourceThen'>> {
  await requireStep(db, number);
  const sources = await tableAsOf(db, 'sources', number);
  const source = found(
    sources.find(({ id }) => id === sourceId),
    'source',
  );
  const seen = await seenThen(db, context);
  const speakers = await tableAsOf(db, 'speakers', number, { sourceId });
  const codings = seen('codings', await tableAsOf(db, 'codings', number, { sourceId }));
  const episodes = seen('episodes', await tableAsOf(db, 'episodes', number, { sourceId }));
  const used = new Set(codings.map((coding) => coding.code_id));
  const codes = seen('codes', await tableAsOf(db, 'codes', number)).filter(({ id }) => used.has(id));
  return {
    source: {
      id: source.id,
      title: source.title,
      medium: source.medium,
      length: source.length,
      text: await context.texts.read(db, source.text_hash),
      turns: readTurns(await context.texts.read(db, source.turns_hash)),
      speakers: speakers.toSorted((one, other) => one.number - other.number).map(rowToSpeaker),
    },
    episodes: inOrder(episodes).map((episode, index) => rowToEpisode(episode, index + 1, false)),
    codings: inOrder(codings).map(rowToCoding),
    codes: byPosition(codes).map(rowToCode),
    ...(await peopleThen(db, number)),
  };
}
