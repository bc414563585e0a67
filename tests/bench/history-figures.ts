import Sqlite from 'better-sqlite3';
import type { Client } from '#shared/contract/client.ts';
import { median, must, type Figure } from './measure.ts';

/** The history of a study whose last step wrote all of its codings. */
export async function historyFigures(file: string, client: Client): Promise<readonly Figure[]> {
  const db = new Sqlite(file, { readonly: true });
  const number =
    db.prepare<[], { number: number }>('SELECT max(number) AS number FROM actions').get()?.number ?? 0;
  const sourceId = db.prepare<[], { id: string }>('SELECT id FROM sources ORDER BY position').get()?.id ?? '';
  const page = db.prepare(`
    SELECT *, (SELECT count(*) FROM journal WHERE action = actions.number) FROM actions
    ORDER BY number DESC LIMIT 100`);
  const entries = db.prepare('SELECT before, after FROM journal WHERE action = ?');
  const floorPage = await median(7, () => page.all());
  const floorStep = await median(3, () => entries.all(number));
  db.close();
  return [
    {
      work: 'history, its first page',
      ours: await median(7, () => must(client.call('history.list', {}))),
      floor: floorPage,
      bar: '',
    },
    {
      work: 'a transcript with 1,000 codings, as it stood',
      ours: await median(3, () => must(client.call('history.sourceThen', { number, sourceId })), 1),
      floor: null,
      bar: '',
    },
    {
      work: 'whether the step with all codings can go',
      ours: await median(1, () => must(client.call('history.whatDepends', { number })), 0),
      floor: floorStep,
      bar: '',
    },
  ];
}
