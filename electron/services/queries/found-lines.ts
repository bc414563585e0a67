import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { ancestorsOf } from '#shared/domain/code/tree.ts';
import { saidIn } from '#shared/domain/quotation/said-in.ts';
import type { QueryContext } from '../access/context.ts';
import { coderNames } from '../coders/read-coders.ts';
import { quotedSource, whereIn, type QuotedSource } from '../memos/quoted-source.ts';

type Found = OutputOf<'queries.run'>['quotations'][number];

/** A quotation that a query found, in the words of a table for a paper. */
export type FoundLine = {
  readonly participant: string;
  readonly quotation: string;
  readonly source: string;
  /** The time, or which turn, as it is cited. */
  readonly place: string;
  /** Its code, and those beside it by which it was found. */
  readonly codes: string;
  readonly themes: string;
  readonly beside: string;
  readonly episode: string;
  readonly coder: string;
  readonly start: number;
  readonly end: number;
};

/** What was found with the names of codes and coders, and where it stands as it is cited. */
export async function readFound(
  db: Reader,
  quotations: readonly Found[],
  context: QueryContext,
): Promise<readonly FoundLine[]> {
  const codes = await db.selectFrom('codes').select(['id', 'name', 'parent_id as parentId']).execute();
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const coders = await coderNames(db);
  const sources = new Map<string, QuotedSource | null>();
  const found: FoundLine[] = [];
  for (const one of quotations) {
    if (!sources.has(one.sourceId)) {
      sources.set(one.sourceId, await quotedSource(db, one.sourceId, context.texts));
    }
    const source = sources.get(one.sourceId) ?? null;
    const all = [one.codeId, ...one.beside.map(({ codeId }) => codeId)];
    found.push({
      participant: one.participant ?? '',
      quotation: saidIn(one),
      source: one.source,
      place: source === null ? '' : whereIn(source, one).at,
      codes: [...new Set(all.map(nameOf))].join('; '),
      themes: ancestorsOf(one.codeId, codes).map(nameOf).join(' < '),
      beside: one.beside.map((its) => `${nameOf(its.codeId)}: ${saidIn(its)}`).join('\n'),
      episode: one.episode ?? '',
      coder: one.coderId === null ? 'consensus' : (coders.get(one.coderId) ?? ''),
      start: one.start,
      end: one.end,
    });
  }
  return found;
}

/** What was found as a table, with its header. */
export const linesOfFound = (found: readonly FoundLine[]): readonly (readonly string[])[] => [
  [
    'participant',
    'quotation',
    'source',
    'place',
    'codes',
    'themes',
    'beside',
    'episode',
    'coder',
    'start',
    'end',
  ],
  ...found.map((one) => [
    one.participant,
    one.quotation,
    one.source,
    one.place,
    one.codes,
    one.themes,
    one.beside,
    one.episode,
    one.coder,
    String(one.start),
    String(one.end),
  ]),
];
