import type { Reader } from '#electron/study/database.ts';
import { ancestorsOf } from '#shared/domain/code/tree.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { coderNames } from '../coders/read-coders.ts';
import { evidenceOf } from '../sources/evidence.ts';

const header = [
  'source',
  'start',
  'end',
  'quotation',
  'code',
  'themes',
  'layer',
  'coder',
  'round',
  'episode',
  'time',
];

/** Every coding that may be seen, one a line: where it stands, its words, its code with the themes above, who and when. */
export async function codingLines(
  db: Reader,
  context: QueryContext,
): Promise<readonly (readonly string[])[]> {
  const codings = await db
    .selectFrom('codings')
    .innerJoin('sources', 'sources.id', 'codings.source_id')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .innerJoin('rounds', 'rounds.id', 'codings.round_id')
    .leftJoin('episodes', 'episodes.id', 'codings.episode_id')
    .select([
      'codings.source_id',
      'codings.start',
      'codings.end',
      'codings.code_id',
      'codings.layer',
      'codings.coder_id',
      'codings.created_at',
      'codes.name as code',
      'rounds.name as round',
      'episodes.title as episode',
    ])
    .where(inSight(await sightOf(db, context), 'codings'))
    .orderBy('sources.position')
    .orderBy('codings.start')
    .orderBy('codings.end')
    .orderBy('codings.id')
    .execute();
  const codes = await db.selectFrom('codes').select(['id', 'name', 'parent_id as parentId']).execute();
  const names = new Map(codes.map((code) => [code.id, code.name]));
  const coders = await coderNames(db);
  const words = await evidenceOf(db, codings, context);
  return [
    header,
    ...codings.map((coding, index) => [
      words[index]?.source ?? '',
      String(coding.start),
      String(coding.end),
      words[index]?.quotation ?? '',
      coding.code,
      ancestorsOf(coding.code_id, codes)
        .map((id) => names.get(id) ?? '')
        .join(' < '),
      coding.layer,
      coders.get(coding.coder_id ?? '') ?? '',
      coding.round,
      coding.episode ?? '',
      coding.created_at,
    ]),
  ];
}
