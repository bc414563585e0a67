import { expect, test } from 'vitest';
import { previewSentences } from '#renderer/features/codebook/merge/preview-sentences.ts';
import type { MergePreview } from '#shared/contract/code-operations.ts';

const nothing: MergePreview = {
  moved: 0,
  together: 0,
  sharedEpisodes: 0,
  kept: 0,
  keptIn: [],
  staying: [],
  below: [],
  decisions: 0,
  memos: 0,
  tables: [],
  queries: [],
  before: [],
  after: { codings: 0, episodes: 0, participants: 0 },
};

test('what changes is said, and nothing of what doesn’t', () => {
  expect(previewSentences(nothing, 'visits', ['walks'])).toEqual([
    'No coding changes its code.',
    '“walks” is taken away; the history of “visits” keeps the name.',
  ]);
});

test('one of each and many of each read as sentences', () => {
  const one: MergePreview = {
    ...nothing,
    moved: 1,
    together: 1,
    sharedEpisodes: 1,
    kept: 1,
    keptIn: ['Round 1'],
    staying: ['walks'],
    below: ['in May'],
    decisions: 1,
    memos: 1,
    tables: ['Table 3'],
    queries: ['both'],
  };
  expect(previewSentences(one, 'visits', ['walks'])).toEqual([
    '1 coding goes to “visits”.',
    '1 coding stands on a stretch that is coded so already, and becomes one with it.',
    '1 episode carries more than one of them now and counts once.',
    '1 coding of Round 1 stays as it was made and counts for “visits”.',
    '1 decision of the meeting stays as it was made and leads on to “visits”.',
    '“walks” stays beneath it, retired.',
    '“in May” below goes along.',
    '1 memo goes along.',
    'The saved table “Table 3” will show it.',
    'The saved query “both” will ask for “visits” as well.',
  ]);
  const many: MergePreview = {
    ...one,
    moved: 1200,
    together: 2,
    sharedEpisodes: 3,
    kept: 4,
    keptIn: ['Round 1', 'Round 2'],
    staying: ['a', 'b', 'c', 'd', 'e'],
    below: ['f', 'g'],
    decisions: 5,
    memos: 6,
    tables: ['Table 3', 'Table 4'],
    queries: ['both', 'neither'],
  };
  expect(previewSentences(many, 'visits', ['a', 'b', 'c', 'd', 'e'])).toEqual([
    '1,200 codings go to “visits”.',
    '2 codings stand on a stretch that is coded so already, and become one with it.',
    '3 episodes carry more than one of them now and count once.',
    '4 codings of Round 1 and Round 2 stay as they were made and count for “visits”.',
    '5 decisions of the meeting stay as they were made and lead on to “visits”.',
    '“a”, “b”, “c” and 2 more stay beneath it, retired.',
    '“f” and “g” below go along.',
    '6 memos go along.',
    'The saved tables “Table 3” and “Table 4” will show it.',
    'The saved queries “both” and “neither” will ask for “visits” as well.',
  ]);
});
