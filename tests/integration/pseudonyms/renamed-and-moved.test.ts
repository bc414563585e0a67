import { afterEach, beforeEach, expect, test } from 'vitest';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;

beforeEach(async () => {
  study = await studyAtHand();
});

afterEach(async () => {
  expect(study.mistakes).toEqual([]);
  await study.remove();
});

test.each(['Ann on coffee', null])(
  'an episode called “%s” whose name and place both change with pseudonyms goes back and forth with the step',
  async (title) => {
    const a = await study.sit('Coder A');
    const sourceId = await importText(a, 'first.txt', shortInterview);
    const start = shortInterview.indexOf('Ann: We');
    const marked = { sourceId, start, end: start + 40 };
    await valueOf(a.call('episodes.mark', title === null ? marked : { ...marked, title }));
    await valueOf(a.call('pseudonyms.save', { name: 'Ann', pseudonym: 'Josephine' }));
    const before = await valueOf(a.call('episodes.list', {}));
    const hits = await valueOf(a.call('pseudonyms.hits', {}));
    const replacements = hits
      .filter(({ isFixed }) => !isFixed)
      .map((hit) => ({ ...hit, was: hit.found, text: hit.replacement }));
    await valueOf(a.call('pseudonyms.apply', { replacements }));
    const after = await valueOf(a.call('episodes.list', {}));
    expect(after[0]?.title).toContain('Josephine');
    for (const time of ['once', 'again']) {
      await valueOf(a.call('history.undo', {}));
      expect(await valueOf(a.call('episodes.list', {})), time).toEqual(before);
      await valueOf(a.call('history.redo', {}));
      expect(await valueOf(a.call('episodes.list', {})), time).toEqual(after);
    }
  },
);
