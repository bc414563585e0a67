import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const older = `Interviewer: How do you work with your coaches?

Karen: We walk through the classrooms together every Monday. Afterwards we compare notes over coffee.

Interviewer: And planning?

Karen: In June we plan the whole year on one long table. It takes two days.
`;

const newer = `[00:00:02] Interviewer: How do you work with all of your coaches?

[00:00:09] Karen: We walk through the classrooms together on every single Monday.

[00:00:31] Interviewer: And planning?

[00:00:35] Karen: In June we plan the whole year on one long table. It takes two days.

[00:01:10] Principal: It was three.
`;

let study: StudyAtHand;
let a: Client;
let b: Client;
let roundId: string;
let sourceId: string;

const at = (text: string, words: string): { readonly start: number; readonly end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const code = async (client: Client, words: string, newCode: string): Promise<string> =>
  (await valueOf(client.call('codings.apply', { sourceId, ...at(older, words), newCode }))).coding.id;

const file = async (name: string, text: string) => ({
  sourceId,
  name,
  bytesId: await a.putBytes(name, new TextEncoder().encode(text)),
});

const replace = async (client: Client, mayLose: readonly string[]) =>
  client.call('corrections.replaceVersion', {
    ...(await file('Karen, timed.txt', newer)),
    mayLose: [...mayLose],
  });

const quotations = async (client: Client): Promise<readonly string[]> => {
  const { text } = await valueOf(client.call('sources.read', { sourceId }));
  const codings = await valueOf(client.call('codings.list', { sourceId }));
  const episodes = await valueOf(client.call('episodes.list', { sourceId }));
  return [...episodes, ...codings].map(({ start, end }) => text.slice(start, end));
};

const again = async (): Promise<void> => {
  await study.request({ kind: 'open', file: study.file });
  a = await study.sit('Coder A');
  b = await study.sit('Coder B');
};

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'Karen.txt', older);
  const { id: coderId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await valueOf(a.call('rounds.addCoder', { roundId, coderId }));
  b = await study.sit('Coder B');
  await valueOf(
    a.call('episodes.mark', { sourceId, ...at(older, 'Afterwards we compare notes over coffee.') }),
  );
  await valueOf(
    a.call('episodes.setDone', {
      episodeId: (await valueOf(a.call('episodes.list', { sourceId })))[0]?.id ?? '',
      done: true,
    }),
  );
  await code(a, 'walk through the classrooms', 'walks');
  await code(a, 'compare notes over coffee', 'talk');
  await code(a, 'two days', 'planning');
  await code(b, 'Afterwards we compare notes', 'debriefing');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

test('what would be lost is listed before, kept beside the source after, and all of it is back when it is taken back', async () => {
  await study.close();
  const before = tableRows(study.file);
  await again();
  const preview = await valueOf(a.call('corrections.previewVersion', await file('Karen, timed.txt', newer)));
  expect(preview).toMatchObject({
    speakers: ['Interviewer', 'Karen', 'Principal'],
    carried: 2,
    othersAtWork: true,
    reworded: [],
  });
  expect(preview.lost.map(({ kind, name, coder, quotation }) => [kind, name, coder, quotation])).toEqual([
    [
      'episode',
      'Afterwards we compare notes over coffee',
      'Coder A',
      'Afterwards we compare notes over coffee.',
    ],
    ['coding', 'talk', 'Coder A', 'compare notes over coffee'],
  ]);
  expect(await refusalOf(replace(a, []))).toBe('version_loses');
  const replaced = await valueOf(
    replace(
      a,
      preview.lost.map(({ id }) => id),
    ),
  );
  expect(replaced).toEqual({ sourceId, lost: 2 });
  expect(await quotations(a)).toEqual(['walk through the classrooms', 'two days']);
  expect(await quotations(b)).toEqual([]);
  const adrift = await valueOf(a.call('corrections.adrift', { sourceId }));
  expect(adrift.map(({ name }) => name)).toEqual(['Afterwards we compare notes over coffee', 'talk']);
  // B’s is B’s alone while the round is open.
  expect((await valueOf(b.call('corrections.adrift', { sourceId }))).map(({ name }) => name)).toEqual([
    'debriefing',
  ]);
  const source = await valueOf(a.call('sources.read', { sourceId }));
  expect(source.speakers.map(({ label }) => label)).toEqual(['Interviewer', 'Karen', 'Principal']);
  expect(source.speakers[1]?.participantId).not.toBeNull();
  expect(source.turns[1]).toMatchObject({ speaker: 1, at: 9000 });
  const versions = await valueOf(a.call('corrections.versions', { sourceId }));
  expect(versions).toMatchObject([{ number: 1, originalName: 'Karen.txt' }]);
  const original = await valueOf(
    a.call('corrections.originalOfVersion', { versionId: versions[0]?.id ?? '' }),
  );
  expect(new TextDecoder().decode(await a.getBytes(original.bytesId))).toBe(older);
  const newest = await valueOf(a.call('sources.original', { sourceId }));
  expect(new TextDecoder().decode(await a.getBytes(newest.bytesId))).toBe(newer);
  const report = await valueOf(a.call('study.check', {}));
  expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect((await valueOf(a.call('history.list', { limit: 1 }))).actions[0]?.label).toBe(
    'Replaced Karen by “Karen, timed.txt”',
  );
  await valueOf(a.call('history.undo', {}));
  await study.close();
  expect(tableRows(study.file)).toEqual(before);
  await again();
  await valueOf(a.call('history.redo', {}));
  expect((await valueOf(a.call('corrections.adrift', { sourceId }))).length).toBe(2);
});

test('what lost its words is placed anew as it was, in a round that is over too, or let go', async () => {
  await valueOf(a.call('rounds.finish', { roundId }));
  await valueOf(b.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.compare', { roundId }));
  const preview = await valueOf(a.call('corrections.previewVersion', await file('Karen, timed.txt', newer)));
  expect(preview.lost.map(({ name }) => name)).toEqual([
    'Afterwards we compare notes over coffee',
    'debriefing',
    'talk',
  ]);
  await valueOf(
    replace(
      b,
      preview.lost.map(({ id }) => id),
    ),
  );
  const [episode, debriefing, talk] = await valueOf(b.call('corrections.adrift', {}));
  const place = at(newer, 'on every single Monday');
  await valueOf(b.call('corrections.place', { adriftId: episode?.id ?? '', ...place }));
  await valueOf(b.call('corrections.place', { adriftId: talk?.id ?? '', ...place }));
  await valueOf(b.call('corrections.letGo', { adriftId: debriefing?.id ?? '' }));
  expect(await valueOf(b.call('corrections.adrift', {}))).toEqual([]);
  await study.close();
  const db = new Sqlite(study.file, { readonly: true });
  expect(
    db
      .prepare(`SELECT codings."start", codings.episode_id, (SELECT count(*) FROM episode_states) AS done
      FROM codings JOIN codes ON codes.id = code_id WHERE codes.name = 'talk'`)
      .get(),
  ).toEqual({ start: place.start, episode_id: episode?.id, done: 1 });
  db.close();
  await again();
  for (let step = 0; step < 4; step += 1) {
    await valueOf(b.call('history.undo', {}));
  }
  expect((await valueOf(b.call('sources.read', { sourceId }))).text).toBe(older);
});

test('what can’t be read, or is the same, replaces nothing', async () => {
  expect(await refusalOf(a.call('corrections.previewVersion', await file('Karen.txt', older)))).toBe(
    'version_same',
  );
  expect(await refusalOf(a.call('corrections.replaceVersion', await file('Karen.txt', '')))).toBe(
    'version_unreadable',
  );
  expect((await valueOf(a.call('corrections.versions', { sourceId }))).length).toBe(0);
});

test('a newer version is read in another way where that is asked for, before it replaces the older and then', async () => {
  const timed = await file('Karen, timed.txt', newer);
  const preview = await valueOf(a.call('corrections.previewVersion', timed));
  const alone = preview.choices.conventions.find(({ speakers }) => speakers === 0)?.id ?? null;
  expect([preview.speakers.length, preview.reading.convention === alone]).toEqual([3, false]);
  const reading = { ...preview.reading, convention: alone };
  const otherwise = await valueOf(a.call('corrections.previewVersion', { ...timed, reading }));
  expect([otherwise.speakers, otherwise.reading.convention]).toEqual([[], alone]);
  const mayLose = otherwise.lost.map(({ id }) => id);
  await valueOf(a.call('corrections.replaceVersion', { ...timed, reading, mayLose }));
  const { speakers, text } = await valueOf(a.call('sources.read', { sourceId }));
  expect(speakers).toEqual([]);
  expect(text).toContain('Principal');
});
