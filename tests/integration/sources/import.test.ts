import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

type Wish = Partial<InputOf<'sources.import'>['files'][number]>;

const send = (name: string, text: string): Promise<string> =>
  client.putBytes(name, new TextEncoder().encode(text));

async function importOne(name: string, text: string, wish: Wish = {}): Promise<ImportedFile> {
  const bytesId = await send(name, text);
  const [file] = await valueOf(client.call('sources.import', { files: [{ bytesId, name, ...wish }] }));
  if (file === undefined) {
    throw new Error('nothing was said of the file');
  }
  return file;
}

const read = (file: ImportedFile) => client.call('sources.read', { sourceId: file.sourceId ?? '' });

const group = `Moderator: Shall we begin?

Participant 1: Yes.

Participant 2: I am ready.

Partcipant 2: As I said.

Participant 1: So am I.
`;

describe('what a person says about speakers', () => {
  test('two labels that become the same are one speaker, and every turn stays a turn', async () => {
    const file = await importOne('group.txt', group, {
      title: 'The group',
      speakers: [
        { label: 'Moderator', as: 'Me', role: 'interviewer', participant: null },
        { label: 'Partcipant 2', as: 'Participant 2', role: 'participant', participant: 'Ben' },
        { label: 'Participant 2', as: 'participant 2', role: 'participant', participant: 'Ben' },
      ],
    });
    expect(file).toMatchObject({ ok: true, title: 'The group', turns: 4 });
    const source = await valueOf(read(file));
    const people = await valueOf(client.call('participants.list', {}));
    const ben = people.find(({ name }) => name === 'Ben')?.id;
    expect(source.speakers.map(({ label, role }) => [label, role])).toEqual([
      ['Me', 'interviewer'],
      ['Participant 1', 'participant'],
      ['participant 2', 'participant'],
    ]);
    expect(source.speakers[2]?.participantId).toBe(ben);
    expect(source.turns.map(({ speaker }) => speaker)).toEqual([0, 1, 2, 2, 1]);
    expect(source.text).toBe(group);
  });

  test('a focus group links each voice to a participant of its own; one voice without a name is whom the title names', async () => {
    await importOne('group.txt', group.replace('Partcipant', 'Participant'));
    await importOne('Zoë.txt', shortInterview.replaceAll('Ann:', 'Participant:'));
    const people = await valueOf(client.call('participants.list', {}));
    expect(people.map(({ name }) => name)).toEqual(['Participant 1, group', 'Participant 2, group', 'Zoë']);
  });

  test('a speaker whose participant is left open is linked to nobody', async () => {
    await importOne('ann.txt', shortInterview, {
      speakers: [{ label: 'Ann', as: 'Ann', role: 'participant', participant: null }],
    });
    expect(await valueOf(client.call('participants.list', {}))).toEqual([]);
  });
});

describe('the same bytes twice', () => {
  test('go in once, and the second line says where they are', async () => {
    const first = await importOne('ann.txt', shortInterview);
    const second = await importOne('copy.txt', shortInterview);
    expect(second).toMatchObject({ ok: false, sourceId: null, error: { code: 'already_imported' } });
    expect(second.error?.message).toContain('“ann”');
    expect((await valueOf(client.call('sources.list', {}))).map(({ id }) => id)).toEqual([first.sourceId]);
  });

  test('also in one import, and again where that is asked for', async () => {
    const one = await send('one.txt', shortInterview);
    const two = await send('two.txt', shortInterview);
    const files = [
      { bytesId: one, name: 'one.txt' },
      { bytesId: two, name: 'two.txt' },
    ];
    const imported = await valueOf(client.call('sources.import', { files }));
    expect(imported.map(({ ok }) => ok)).toEqual([true, false]);
    const again = await valueOf(
      client.call('sources.import', { files: [{ bytesId: two, name: 'one.txt', again: true }] }),
    );
    expect(again.map(({ title }) => title)).toEqual(['one (2)']);
  });
});

test('what was previewed is imported as it was shown, also when it was read in another way', async () => {
  const bytesId = await send('ann.txt', shortInterview);
  const reading = { encoding: null, convention: 'paragraphs', columns: null };
  const files = [{ bytesId, name: 'ann.txt', reading }];
  const [shown] = await valueOf(client.call('sources.preview', { files }));
  const [file] = await valueOf(client.call('sources.import', { files }));
  expect(file).toMatchObject({ speakers: [], turns: shown?.turns, words: shown?.words });
});

test('an import is taken back and done again, row for row', async () => {
  const bytesId = await send('group.txt', group);
  const other = await send('ann.txt', shortInterview);
  await study.close();
  const before = tableRows(study.file);
  await study.request({ kind: 'open', file: study.file });
  client = await study.sit('Coder A');
  await valueOf(
    client.call('sources.import', {
      files: [
        { bytesId, name: 'group.txt' },
        { bytesId: other, name: 'ann.txt' },
      ],
    }),
  );
  await study.close();
  const after = tableRows(study.file);
  expect(after).not.toEqual(before);
  for (const [step, rows] of [
    ['history.undo', before],
    ['history.redo', after],
  ] as const) {
    await study.request({ kind: 'open', file: study.file });
    client = await study.sit('Coder A');
    await valueOf(client.call(step, {}));
    expect((await valueOf(client.call('search.find', { words: 'ready' }))).turns).toBe(
      step === 'history.undo' ? 0 : 1,
    );
    await study.close();
    expect(tableRows(study.file)).toEqual(rows);
  }
});

test.each([
  [
    'Arabic',
    'الباحث: كيف تعملون؟\n\nمريم: نزور الصفوف معًا كل يوم.\n\nالباحث: ثم؟\n\nمريم: نتحدث.\n',
    'مريم',
    'الصفوف',
  ],
  [
    'Hebrew',
    'מראיין: איך אתם עובדים?\n\nדנה: אנחנו מבקרים בכיתות.\n\nמראיין: ואז?\n\nדנה: מדברים.\n',
    'דנה',
    'בכיתות',
  ],
  [
    'Japanese',
    '聞き手：どう働いていますか。\n\nさくら：教室を一緒に回ります。\n\n聞き手：それから？\n\nさくら：話します。\n',
    'さくら',
    '教室',
  ],
  [
    'emoji',
    'Interviewer: Hm? 👩🏽‍🏫\n\nZoë: Oui 👍🏿 bien 👩🏽‍🏫 sûr.\n\nInterviewer: And?\n\nZoë: Fin.\n',
    'Zoë',
    'sûr',
  ],
  [
    'combining characters',
    'Interviewer: Und?\n\nZoe\u0308: Scho\u0308n gru\u0308n.\n\nInterviewer: Ja?\n\nZoe\u0308: Ja.\n',
    'Zoe\u0308',
    'gru\u0308n',
  ],
])('%s keeps its place to the character', async (_script, text, label, words) => {
  const source = await valueOf(read(await importOne('talk.txt', text)));
  expect(source.text).toBe(text);
  const number = source.speakers.find((speaker) => sameName(speaker.label, label))?.number;
  const said = source.turns
    .filter(({ speaker }) => speaker === number)
    .map(({ start, end }) => source.text.slice(start, end));
  expect(said[0]).toContain(words);
  expect(said[0]).not.toContain(label);
  const { hits } = await valueOf(client.call('search.find', { words: `"${words}"` }));
  expect(hits.map((hit) => text.slice(hit.start, hit.end))).toContain(words);
});

describe('who is who across transcripts', () => {
  const talk = (code: string, other = ''): string =>
    `I: How did it begin?\n\n${code}: Slowly.\n\n${other === '' ? '' : `${other}: Not at all.\n\n`}I: And then?\n\n${code}: Faster.\n\n${other === '' ? '' : `${other}: It did.\n\n`}I: Why?\n\n${code}: Who knows.\n`;

  const importAll = async (files: readonly (readonly [string, string])[]): Promise<void> => {
    const sent = await Promise.all(
      files.map(async ([name, text]) => ({ name, bytesId: await send(name, text) })),
    );
    await valueOf(client.call('sources.import', { files: sent }));
  };
  const names = async (): Promise<readonly string[]> =>
    (await valueOf(client.call('participants.list', {}))).map(({ name }) => name).toSorted();

  test('a short code is somebody else in each, unless the file is named after it', async () => {
    await importAll([
      ['Interview 04.txt', talk('X')],
      ['Interview 08.txt', talk('X', 'Y')],
      ['P10R3.txt', talk('P10')],
    ]);
    expect(await names()).toEqual(['Interview 04', 'P10', 'X, Interview 08', 'Y, Interview 08']);
  });

  test('a participant of the study, or one who is interviewed alone, is the same in a group', async () => {
    await valueOf(client.call('participants.add', { names: ['Participant 31'] }));
    await importAll([
      ['Focus group.txt', talk('PARTICIPANT 30', 'PARTICIPANT 31')],
      ['Participant 30 - Interview_A.txt', talk('PARTICIPANT 30')],
    ]);
    expect(await names()).toHaveLength(2);
  });
});
