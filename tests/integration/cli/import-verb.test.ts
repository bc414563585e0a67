import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');
const good = folder.path('ann.txt');
const picture = folder.path('pic.docx');
const circle = folder.path('circle.txt');

beforeAll(async () => {
  writeFileSync(good, 'Interviewer: Where do you sit?\nAnn: At the back.\n');
  writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  symlinkSync(circle, circle);
  mkdirSync(folder.path('folder'));
  expect((await throughline(['new', study, '--title', 'A study'])).code).toBe(0);
});

afterAll(() => {
  folder.remove();
});

describe('throughline import', () => {
  test('says what went in on standard output, and of each that didn’t one sentence on standard error', async () => {
    const bad = [picture, folder.path('folder'), folder.path('missing.txt'), circle];
    const { code, out, problem } = await throughline(['import', study, picture, good, ...bad.slice(1)]);
    expect(code).toBe(1);
    expect(out).toBe('ann.txt: 2 turns, Interviewer 1, Ann 1, 9 words\n');
    expect(problem.split('\n')).toEqual([
      '“pic.docx” is a PNG picture, not a Word document; export the text from the program it was made with.',
      `“${folder.path('folder')}” is a folder without transcripts or recordings; name a file, or a folder that has some.`,
      `There is no file “${folder.path('missing.txt')}”; check the name and the folder.`,
      `“${circle}” can’t be read; check its permissions and its folder’s.`,
      '',
    ]);
  });

  test('tells a program in one list what went in and what didn’t, each with its code', async () => {
    const words = ['import', study, folder.path('folder'), folder.path('missing.txt'), circle, '--json'];
    const { code, out, problem } = await throughline(words);
    const files = z.array(z.object({ error: z.object({ code: z.string() }) })).parse(JSON.parse(out));
    expect([code, problem]).toEqual([1, '']);
    expect(files.map(({ error }) => error.code)).toEqual([
      'is_directory',
      'file_not_found',
      'file_unreadable',
    ]);
  });

  test('takes no other word for what becomes of the speakers than its own', async () => {
    const { code, problem } = await throughline(['import', study, good, '--participants', 'bogus']);
    expect(code).toBe(2);
    expect(problem).toContain('Allowed choices are add, link, leave.');
    expect((await throughline(['import', study, good, '--again', '--participants', 'leave'])).code).toBe(0);
  });

  test('names what is in the study already, and takes it again only if asked', async () => {
    const { code, out, problem } = await throughline(['import', study, good]);
    expect([code, out]).toEqual([1, '']);
    expect(problem).toBe(
      '“ann.txt” is in the study already, as “ann”; import it again only to have it twice.\n',
    );
    const told = await throughline(['import', study, good, '--json']);
    expect(JSON.parse(told.out)).toMatchObject([
      { file: 'ann.txt', ok: false, error: { code: 'already_imported' } },
    ]);
    expect((await throughline(['import', study, good, '--again'])).code).toBe(0);
  });

  test('takes all transcripts in a folder, in order, and names the rest in one line', async () => {
    mkdirSync(folder.path('round/second'), { recursive: true });
    for (const name of ['b10.txt', 'b9.txt', 'second/c.txt', '.hidden.txt', 'scan.png', 'notes.xyz']) {
      writeFileSync(folder.path(`round/${name}`), `Interviewer: How is ${name}?\nAnn: It is fine.\n`);
    }
    const { code, out, problem } = await throughline(['import', study, folder.path('round')]);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['b9.txt', 'b10.txt', 'c.txt']);
    expect(problem).toBe(
      'Left out, since they are neither transcript nor recording: notes.xyz and scan.png.\n',
    );
  });

  test('says with --dry-run what would be understood, and writes nothing', async () => {
    const fresh = folder.path('fresh.txt');
    writeFileSync(fresh, 'Q: And now?\nA: The end.\nQ: Why?\nA: It is late.\n');
    const before = await throughline(['info', study, '--json']);
    const { code, out } = await throughline(['import', study, fresh, good, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'fresh.txt: 4 turns, Q 2, A 2, 12 words',
        '  read as txt, utf-8, Name and colon',
        '  Q (interviewer): And now?',
        '  A (participant fresh): The end.',
        'ann.txt: 2 turns, Interviewer 1, Ann 1, 9 words',
        '  in the study already, as “ann”',
        '  read as txt, utf-8, Name and colon',
        '  Interviewer (interviewer): Where do you sit?',
        '  Ann (participant Ann): At the back.',
        '',
      ].join('\n'),
    );
    expect((await throughline(['info', study, '--json'])).out).toBe(before.out);
  });

  test('does as it is told about speakers, encoding and convention', async () => {
    const talk = folder.path('group.txt');
    const text = 'Ann: Who begins?\nZoé: I do.\nAmélie: Indeed.\nAnn: Well?\nZoé: Yes.\nAmélie: So.\n';
    writeFileSync(talk, Buffer.from(text, 'latin1'));
    const words = ['--merge', 'Amélie=Zoé', '--interviewer', 'ann', '--encoding', 'windows-1252'];
    const { code, out } = await throughline(['import', study, talk, ...words]);
    expect([code, out]).toEqual([0, 'group.txt: 4 turns, Ann 2, Zoé 2, 14 words\n']);
    const listed = await throughline(['call', study, 'sources.list']);
    expect(z.array(z.unknown()).parse(JSON.parse(listed.out)).at(-1)).toMatchObject({
      title: 'group',
      speakers: [
        { label: 'Ann', role: 'interviewer' },
        { label: 'Zoé', role: 'participant' },
      ],
    });
    const plain = await throughline(['import', study, talk, '--again', '--convention', 'paragraphs']);
    expect(plain.out).toContain('no speakers');
  });

  test.each([
    [['--interviewer', 'Nobody'], 1, 'none of the files has a speaker called “Nobody”'],
    [['--encoding', 'utf-99'], 1, '“utf-99” is no encoding that is known'],
    [['--convention', 'telepathy'], 2, 'Allowed choices are'],
    [['--merge', 'A'], 2, 'It takes two labels'],
  ])('refuses %j with one sentence, and imports nothing', async (words, code, sentence) => {
    const said = await throughline(['import', study, good, '--again', ...words]);
    expect([said.code, said.out]).toEqual([code, '']);
    expect(said.problem).toContain(sentence);
  });
});

test('throughline agreement says of a table of ratings why it can’t be read', async () => {
  for (const [table, code] of [
    [folder.path('folder'), 'is_directory'],
    [folder.path('missing.csv'), 'file_not_found'],
    [circle, 'file_unreadable'],
  ] as const) {
    const said = await throughline(['agreement', '--ratings', table, '--json']);
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ error: { code } });
  }
});

describe('throughline search', () => {
  test('takes an argument with a space in it for a phrase', async () => {
    const hits = async (...words: readonly string[]): Promise<string | undefined> =>
      (await throughline(['search', study, ...words])).out.trim().split('\n').at(-1);
    expect(await hits('the back')).toMatch(/^[1-9]\d* hits? in /u);
    expect(await hits('back the')).toBe('0 hits in 0 turns.');
    expect(await hits('"the back"')).toBe(await hits('the back'));
    expect(await hits('back', 'the')).toMatch(/^[1-9]\d* hits? in /u);
    expect(await hits('at', 'the back')).toMatch(/^[1-9]\d* hits? in /u);
  });
});
