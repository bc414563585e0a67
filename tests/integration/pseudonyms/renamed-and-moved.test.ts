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

const walks =
  'Interviewer: What?\n\nPam: Ann and Bea walk together on most mornings of the week. Then we talk.\n';
const places = ['Ann in title', 'Bea in title', 'Ann in text', 'Bea in text'] as const;
const someOf = places.reduce<readonly (readonly string[])[]>(
  (sets, place) => [...sets, ...sets.map((set) => [...set, place])],
  [[]],
);

test.each(someOf.slice(1).map((chosen) => [chosen.join(', '), chosen] as const))(
  'an episode called by its first words goes back and forth where only %s is replaced',
  async (_, chosen) => {
    const a = await study.sit('Coder A');
    const sourceId = await importText(a, 'first.txt', walks);
    const start = walks.indexOf('Ann');
    await valueOf(a.call('episodes.mark', { sourceId, start, end: walks.indexOf(' Then') }));
    await valueOf(a.call('pseudonyms.save', { name: 'Ann', pseudonym: 'Josephine' }));
    await valueOf(a.call('pseudonyms.save', { name: 'Bea', pseudonym: 'Lu' }));
    const before = await valueOf(a.call('episodes.list', {}));
    const hits = await valueOf(a.call('pseudonyms.hits', {}));
    const replacements = hits
      .filter((hit) => !hit.isFixed)
      .filter((hit) => chosen.includes(`${hit.found} in ${hit.in === 'episode' ? 'title' : hit.in}`))
      .map((hit) => ({ ...hit, was: hit.found, text: hit.replacement }));
    expect(replacements).toHaveLength(chosen.length);
    await valueOf(a.call('pseudonyms.apply', { replacements }));
    const after = await valueOf(a.call('episodes.list', {}));
    expect(after).not.toEqual(before);
    for (const time of ['once', 'again']) {
      await valueOf(a.call('history.undo', {}));
      expect(await valueOf(a.call('episodes.list', {})), time).toEqual(before);
      await valueOf(a.call('history.redo', {}));
      expect(await valueOf(a.call('episodes.list', {})), time).toEqual(after);
    }
  },
);
