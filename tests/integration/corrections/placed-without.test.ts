import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let sourceId: string;

const lost = 'In June we plan the whole year on one long table.';
const stretch = { start: shortInterview.indexOf(lost), end: shortInterview.indexOf(lost) + lost.length };

/** Replaces the source by a version in which those words are no more. */
async function loseWords(): Promise<string> {
  const text = shortInterview.replace(lost, 'Nobody knows.');
  const name = 'newer.txt';
  const bytesId = await a.putBytes(name, new TextEncoder().encode(text));
  const preview = await valueOf(a.call('corrections.previewVersion', { sourceId, bytesId, name }));
  const mayLose = preview.lost.map(({ id }) => id);
  await valueOf(a.call('corrections.replaceVersion', { sourceId, bytesId, name, mayLose }));
  return mayLose[0] ?? '';
}

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'first.txt', shortInterview);
});

afterEach(async () => {
  expect(study.mistakes).toEqual([]);
  await study.remove();
});

describe('what lost its words, and then lost something else', () => {
  test('the place of a prompt that was removed since can’t be placed anew', async () => {
    const prompt = await valueOf(a.call('prompts.add', { text: 'And then?' }));
    await valueOf(a.call('prompts.setPlace', { promptId: prompt.id, sourceId, question: stretch }));
    const adriftId = await loseWords();
    await valueOf(a.call('prompts.remove', { promptId: prompt.id }));
    expect(await refusalOf(a.call('corrections.place', { adriftId, start: 0, end: 11 }))).toBe('not_found');
    await valueOf(a.call('corrections.letGo', { adriftId }));
  });

  test('an episode whose kind was removed since is placed without one', async () => {
    const kind = await valueOf(a.call('episodeKinds.save', { name: 'Planning' }));
    const episode = await valueOf(a.call('episodes.mark', { sourceId, ...stretch, kindId: kind.id }));
    const adriftId = await loseWords();
    await valueOf(a.call('episodeKinds.remove', { kindId: kind.id }));
    await valueOf(a.call('corrections.place', { adriftId, start: 0, end: 11 }));
    expect(await valueOf(a.call('episodes.list', {}))).toMatchObject([{ id: episode.id, kindId: null }]);
  });
});
