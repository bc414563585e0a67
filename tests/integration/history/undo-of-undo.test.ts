import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

type Turn = 'history.undo' | 'history.redo';

/** June is added, then Zoë by another coder, and June is taken back by her own: out of the order of time. */
async function takeJuneBack(): Promise<Client> {
  await valueOf(a.call('coders.add', { name: 'Coder B' }));
  const b = await study.sit('Coder B');
  await valueOf(a.call('participants.add', { names: ['June'] }));
  await valueOf(b.call('participants.add', { names: ['Zoë'] }));
  await valueOf(a.call('history.undo', {}));
  return study.sit();
}

test('the words say what happens to the step itself, whichever way it is turned round', async () => {
  const nobody = await takeJuneBack();
  const told: (readonly [string, string, string | undefined, string])[] = [];
  const turns: readonly Turn[] = [
    'history.undo',
    'history.redo',
    'history.undo',
    'history.undo',
    'history.undo',
    'history.redo',
  ];
  for (const turn of turns) {
    const { label } = await valueOf(nobody.call(turn, {}));
    const { actions } = await valueOf(nobody.call('history.list', {}));
    const people = await valueOf(nobody.call('participants.list', {}));
    told.push([turn.slice(8), label, actions[0]?.label, people.map(({ name }) => name).join(' ')]);
  }
  const june = 'Added the participant June';
  const zoe = 'Added the participant Zoë';
  expect(told).toEqual([
    ['undo', `Took back: ${june}`, `Did again: ${june}`, 'June Zoë'],
    ['redo', `Took back: ${june}`, `Took back: ${june}`, 'Zoë'],
    ['undo', `Took back: ${june}`, `Did again: ${june}`, 'June Zoë'],
    ['undo', zoe, `Took back: ${zoe}`, 'June'],
    ['undo', june, `Took back: ${june}`, ''],
    ['redo', june, `Did again: ${june}`, 'June'],
  ]);
  expect(await valueOf(nobody.call('session.get', {}))).toMatchObject({ undo: june, redo: zoe });
});

test('every step of a long chain knows where the chain began, so that none has to be walked', async () => {
  await valueOf(a.call('participants.add', { names: ['June'] }));
  for (let turn = 0; turn < 40; turn += 1) {
    await valueOf(a.call(turn % 2 === 0 ? 'history.undo' : 'history.redo', {}));
  }
  const { actions } = await valueOf(a.call('history.list', {}));
  expect(actions.filter(({ undone }) => undone).map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, index) => 41 - 2 * index),
  );
  await study.close();
  const db = new Sqlite(study.file, { readonly: true });
  const chain = db.prepare(
    'SELECT DISTINCT origin, kind, takes_back FROM actions WHERE reverses IS NOT NULL',
  );
  expect(chain.all()).toEqual([
    { origin: 2, kind: 'undo', takes_back: 1 },
    { origin: 2, kind: 'redo', takes_back: 0 },
  ]);
  db.close();
});
