import { basename } from 'node:path';
import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { StudyInfo } from '#shared/contract/study.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { readRounds } from '../rounds/read-rounds.ts';

type Counted = 'coders' | 'recordings' | 'participants' | 'attributes' | 'matrices';

async function count(db: Reader, table: Counted): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

type Worked = 'episodes' | 'codings' | 'memos' | 'actions';

/** What the study holds, as far as the one who asks may see. */
export async function studyInfo(db: Reader, _input: object, context: QueryContext): Promise<StudyInfo> {
  const sight = await sightOf(db, context);
  const worked = async (table: Worked): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('count'))
      .where(inSight(sight, table))
      .executeTakeFirstOrThrow();
    return row.count;
  };
  const codes = async (kind: 'code' | 'theme'): Promise<number> => {
    const row = await db
      .selectFrom('codes')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('kind', '=', kind)
      .where(inSight(sight, 'codes'))
      .executeTakeFirstOrThrow();
    return row.count;
  };
  const study = await db.selectFrom('study').selectAll().executeTakeFirstOrThrow();
  const sources = await db
    .selectFrom('sources')
    .select((select) => [
      select.fn.countAll<number>().as('sources'),
      sql<number>`coalesce(sum(turns), 0)`.as('turns'),
      sql<number>`coalesce(sum(words), 0)`.as('words'),
    ])
    .executeTakeFirstOrThrow();
  const prompts = await db
    .selectFrom('prompts')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('parent_id', 'is', null)
    .executeTakeFirstOrThrow();
  const decisions = await db
    .selectFrom('unit_decisions')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const rounds = await readRounds(db);
  return {
    title: study.title,
    createdAt: study.created_at,
    file: basename(context.file),
    ...sources,
    recordings: await count(db, 'recordings'),
    participants: await count(db, 'participants'),
    attributes: await count(db, 'attributes'),
    prompts: prompts.count,
    coders: await count(db, 'coders'),
    rounds: rounds.length,
    episodes: await worked('episodes'),
    codes: await codes('code'),
    themes: await codes('theme'),
    codings: await worked('codings'),
    decisions: decisions.count,
    memos: await worked('memos'),
    tables: await count(db, 'matrices'),
    actions: await worked('actions'),
    sealed: rounds.filter(
      (round) => round.state === 'open' && round.coders.some((seat) => seat.coderId !== context.viewer?.id),
    ).length,
  };
}
