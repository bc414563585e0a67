import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const talk = (name: string): string => `Interviewer: What do you do?

${name}: We plan. We visit rooms. We talk about data.

Interviewer: And then?

${name}: Then we plan again, alone.
`;

let study: StudyAtHand;
let a: Client;
let planning: string;
let codings: readonly string[];
let sourceIds: readonly string[];

const placeOf = (sourceId: string, name: string, words: string) => {
  const start = talk(name).indexOf(words);
  return { sourceId, start, end: start + words.length };
};

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  const made: string[] = [];
  const sources: string[] = [];
  const people = await valueOf(a.call('participants.add', { names: ['Ann P', 'Bea P'] }));
  for (const [index, name] of ['Ann', 'Bea'].entries()) {
    const sourceId = await importText(a, `${name}.txt`, talk(name));
    sources.push(sourceId);
    const source = (await valueOf(a.call('sources.list', {}))).find(({ id }) => id === sourceId);
    const speakerId = source?.speakers.find(({ label }) => label === name)?.id ?? '';
    const participantId = people[index]?.id ?? '';
    await valueOf(a.call('speakers.assign', { speakerId, role: 'participant', participantId }));
    for (const words of ['We plan', 'Then we plan again']) {
      const { coding } = await valueOf(
        a.call('codings.apply', { ...placeOf(sourceId, name, words), newCode: 'planning' }),
      );
      made.push(coding.id);
      planning = coding.codeId;
    }
  }
  codings = made;
  sourceIds = sources;
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const quoted = async (codeId: string): Promise<readonly string[]> =>
  (await valueOf(a.call('codes.quotations', { codeId }))).quotations.map(
    ({ participant, quotation }) => `${participant ?? ''}: ${quotation}`,
  );

const all = ['Ann P: We plan', 'Ann P: Then we plan again', 'Bea P: We plan', 'Bea P: Then we plan again'];

describe('the quotations of a code', () => {
  test('are all there, and are narrowed by participant, source and coder', async () => {
    expect(await quoted(planning)).toEqual(all);
    const bea = (await valueOf(a.call('participants.list', {}))).find(({ name }) => name === 'Bea P');
    const [coder] = await valueOf(a.call('coders.list', {}));
    const counted = async (narrowed: object): Promise<number> =>
      (await valueOf(a.call('codes.quotations', { codeId: planning, ...narrowed }))).total;
    expect(await counted({ participantIds: [bea?.id ?? ''] })).toBe(2);
    expect(await counted({ sourceIds: [sourceIds[0] ?? ''] })).toBe(2);
    expect(await counted({ coderIds: [coder?.id ?? ''] })).toBe(4);
    expect(await counted({ coderIds: [bea?.id ?? ''] })).toBe(0);
  });

  test('are given another code, one or many, and each time it is one step', async () => {
    const [first = '', second = '', third = ''] = codings;
    const done = await valueOf(
      a.call('codings.recode', { codingIds: [first, third], how: 'replace', newCode: 'first plans' }),
    );
    expect(done).toMatchObject({ changed: 2, left: 0, code: { name: 'first plans' } });
    expect(await quoted(planning)).toEqual([all[1], all[3]]);
    expect(await quoted(done.code?.id ?? '')).toEqual([all[0], all[2]]);
    await valueOf(a.call('history.undo', {}));
    expect(await quoted(planning)).toEqual(all);

    const added = await valueOf(
      a.call('codings.recode', { codingIds: [first, second], how: 'add', newCode: 'with others' }),
    );
    const withOthers = added.code?.id ?? '';
    const again = a.call('codings.recode', { codingIds: [first, third], how: 'add', codeId: withOthers });
    expect(await valueOf(again)).toMatchObject({ changed: 1, left: 1 });
    expect(await quoted(planning)).toEqual(all);
    expect(await quoted(added.code?.id ?? '')).toEqual(all.slice(0, 3));
    const onto = a.call('codings.recode', { codingIds: [...codings], how: 'replace', codeId: withOthers });
    expect(await valueOf(onto)).toMatchObject({ changed: 1, left: 3 });
    expect(await quoted(planning)).toEqual([]);
    expect(await quoted(added.code?.id ?? '')).toEqual(all);
    await valueOf(a.call('history.undo', {}));
    expect(await quoted(planning)).toEqual(all);

    await valueOf(a.call('codings.recode', { codingIds: [first], how: 'remove' }));
    expect(await quoted(planning)).toEqual(all.slice(1));
  });

  test('stay as they are where they are others’, or their round is over', async () => {
    const { id: coderId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
    const [round] = await valueOf(a.call('rounds.list', {}));
    const roundId = round?.id ?? '';
    await valueOf(a.call('rounds.addCoder', { roundId, coderId }));
    const b = await study.sit('Coder B');
    const removed = (by: Client) => by.call('codings.recode', { codingIds: [...codings], how: 'remove' });
    expect(await refusalOf(removed(b))).toBe('not_found');
    const nobody = await study.sit();
    expect(await refusalOf(removed(nobody))).toBe('no_coder');
    await valueOf(a.call('rounds.finish', { roundId }));
    await valueOf(b.call('rounds.finish', { roundId }));
    await valueOf(a.call('rounds.compare', { roundId }));
    expect(await refusalOf(removed(b))).toBe('not_yours');
    expect(await refusalOf(removed(a))).toBe('round_not_open');
    const { quotations } = await valueOf(a.call('codes.quotations', { codeId: planning }));
    expect(quotations.map(({ canRecode }) => canRecode)).toEqual([false, false, false, false]);
  });
});
