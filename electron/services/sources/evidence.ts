import type { Reader } from '#electron/study/database.ts';
import type { Evidence } from '#shared/contract/values.ts';
import { saidLines, type Said } from '#shared/domain/quotation/said-lines.ts';
import { quotationIn, type Medium } from '#shared/domain/recording/quotation.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { QueryContext } from '../access/context.ts';
import { readTurns } from './turns-content.ts';

type PlaceRow = { readonly source_id: string; readonly start: number; readonly end: number };

type SaidSource = Said & { readonly title: string; readonly medium: Medium };

/** The sources by id, with who speaks where in them, by name in the study or by label. */
async function readSaid(
  db: Reader,
  ids: readonly string[],
  context: QueryContext,
): Promise<ReadonlyMap<string, SaidSource>> {
  if (ids.length === 0) {
    return new Map();
  }
  const rows = await db
    .selectFrom('sources')
    .select(['id', 'title', 'text_hash', 'turns_hash', 'medium'])
    .where('id', 'in', ids)
    .execute();
  const speakers = await db
    .selectFrom('speakers')
    .leftJoin('participants', 'participants.id', 'speakers.participant_id')
    .select(['speakers.source_id', 'speakers.number', 'speakers.label', 'participants.name'])
    .where('speakers.source_id', 'in', ids)
    .execute();
  const names = new Map(speakers.map((row) => [`${row.source_id} ${row.number}`, row.name ?? row.label]));
  const sources = new Map<string, SaidSource>();
  for (const { id, title, medium, text_hash: textHash, turns_hash: turnsHash } of rows) {
    sources.set(id, {
      title,
      medium,
      text: await context.texts.read(db, textHash),
      turns: medium === 'recording' ? [] : readTurns(await context.texts.read(db, turnsHash)),
      nameOf: (speaker) => names.get(`${id} ${speaker}`) ?? null,
    });
  }
  return sources;
}

/** The lines of a stretch, from where it begins; undefined where it reads as it stands, but for the space around it. */
function linesOf(source: SaidSource, stretch: Anchor): Evidence['lines'] {
  const lines = saidLines(source, stretch);
  const [first] = lines;
  const isPlain =
    first === undefined ||
    (lines.length === 1 &&
      source.text.slice(first.start, first.end) === source.text.slice(stretch.start, stretch.end).trim());
  return isPlain
    ? undefined
    : lines.map(({ name, start, end }) => ({
        name,
        start: start - stretch.start,
        end: end - stretch.start,
      }));
}

/** Turns places into evidence: each with its source's title and the words that stand there, or the times of a recording. */
export async function evidenceOf(
  db: Reader,
  places: readonly PlaceRow[],
  context: QueryContext,
): Promise<readonly Evidence[]> {
  const sources = await readSaid(db, [...new Set(places.map((place) => place.source_id))], context);
  return places.map((place) => {
    const source = sources.get(place.source_id);
    const lines = source === undefined ? undefined : linesOf(source, place);
    return {
      sourceId: place.source_id,
      source: source?.title ?? '',
      start: place.start,
      end: place.end,
      quotation: source === undefined ? '' : quotationIn(source, place),
      ...(lines === undefined ? {} : { lines }),
    };
  });
}
