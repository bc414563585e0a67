import { copyFileSync, existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { throughline } from '#tests/support/throughline.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;

beforeAll(async () => {
  study = await studyAtHand();
  const a = await study.sit('Coder A');
  await importText(a, 'ann.txt', shortInterview);
  const coder = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  const [round] = await valueOf(a.call('rounds.list', {}));
  await valueOf(a.call('rounds.addCoder', { roundId: round?.id ?? '', coderId: coder.id }));
  await study.close();
});

afterAll(() => study.remove());

test('a package is written, worked in, and taken in again; the second time nothing in it is new', async () => {
  const file = study.path('for B.throughline');
  const made = await throughline(['package', study.file, '--for', 'coder b', '--out', file, '-c', 'Coder A']);
  expect([made.problem, made.out]).toEqual(['', `Wrote ${file}: Round 1, for Coder B.\n`]);
  const word = ['call', file, 'participants.add', JSON.stringify({ names: ['Cleo'] }), '-c', 'Coder B'];
  expect((await throughline(word)).code).toBe(0);
  const looked = await throughline(['merge', study.file, file, '--dry-run', '-c', 'Coder A']);
  expect(looked.out).toBe('The package of Coder B, Round 1.\n  participants: 1 added\n');
  expect((await throughline(['merge', study.file, file, '-c', 'Coder A'])).out).toBe(looked.out);
  expect((await throughline(['merge', study.file, file, '-c', 'Coder A'])).out).toBe(
    'The package of Coder B, Round 1.\n  Nothing in it is new.\n',
  );
  const people = await throughline(['call', study.file, 'participants.list']);
  expect(people.out).toContain('Cleo');
  expect((await throughline(['check', study.file])).code).toBe(0);
});

test('a copy in which the same was changed in another way is refused until it is said which side holds', async () => {
  const copy = study.path('copy.throughline');
  copyFileSync(study.file, copy);
  const rename = async (file: string, title: string) =>
    throughline(['call', file, 'study.rename', JSON.stringify({ title }), '-c', 'Coder A']);
  await rename(study.file, 'Walks');
  await rename(copy, 'Notes');
  const refused = await throughline(['merge', study.file, copy, '-c', 'Coder A']);
  expect([refused.code, refused.problem]).toEqual([1, expect.stringContaining('say which of the two holds')]);
  const looked = await throughline(['merge', study.file, copy, '--dry-run', '-c', 'Coder A']);
  expect(looked.out).toContain('Title: here Walks; there Notes');
  expect((await throughline(['merge', study.file, copy, '--take', 'there', '-c', 'Coder A'])).code).toBe(0);
  const info = await throughline(['info', study.file]);
  expect([info.problem, info.out]).toEqual(['', expect.stringContaining('Notes')]);
  expect((await throughline(['merge', study.file, study.path('none'), '-c', 'Coder A'])).problem).toContain(
    'There is no file',
  );
  expect(existsSync(copy)).toBe(true);
});
