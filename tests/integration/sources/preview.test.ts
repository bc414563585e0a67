import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { PreviewedFile } from '#shared/contract/import.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

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

async function preview(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly PreviewedFile[]> {
  const sent = [];
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    sent.push({ name, bytesId: await client.putBytes(name, bytes) });
  }
  return valueOf(client.call('sources.preview', { files: sent }));
}

test('says what was understood of a transcript, and writes nothing', async () => {
  const before = await valueOf(client.call('history.list', {}));
  await valueOf(client.call('participants.add', { names: ['ann'] }));
  const people = await valueOf(client.call('participants.list', {}));
  const [file] = await preview({ 'talk.txt': shortInterview });
  expect(file).toMatchObject({
    file: 'talk.txt',
    ok: true,
    title: 'talk',
    format: 'txt',
    encoding: 'utf-8',
    turns: 4,
    error: null,
    already: null,
    reading: { encoding: 'utf-8', convention: 'colon', columns: null },
    choices: {
      conventions: [
        { id: 'colon', label: 'Name and colon', speakers: 2, turns: 4 },
        { id: 'paragraphs', label: 'Paragraphs without speakers', speakers: 0, turns: 4 },
      ],
    },
    speakers: [
      {
        label: 'Interviewer',
        role: 'interviewer',
        turns: 2,
        words: 9,
        sample: 'How do you work with your coaches?',
        participant: null,
        participantId: null,
      },
      { label: 'Ann', role: 'participant', turns: 2, participant: 'Ann', participantId: people[0]?.id },
    ],
  });
  expect(file?.choices.encodings).toContainEqual({ id: 'windows-1252', label: 'Windows-1252' });
  expect(file?.opening).toBe(shortInterview);
  expect(await valueOf(client.call('sources.list', {}))).toEqual([]);
  expect((await valueOf(client.call('history.list', {}))).total).toBe(before.total + 1);
});

test('names what can’t be read, and what is in the study already', async () => {
  await importText(client, 'first.txt', shortInterview);
  const [picture, known] = await preview({
    'pic.docx': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    'second.txt': shortInterview,
  });
  expect(picture).toMatchObject({ ok: false, speakers: [], error: { code: 'not_what_it_says' } });
  expect(known).toMatchObject({ ok: true, already: 'first' });
});

test('finds files alike that name their speakers in one way', async () => {
  const files = await preview({
    'ann.txt': shortInterview,
    'ben.txt': shortInterview.replaceAll('Ann:', 'Ben:'),
    'numbered.txt': shortInterview.replaceAll('Ann:', 'Participant 1:'),
    'plain.txt': 'Only a paragraph.\n\nAnd another one.\n',
  });
  const keys = files.map(({ alike }) => alike);
  expect(keys[0]).toBe(keys[1]);
  expect(new Set(keys).size).toBe(3);
});

test('reads a file in the way that is asked for', async () => {
  const bytesId = await client.putBytes('talk.txt', new TextEncoder().encode(shortInterview));
  const reading = { encoding: 'utf-16le', convention: 'paragraphs', columns: null };
  const file = { bytesId, name: 'talk.txt' };
  const [asked] = await valueOf(
    client.call('sources.preview', { files: [{ ...file, reading: { ...reading, encoding: null } }] }),
  );
  expect(asked).toMatchObject({ speakers: [], reading: { encoding: 'utf-8', convention: 'paragraphs' } });
  const [wrong] = await valueOf(client.call('sources.preview', { files: [{ ...file, reading }] }));
  expect(wrong?.opening).not.toContain('coaches');
});

test('is refused when the bytes are gone', async () => {
  const gone = client.call('sources.preview', { files: [{ bytesId: 'gone', name: 'a.txt' }] });
  expect(await refusalOf(gone)).toBe('upload_missing');
});

test('of a table it says which columns were read, and reads others when they are asked for', async () => {
  const table = [
    'start,who,said,comment',
    '0:01,Ann,We go into rooms together.,unsure',
    '0:09,Ben,And then we talk about them.,clear',
    '0:14,Ann,Every other week at least.,clear',
    '0:20,Ben,That is how it began.,unsure',
  ].join('\n');
  const [file] = await preview({ 'talk.csv': table });
  expect(file).toMatchObject({
    reading: { columns: { speaker: 'who', words: 'said', at: 'start' } },
    choices: { columns: ['start', 'who', 'said', 'comment'] },
    speakers: [{ label: 'Ann' }, { label: 'Ben' }],
  });
  const columns = { speaker: 'comment', words: 'said', at: null };
  const asked = { bytesId: file?.bytesId ?? '', name: 'talk.csv' };
  const [other] = await valueOf(
    client.call('sources.preview', {
      files: [{ ...asked, reading: { encoding: null, convention: null, columns } }],
    }),
  );
  expect(other).toMatchObject({ reading: { columns }, speakers: [{ label: 'unsure' }, { label: 'clear' }] });
});

test('a label that is misspelt all through a file is offered to be set right by the file’s name and by other files', async () => {
  const talk = (asks: string, answers: string): string =>
    `${asks}: How was it?\n${answers}: Good.\n${asks}: Why?\n${answers}: Because.\n`;
  const files = await preview({
    'Participant 18 - Interview.txt': talk('RESEARCHER', 'PARTTICIPANT 18'),
    'Participant 19 - Interview.txt': talk('RESEARCHER', 'Participant 19'),
    'Participant 20 - Interview.txt': talk('RESEACHER', 'Participant 20'),
  });
  expect(files.map(({ speakers }) => speakers.map(({ slipOf }) => slipOf))).toEqual([
    [null, 'Participant 18'],
    [null, null],
    ['RESEARCHER', null],
  ]);
  expect(files[0]?.speakers[1]?.slipReason).toBe(
    '“PARTTICIPANT 18” is “Participant 18” in the name of the file.',
  );
});

test('a label is spelt as sources of the study spell it, whatever numbers they have', async () => {
  const talk = (answers: string): string =>
    `MODERATOR: How was it?\n${answers}: Good.\nMODERATOR: Why?\n${answers}: Because.\n`;
  await importText(client, 'first.txt', talk('RESPONDENT 1'));
  await importText(client, 'second.txt', talk('RESPONDENT 2'));
  const [file] = await preview({ 'third.txt': talk('RESPONDDENT 3') });
  expect(file?.speakers[1]).toMatchObject({
    slipOf: 'RESPONDENT 3',
    slipReason: '“RESPONDDENT 3” is “RESPONDENT …” in other files.',
  });
});

test('a slip of a label says nothing else of who speaks, nor of which files are alike', async () => {
  const right =
    'INTERVIEWER: How was it?\nPARTICIPANT: Good.\nINTERVIEWER: Why?\nPARTICIPANT: Because.\nINTERVIEWER: Ah.\n';
  const files = await preview({
    'P07.txt': `${right}PARTTICIPANT: Yes.\nINTERVEIWER: Thank you.\n`,
    'P08.txt': right,
  });
  expect(files[0]?.speakers.map(({ label, role, participant }) => [label, role, participant])).toEqual([
    ['INTERVIEWER', 'interviewer', null],
    ['PARTICIPANT', 'participant', 'P07'],
    ['PARTTICIPANT', 'participant', 'P07'],
    ['INTERVEIWER', 'interviewer', null],
  ]);
  expect(files[0]?.alike).toBe(files[1]?.alike);
});
