import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { studyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

test('keys are kept beside all studies, touch no history, and a file that is broken or in the way stops nothing', async () => {
  const study = await studyAtHand();
  const a = await study.sit('Coder A');
  const file = study.path('settings.json');
  const before = (await valueOf(a.call('history.list', {}))).actions.length;
  expect(await valueOf(a.call('settings.read', {}))).toEqual({ keys: null });

  const keys = { 'history.undo': ['Mod+U'], 'window.find': [] };
  expect(await valueOf(a.call('settings.keepKeys', { keys }))).toEqual({ isKept: true });
  expect(readFileSync(file, 'utf8')).toContain('"Mod+U"');
  const b = await study.sit();
  expect(await valueOf(b.call('settings.read', {}))).toEqual({ keys });
  expect((await valueOf(a.call('history.list', {}))).actions.length).toBe(before);
  expect((await valueOf(a.call('session.get', {}))).undo).toBeNull();

  const wrong = await a.call('settings.keepKeys', { keys: { 'history.undo': ['a b c'] } });
  expect(wrong.ok ? null : wrong.error.code).toBe('invalid_input');
  writeFileSync(file, '{"format":');
  expect(await valueOf(a.call('settings.read', {}))).toEqual({ keys: null });
  rmSync(file);
  mkdirSync(file);
  expect(await valueOf(a.call('settings.read', {}))).toEqual({ keys: null });
  expect(await valueOf(a.call('settings.keepKeys', { keys }))).toEqual({ isKept: false });
  expect(study.mistakes).toEqual([]);
  await study.remove();
});
