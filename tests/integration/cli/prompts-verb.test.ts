import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline, type Said } from '#tests/support/throughline.ts';
import { paragraph, run, wordDocument } from '#tests/support/transcripts/word-xml.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');
const guide = folder.path('guide.docx');

/** A paragraph that Word numbers by itself, at a level of its list. */
const item = (words: string, level: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}</w:p>`;

const numbering = `<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const interview = `Interviewer: Tell me how you came to teach mathematics.

Ada: By accident. I was a nurse.

Interviewer: And what happens when you go and visit a classroom?

Ada: I sit at the back.

Interviewer: Who chooses the room, you or them?

Ada: They do, always.
`;

beforeAll(async () => {
  await throughline(['new', study, '--title', 'A study']);
  const transcript = folder.path('Ada.txt');
  writeFileSync(transcript, interview);
  await throughline(['import', study, transcript]);
  const body = [
    paragraph(run('Interview guide')),
    item('How did you come to teach mathematics?', 0),
    item('What happens when you visit a classroom?', 0),
    item('Who chooses the room?', 1),
    item('What would you change about the budget?', 0),
  ].join('');
  writeFileSync(guide, wordDocument(body, { 'word/numbering.xml': numbering }));
});

afterAll(() => {
  folder.remove();
});

const prompts = (...rest: readonly string[]): Promise<Said> => throughline(['prompts', study, ...rest]);

test('a protocol with Word’s own numbers is taken in, found in the transcripts and listed', async () => {
  expect(await prompts('import', guide)).toEqual({
    code: 0,
    out: '3 prompts and 1 probe added\n',
    problem: 'Left out, as no prompt: Interview guide\n',
  });
  const found = await prompts('find', '--json');
  expect([found.code, JSON.parse(found.out)]).toMatchObject([0, { sources: 1, notFound: 1, settled: 0 }]);
  const listed = await prompts('list', '--json');
  expect(JSON.parse(listed.out)).toMatchObject([
    {
      number: '1',
      text: 'How did you come to teach mathematics?',
      places: [{ source: 'Ada', state: 'found', words: 'Tell me how you came to teach mathematics.' }],
    },
    {
      number: '2',
      places: [{ words: 'And what happens when you go and visit a classroom?' }],
      probes: [{ text: 'Who chooses the room?', places: [{ words: 'Who chooses the room, you or them?' }] }],
    },
    { number: '3', places: [], probes: [] },
  ]);
  expect((await prompts('list')).out).toMatch(
    /^1 How did you come to teach mathematics\?\n {4}Ada, (?:sure|likely|unsure): Tell me how you came to teach mathematics\.\n2 /u,
  );
  expect((await prompts('find')).out).toMatch(
    /^1 transcript: \d sure, \d likely, \d unsure, 1 not found, 0 settled by a person\n$/u,
  );
});

test.each([
  ['no file is named', ['import'], 'name the written protocol to import'],
  ['the file is not there', ['import', folder.path('none.txt')], 'none.txt'],
])('what is wrong is said: %s', async (_, rest, words) => {
  const said = await prompts(...rest);
  expect(said.code).toBe(1);
  expect(said.problem).toContain(words);
});

test('a file without a prompt is refused by its name', async () => {
  const empty = folder.path('empty.txt');
  writeFileSync(empty, '\n\n');
  const said = await prompts('import', empty, '--json');
  expect(said.code).toBe(1);
  expect(JSON.parse(said.out)).toMatchObject({ error: { code: 'protocol_unreadable' } });
});
