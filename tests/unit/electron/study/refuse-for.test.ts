import { expect, test } from 'vitest';
import { refuseFor } from '#electron/study/refuse-for.ts';
import { Refusal } from '#shared/contract/refusal.ts';

const file = 'study.throughline';
const failing = (code: string): Error => Object.assign(new Error(`it failed with ${code}`), { code });

function refusalOf(cause: unknown): unknown {
  try {
    return refuseFor(cause, file);
  } catch (thrown) {
    return thrown;
  }
}

test.each([
  ['SQLITE_FULL', 'disk_full'],
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['SQLITE_IOERR_WRITE', 'disk_failed'],
  ['SQLITE_IOERR_FSYNC', 'disk_failed'],
  ['EIO', 'disk_failed'],
  ['ENODEV', 'disk_failed'],
  ['EBUSY', 'file_held'],
  ['SQLITE_BUSY_SNAPSHOT', 'study_open_elsewhere'],
  ['SQLITE_READONLY', 'no_permission'],
  ['SQLITE_CANTOPEN', 'no_permission'],
  ['EROFS', 'no_permission'],
  ['EACCES', 'no_permission'],
  ['SQLITE_CORRUPT', 'study_damaged'],
])('%s is told as %s, with the file it is about', (raised, code) => {
  const refusal = refusalOf(failing(raised));
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code, data: { file } });
});

test('a refusal stays what it is, and so does a mistake of our own', () => {
  const refusal = new Refusal('no_coder', {});
  expect(refusalOf(refusal)).toBe(refusal);
  const mistake = new TypeError('undefined is not a function');
  expect(refusalOf(mistake)).toBe(mistake);
});
