import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readTranscript } from '#electron/importers/read-transcript.ts';
import type { ReaderOptions } from '#electron/importers/reader-options.ts';
import { damagedCopies } from '#tests/support/transcripts/damaged-copies.ts';
import { unsettled } from '#tests/support/transcripts/unsettled.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Who says what when, a line a turn. */
async function talkIn(
  bytes: Uint8Array | string,
  options: ReaderOptions = {},
  name = 'talk.csv',
): Promise<readonly string[]> {
  const content = typeof bytes === 'string' ? utf8(bytes) : bytes;
  const read = await readTranscript({ name, bytes: content }, options);
  if (!read.ok) return [read.error.message];
  const { text, turns, speakers } = read.value;
  return turns.map(({ start, end, speaker, at }) => {
    const label = speaker === null ? '-' : (speakers[speaker]?.label ?? '?');
    return `${label} @${at === null ? '-' : at / 1000} ${text.slice(start, end)}`;
  });
}

const two = ['Anna @1 So, how are you today?', 'Ben @62.5 Fine, thanks.'];

test.each([
  ['commas', 'time,speaker,text\n0:01,Anna,"So, how are you today?"\n1:02.5,Ben,"Fine, thanks."', two],
  [
    'semicolons',
    'Zeit;Person;Inhalt\n00:00:01;Anna;So, how are you today?\n00:01:02,5;Ben;Fine, thanks.',
    two,
  ],
  ['tabs', 'Début\tLocuteur\tTexte\n1,0\tAnna\tSo, how are you today?\n62,5\tBen\tFine, thanks.', two],
  [
    'a sign that is told',
    'sep=|\nstart|name|words\n1.0|Anna|So, how are you today?\n62.5|Ben|Fine, thanks.',
    two,
  ],
  ['no headings', '0:01,Anna,"So, how are you today?"\n1:02.5,Ben,"Fine, thanks."', two],
  [
    'rows above the headings',
    'Interview 7\nMay 2021,,\n\ntimestamp,interlocutor,utterance\n0:01,Anna,"So, how are you today?"\n1:02.5,Ben,"Fine, thanks."',
    two,
  ],
  [
    'columns in between, and numbers of rows',
    'no,start_ms,end_ms,speaker_name,lang,utterance_text\n1,1000,1500,Anna,en,"So, how are you today?"\n2,62500,70000,Ben,en,"Fine, thanks."',
    two,
  ],
  [
    'a name for several rows, and lines within a cell',
    'speaker,text\nAnna,"So it\n goes, does it not?"\n,And so on and on.\nBen,Yes it does.',
    ['Anna @- So it\ngoes, does it not?', 'Anna @- And so on and on.', 'Ben @- Yes it does.'],
  ],
  [
    'a column for each voice',
    'Interview 7,,\nTime,Interviewer,Respondent\n0:01,"So, how are you?","Fine, thanks."\n0:09,And since when are you here?,\n0:12,,For six years now.\n0:20,Thank you.,You are welcome.',
    [
      'Interviewer @1 So, how are you?',
      'Respondent @1 Fine, thanks.',
      'Interviewer @9 And since when are you here?',
      'Respondent @12 For six years now.',
      'Interviewer @20 Thank you.',
      'Respondent @20 You are welcome.',
    ],
  ],
  [
    'one column with names in the words',
    'Transcript\n"Anna: So, how are you today?"\n"Ben: Fine, thanks."\n"Anna: And then?"\n"Ben: I left, as one does."',
    [
      'Anna @- So, how are you today?',
      'Ben @- Fine, thanks.',
      'Anna @- And then?',
      'Ben @- I left, as one does.',
    ],
  ],
  [
    'subtitles',
    'from,to,speaker,text\n0:00:01,0:00:02,Anna,so it\n0:00:02,0:00:03,Anna,goes\n0:00:03,0:00:04,Ben,yes',
    ['Anna @1 so it goes', 'Ben @3 yes'],
  ],
  [
    'names in the words',
    'start,text\n0:01,Anna: How are you?\n0:05,Ben: Fine.\n0:09,Anna: And now?\n0:12,Ben: It goes.',
    ['Anna @1 How are you?', 'Ben @5 Fine.', 'Anna @9 And now?', 'Ben @12 It goes.'],
  ],
  ['nobody named', 'start,text\n0:01,How are you?\n0:05,Fine.', ['- @1 How are you?', '- @5 Fine.']],
  [
    'Japanese headings',
    '開始,話者,発言\n0:01,聞き手,どうですか。\n0:05,花子,いいです。',
    ['聞き手 @1 どうですか。', '花子 @5 いいです。'],
  ],
])('%s', async (_, source, talk) => {
  expect(await talkIn(source)).toEqual(talk);
});

test('columns that a person chose are read, and all are offered', async () => {
  const source = 'who,said,note\nAnna,so,first\nBen,yes,second';
  expect(await talkIn(source, { columns: { speaker: null, words: 'note', at: null } })).toEqual([
    '- @- first',
    '- @- second',
  ]);
  expect(await talkIn(source, { columns: { speaker: 'said', words: 'who', at: null } })).toEqual([
    'so @- Anna',
    'yes @- Ben',
  ]);
  const read = await readTranscript({ name: 'talk.csv', bytes: utf8(source) });
  expect(read.ok && read.value.choices.columns).toEqual(['who', 'said', 'note']);
});

test('columns without headings, or with the same ones, have names of their own', async () => {
  const read = await readTranscript({
    name: 'a.csv',
    bytes: utf8('speaker,text,text,\nAnna,so it goes,b,c\nBen,on and on,e,f'),
  });
  expect(read.ok && read.value.choices.columns).toEqual(['speaker', 'text', 'text (2)', 'Column D']);
});

test.each([
  [
    '1,2\n3,4\n5,6',
    {},
    '“talk.csv” has no column with what was said; export the talk with a row for each turn.',
  ],
  [
    'who,said\nAnna,so',
    { columns: { speaker: 'whom', words: 'said', at: null } },
    '“talk.csv” has no column “whom”; choose one that it has.',
  ],
])('%j is refused', async (source, options, message) => {
  expect(await talkIn(source, options)).toEqual([message]);
});

test('one long line of commas is no table, and is read at once', async () => {
  expect(await unsettled('talk.csv', utf8('so, and on, '.repeat(400_000)))).toEqual([]);
});

test('what is no table is read as the text that it is', async () => {
  const read = await readTranscript({
    name: 'talk.csv',
    bytes: utf8('So we went, all of us.\nAnd then.\nAnna, Ben, and I.\nYes.'),
  });
  expect(read).toMatchObject({
    ok: true,
    value: { format: 'txt', warnings: ['The file is no table and was read as a plain text.'] },
  });
});

const cell = (value: string): { readonly value: string } => ({ value });
const time = (seconds: number, format: string) => ({ value: seconds / 86_400, type: Number, format });

async function workbook(): Promise<Uint8Array> {
  const rows = [
    [cell('Interview 7'), null, null],
    [cell('Uhrzeit'), cell('Sprecherin'), cell('Äußerung')],
    [time(1, '[h]:mm:ss'), cell('Anna'), cell('So, how\nare you?')],
    [time(62.5, 'mm:ss.0'), cell('Ben'), cell('Fine, thanks.')],
    [time(3725, 'h:mm:ss'), null, cell('And you?')],
  ];
  return Uint8Array.from(await writeWorkbook(rows).toBuffer());
}

test('a workbook with times, whatever it is called', async () => {
  const talk = ['Anna @1 So, how\nare you?', 'Ben @62.5 Fine, thanks. And you?'];
  const bytes = await workbook();
  expect(await talkIn(bytes, {}, 'talk.xlsx')).toEqual(talk);
  const misnamed = await readTranscript({ name: 'talk.csv', bytes });
  expect(misnamed.ok && misnamed.value.warnings).toEqual([
    'The file is an Excel workbook, whatever its name says.',
    'The first row, above the talk, was left out.',
  ]);
});

test('damaged copies give a transcript or a sentence', async () => {
  for (const copy of damagedCopies(await workbook(), 60))
    expect(await unsettled('talk.xlsx', copy)).toEqual([]);
  const text = utf8('time,speaker,text\n0:01,Anna,"So, how are you today?"\n1:02.5,Ben,"Fine, thanks."');
  for (const copy of damagedCopies(text, 60)) expect(await unsettled('talk.csv', copy)).toEqual([]);
}, 60_000);

const said = fc.array(
  fc.tuple(
    fc.constantFrom('Anna', 'Ben Bo', '聞き手'),
    fc.stringMatching(/^[a-z"',; ]{1,30}[a-z]$/).filter((words) => /[a-z]{2}/.test(words)),
  ),
  { minLength: 8, maxLength: 30 },
);

test.each([',', ';', '\t'])('what is written with %j between its cells comes back', async (delimiter) => {
  await fc.assert(
    fc.asyncProperty(said, async (talk) => {
      const rows = talk.map(([name, words]) => [name, words]);
      const source = stringify([['speaker', 'text'], ...rows], { delimiter });
      const wanted = talk.map(([name, words]) => `${name} @- ${words.replaceAll(/ +/g, ' ').trim()}`);
      expect(await talkIn(source)).toEqual(wanted);
    }),
    { numRuns: 40 },
  );
});
