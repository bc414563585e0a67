import type { Writer } from '#electron/study/database.ts';
import type { LooseLink } from '#electron/study/journal/loose-links.ts';
import type { Dependence } from '#shared/contract/steps.ts';
import { rowWords } from '#shared/history/row-words.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { QueryContext } from '../../access/context.ts';
import { rowInSight, sightOf } from '../../access/sealed.ts';
import { lastRecorded, rowsThen, type RowsThen } from '../row-then.ts';
import { nounOf } from '../thing-by-id.ts';
import { stepsBehind } from './steps-behind.ts';

/** What rows of a table are to the row that they point to, within a sentence about it. */
const uses: Readonly<Record<string, string>> = {
  codings: 'was used in',
  code_decisions: 'was decided on in',
  unit_decisions: 'was decided on in',
  memos: 'was written about in',
};

async function thingInWords(then: RowsThen, table: string, id: string): Promise<string> {
  const words = rowWords[table];
  const values = await then.row(table, id);
  if (words === undefined || values === null || !then.isSeen(table, values)) {
    return 'something';
  }
  return `the ${nounOf(table, words, values)} “${await then.nameOf(table, values)}”`;
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function sentenceOf(thing: string, table: string, parentTable: string, count: number): string {
  const words = rowWords[table];
  const things = countOf(count, words?.noun ?? 'row', words?.nouns);
  if (parentTable === 'codes' && table === 'codes') {
    return `${capital(thing)} has had ${things} put under it since.`;
  }
  const use = parentTable === 'sources' || parentTable === 'episodes' ? 'has had' : uses[table];
  return use === undefined
    ? `${capital(thing)} is what ${things} made since ${count === 1 ? 'depends' : 'depend'} on.`
    : `${capital(thing)} ${use} ${things} ${use === 'has had' ? 'made in it since' : 'since'}.`;
}

/** So many things that something depends on are named. */
const MOST = 3;

/** What a step left without the rows it points to, once the step was reversed: what was made since, or what it needs itself. */
export async function dependenceOfLinks(
  trx: Writer,
  number: number,
  links: readonly LooseLink[],
  context: QueryContext,
): Promise<readonly Dependence[]> {
  // What is being reversed has rows of its own in the journal by now; names are those from before that.
  const then = await rowsThen(trx, await lastRecorded(trx), context);
  const sight = await sightOf(trx, context);
  const seen = links.filter((link) => rowInSight(sight, link.tbl, link));
  const groups = [
    ...Map.groupBy(seen, ({ tbl, parentTable, parentId }) => `${parentTable} ${parentId} ${tbl}`).values(),
  ];
  const found: Dependence[] = [];
  for (const group of groups.slice(0, MOST)) {
    const [first] = group;
    if (first !== undefined) {
      const { tbl, parentTable, parentId } = first;
      const thing = await thingInWords(then, parentTable, parentId);
      const ids = group.map(({ id }) => id);
      const made = await stepsBehind(trx, tbl, ids, number, context);
      const removed = await stepsBehind(trx, parentTable, [parentId], number, context);
      found.push(
        removed.length > 0 && made.length === 0
          ? { sentence: `${capital(thing)}, which it needs, has been removed since.`, steps: removed }
          : { sentence: sentenceOf(thing, tbl, parentTable, ids.length), steps: made },
      );
    }
  }
  if (groups.length > MOST) {
    found.push({ sentence: `The same holds for ${groups.length - MOST} more.`, steps: [] });
  }
  return seen.length < links.length
    ? [...found, { sentence: 'Work that is sealed from you depends on it.', steps: [] }]
    : found;
}
