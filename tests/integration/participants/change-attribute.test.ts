import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;
let attributeId: string;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  const size = await valueOf(
    client.call('attributes.add', { name: 'Size', type: 'category', categories: ['small', 'large'] }),
  );
  attributeId = size.id;
  const added = await valueOf(client.call('participants.add', { names: ['June'] }));
  const participantId = added[0]?.id ?? '';
  await valueOf(client.call('attributes.setValue', { participantId, attributeId, value: 'small' }));
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const known = async (): Promise<string | null | undefined> =>
  (await valueOf(client.call('participants.list', {})))[0]?.values[0]?.value;

const categories = async (): Promise<readonly string[] | undefined> =>
  (await valueOf(client.call('attributes.list', {})))[0]?.categories;

test('an attribute is renamed and described, and keeps what is known of participants', async () => {
  const words = { name: 'District size', description: 'By students' };
  const changed = await valueOf(client.call('attributes.change', { attributeId, ...words }));
  expect(changed).toMatchObject({ ...words, categories: ['small', 'large'] });
  expect(await known()).toBe('small');
  const { label } = await valueOf(client.call('history.undo', {}));
  expect(label).toBe('Renamed the attribute Size to District size');
  expect((await valueOf(client.call('attributes.list', {})))[0]?.name).toBe('Size');
});

test('categories come and go, values follow their spelling, and one that somebody has stays', async () => {
  const next = ['Small', 'Mid-sized', 'Large'];
  await valueOf(client.call('attributes.change', { attributeId, categories: next }));
  expect(await known()).toBe('Small');
  expect(await refusalOf(client.call('attributes.change', { attributeId, categories: ['Large'] }))).toBe(
    'in_use',
  );
  expect(await categories()).toEqual(next);
  await valueOf(client.call('history.undo', {}));
  expect([await known(), await categories()]).toEqual(['small', ['small', 'large']]);
});

test('a name that another attribute has is refused', async () => {
  await valueOf(client.call('attributes.add', { name: 'Age', type: 'range' }));
  expect(await refusalOf(client.call('attributes.change', { attributeId, name: 'age' }))).toBe('name_taken');
});
