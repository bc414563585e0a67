import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

describe('the ways to write a transcript', () => {
  test.each([
    [
      'a name and a colon',
      'Anna: Hi.\nBen: Hello,\nwell met.\nAnna: Bye.\nBen: Bye.',
      ['Anna: Hi.', 'Ben: Hello,/well met.', 'Anna: Bye.', 'Ben: Bye.'],
    ],
    [
      'two turns in all',
      'Interviewer: How are you?\nAnna: Fine, thanks.',
      ['Interviewer: How are you?', 'Anna: Fine, thanks.'],
    ],
    [
      'roles with numbers',
      'Interviewer 1: So?\nInterviewer 2: And?\nP3: Yes.\nInterviewer 1: Ok.',
      ['Interviewer 1: So?', 'Interviewer 2: And?', 'P3: Yes.', 'Interviewer 1: Ok.'],
    ],
    [
      'question and answer',
      'Q: What?\n\nA: That.\n\nMore.\n\nQ: Why?\n\nA: So.',
      ['Q: What?', 'A: That./More.', 'Q: Why?', 'A: So.'],
    ],
    [
      'short codes',
      'I1: So?\nP10: Well.\nI1: And?\nP10: Yes.',
      ['I1: So?', 'P10: Well.', 'I1: And?', 'P10: Yes.'],
    ],
    [
      'bold in Markdown',
      '**Anna:** Hi\n\n**Ben**: Yo\n\n**Anna:** Bye\n\n**Ben**: Ciao',
      ['Anna: Hi', 'Ben: Yo', 'Anna: Bye', 'Ben: Ciao'],
    ],
    [
      'headings in Markdown',
      '# Talk\n\n### Anna:\nHi\n\n### Ben:\nYo\n\n### Anna:\nBye\n\n### Ben:\nCiao',
      ['-: # Talk', 'Anna: Hi', 'Ben: Yo', 'Anna: Bye', 'Ben: Ciao'],
    ],
    [
      'capitals',
      'DR. ANNA BECK: Hi.\n\nBEN: Yo.\n\nDR. ANNA BECK: Bye.\n\nBEN: Ciao.',
      ['DR. ANNA BECK: Hi.', 'BEN: Yo.', 'DR. ANNA BECK: Bye.', 'BEN: Ciao.'],
    ],
    [
      'a party in brackets',
      'Anna Beck (ABC/D): Hi.\nBen Ode (EF): Yo.\nAnna Beck (ABC/D): Bye.\nBen Ode (EF): Ciao.',
      ['Anna Beck (ABC/D): Hi.', 'Ben Ode (EF): Yo.', 'Anna Beck (ABC/D): Bye.', 'Ben Ode (EF): Ciao.'],
    ],
    [
      'chevrons',
      '>> Anna: Hi\n>> Ben: Yo\nand so\n>> Anna: Bye\n>> Ben: Ciao',
      ['Anna: Hi', 'Ben: Yo/and so', 'Anna: Bye', 'Ben: Ciao'],
    ],
    ['chevrons without names', '>> Hi\n>> Yo\nand so\n>> Bye', ['-: Hi', '-: Yo/and so', '-: Bye']],
    [
      'a wide colon',
      '聞き手：どうぞ。\n田中：はい。\n聞き手：なぜ？\n田中：さあ。',
      ['聞き手: どうぞ。', '田中: はい。', '聞き手: なぜ？', '田中: さあ。'],
    ],
    [
      'a time behind the name',
      'Anna (00:01):\nHi\n\nBen (01:05):\nYo\n\nAnna (1:00:09):\nBye',
      ['Anna @1: Hi', 'Ben @65: Yo', 'Anna @3609: Bye'],
    ],
    [
      'a time ahead of the name',
      '[00:00:01] Anna: Hi\n[00:00:05.5] Ben: Yo\n[00:01:00] Anna: Bye',
      ['Anna @1: Hi', 'Ben @5.5: Yo', 'Anna @60: Bye'],
    ],
    [
      'a bare time ahead',
      '00:01 Anna: Hi\n00:05 Ben: Yo\n86:26 Anna: Bye',
      ['Anna @1: Hi', 'Ben @5: Yo', 'Anna @5186: Bye'],
    ],
    [
      'a time behind the label',
      'Anna: [00:01] Hi\nBen: (00:04) Yo\nAnna: [00:08] Bye',
      ['Anna @1: Hi', 'Ben @4: Yo', 'Anna @8: Bye'],
    ],
    [
      'a line of name and time',
      'Anna Beck   0:03\nHi\nBen   0:05\nYo\nAnna Beck   0:09\nBye',
      ['Anna Beck @3: Hi', 'Ben @5: Yo', 'Anna Beck @9: Bye'],
    ],
    [
      'a range of times over the name',
      '0:0:0.0 --> 0:0:3.4\nAnna B\nHi\n\n0:0:4.0 --> 0:0:5.4\nBen O\nYo\n\n0:0:6.0 --> 0:0:9.1\nAnna B\nBye\n\n0:0:10.0 --> 0:0:11\nBen O\nCiao',
      ['Anna B @0: Hi', 'Ben O @4: Yo', 'Anna B @6: Bye', 'Ben O @10: Ciao'],
    ],
    [
      'times on lines of their own',
      'I: So?\n\nX: Well.\n\n0:02:36.9\n\nI: And?\n\n0:04:00.0\n\nX: Yes.',
      ['I: So?', 'X: Well.', 'I @156.9: And?', 'X @240: Yes.'],
    ],
    ['tabs', 'Anna\tHi\nBen\tYo\nAnna\tBye\nBen\tCiao', ['Anna: Hi', 'Ben: Yo', 'Anna: Bye', 'Ben: Ciao']],
    [
      'columns of times and names',
      '1\t00:01\tAnna\tHi\n2\t00:02\tBen\tYo\n3\t00:03\tAnna\tBye\n4\t00:04\tBen\tCiao',
      ['Anna @1: Hi', 'Ben @2: Yo', 'Anna @3: Bye', 'Ben @4: Ciao'],
    ],
    [
      'a name on its own line',
      'Anna\nHi there.\n\nBen\nHello.\n\nAnna\nBye now.\n\nBen\nCiao.',
      ['Anna: Hi there.', 'Ben: Hello.', 'Anna: Bye now.', 'Ben: Ciao.'],
    ],
    [
      'a name and an office between rules',
      'Talk of May\n---\nANNA BECK, HEAD OF HEALTH\nHi.\n---\nPREGUNTA\nWhy?\n---\nANNA BECK\nSo.\n---\nPREGUNTA\nAh.',
      ['-: Talk of May', 'ANNA BECK: Hi.', 'PREGUNTA: Why?', 'ANNA BECK: So.', 'PREGUNTA: Ah.'],
    ],
    [
      'a name in Hebrew with a colon of its own',
      'היו"ר משה:\n\nבוקר טוב.\n\nקובי בוזו:\n\nתודה.\n\nהיו"ר משה:\n\nבבקשה.\n\nקובי בוזו:\n\nכן.',
      ['היו"ר משה: בוקר טוב.', 'קובי בוזו: תודה.', 'היו"ר משה: בבקשה.', 'קובי בוזו: כן.'],
    ],
    [
      'times at the ends of paragraphs',
      'I: Wie? #00:00:10-5#\n\nB: So. #00:00:20-0#\n\nI: Ja? #00:00:22-0#\n\nB: Ja.',
      ['I: Wie?', 'B @10.5: So.', 'I @20: Ja?', 'B @22: Ja.'],
    ],
    [
      'brackets',
      '[SPEAKER_00]: Hi\n[SPEAKER_01]: Yo\n[SPEAKER_00]: Bye\n[SPEAKER_01]: Ciao',
      ['SPEAKER_00: Hi', 'SPEAKER_01: Yo', 'SPEAKER_00: Bye', 'SPEAKER_01: Ciao'],
    ],
    [
      'small letters',
      'anna: hi\nben: yo\nanna: bye\nben: ok\nanna: so\nben: yes',
      ['anna: hi', 'ben: yo', 'anna: bye', 'ben: ok', 'anna: so', 'ben: yes'],
    ],
    [
      'one who speaks alone',
      'Participant: I was born in Leeds.\n\nThen I moved.',
      ['Participant: I was born in Leeds./Then I moved.'],
    ],
    [
      'known codes with slips',
      'K: A.\n\nI1: B?\n\nK. No.\n\n1.16.30 = I1: C?\n\nK; Yes.\n\n0:57 I1 D?\n\nK: E.',
      ['K: A.', 'I1: B?', 'K: No.', 'I1 @4590: C?', 'K: Yes.', 'I1 @57: D?', 'K: E.'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(whoSaysWhat(text)).toEqual(expected);
  });
});

describe('the heading', () => {
  test.each([
    [
      'a legend',
      'I1: Interviewer 1\n\nK: Woman\n\nI1: How is it?\n\nK: Good.\n\nI1: Why?\n\nK: So.',
      [
        ['I1', 'interviewer'],
        ['K', 'participant'],
      ],
      '-: I1: Interviewer 1/K: Woman',
    ],
    [
      'a legend in one line',
      'I = interviewer; X = informant\n\nX: Yes.\n\nI: How?\n\nX: So.\n\nI: Ok.',
      [
        ['X', 'participant'],
        ['I', 'interviewer'],
      ],
      '-: I = interviewer; X = informant',
    ],
    [
      'a form',
      'Date: 3 May\nModerator: Dana Ode\n\nModerator: Hi all.\nEva: Hi.\nModerator: So?\nEva: Yes.',
      [
        ['Moderator', 'interviewer'],
        ['Eva', 'participant'],
      ],
      '-: Date: 3 May/Moderator: Dana Ode',
    ],
  ] as const)('%s belongs to nobody and gives the parts', (_, text, speakers, heading) => {
    const transcript = recogniseTurns(text);
    expect(transcript.speakers.map(({ label, role }) => [label, role])).toEqual(speakers);
    expect(whoSaysWhat(text, transcript)[0]).toBe(heading);
  });
});

test('bold and heading letters of a rich document are labels without any sign', () => {
  const text = 'Anna Hi.\n\nBen Yo.\n\nAnna Bye.\n\nBen Ciao.';
  const bold = [0, 10, 19, 30].map((start) => ({
    start,
    end: text.indexOf(' ', start),
    kind: 'bold' as const,
  }));
  expect(whoSaysWhat(text, recogniseTurns(text, bold))).toEqual([
    'Anna: Hi.',
    'Ben: Yo.',
    'Anna: Bye.',
    'Ben: Ciao.',
  ]);
  expect(recogniseTurns(text).speakers).toEqual([]);
});

test.each([
  [
    'PARTICIPANT 18: A.\nRESEARCHER: B?\nPARTTICIPANT 18: C.\nPARTICIPANT 18: D.\nRESEARCHER: E?',
    '“PARTICIPANT 18” and “PARTTICIPANT 18” may be the same speaker.',
  ],
  [
    'K: A.\n\nM: B?\n\nK No, I think.\n\nK: C.\n\nM: D.',
    'One paragraph begins with a speaker’s label but no colon (“K No, I think.…”) and went to the turn before.',
  ],
])('%j is doubted', (text, warning) => {
  expect(recogniseTurns(text).warnings).toEqual([warning]);
});

const names = ['Anna', 'Ben Ode', 'Interviewer', 'P10', 'Dr. Éva Sós', 'Moderator 2', '田中', 'סרה'];
const spoken = fc
  .array(
    fc.constantFrom(
      'so',
      'we',
      'went',
      'there',
      'naïve',
      '東京',
      '👍🏽',
      'क्षण',
      'and: more',
      '(laughs)',
      '9:30',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => `it ${words.join(' ')}.`);
const writers: readonly (readonly [string, (label: string, words: string, at: number) => string])[] = [
  ['colon', (label, words) => `${label}: ${words}`],
  ['time and colon', (label, words, at) => `[00:00:${String(at).padStart(2, '0')}] ${label}: ${words}`],
  ['own line', (label, words) => `${label} (00:01):\n${words}`],
  ['bold', (label, words) => `**${label}:** ${words}`],
  ['heading', (label, words) => `### ${label}:\n${words}`],
  ['tab', (label, words) => `${label}\t${words}`],
  ['chevron', (label, words) => `>> ${label}: ${words}`],
  ['brackets', (label, words) => `[${label}] ${words}`],
  ['a time between', (label, words, at) => `${label} [00:00:${String(at).padStart(2, '0')}] ${words}`],
  ['a bar', (label, words) => `${label} | ${words}`],
  ['a line number', (label, words, at) => `${at + 1}. ${label}: ${words}`],
  ['angles', (label, words) => `<${label}:>\n${words}`],
];

test.each(writers)('what is written by %s is read as it was meant', (_, write) => {
  const talks = fc
    .tuple(
      fc.shuffledSubarray(names, { minLength: 2, maxLength: 4 }),
      fc.array(spoken, { minLength: 9, maxLength: 16 }),
    )
    .map(([labels, all]) =>
      all.map((words, index) => ({ label: labels[index % labels.length] ?? '', words })),
    );
  fc.assert(
    fc.property(talks, (talk) => {
      const text = talk.map(({ label, words }, index) => write(label, words, index)).join('\n\n');
      const { speakers, turns } = recogniseTurns(text);
      const read = turns.map(({ start, end, speaker }) => ({
        label: speaker === null ? null : speakers[speaker]?.label,
        words: text.slice(start, end),
      }));
      expect(read).toEqual(talk);
    }),
  );
});

const noise = fc.constantFrom(
  'Anna: ',
  'Ben:',
  'I1: ',
  'Note: ',
  '[00:01] ',
  '0:02:36.9',
  '(00:12)',
  '**Anna:** ',
  '### Ben',
  '>> ',
  '---',
  '\t',
  '：',

  '\n',
  '\n',
  '\n\n',
  ' ',
  'so it goes. ',
  '?',
  '\u0301',
  '👩🏽‍🚀',
  '🇩🇪',
  'क्ष',
  '字',
  'שָׁ',
  '\ud83d',
  '\u200e',
  '\u0600',
  '\r',
);
const texts = fc.oneof(
  fc.array(noise, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('whatever the text, turns are in order, apart, safe and not blank, and the text stays', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const transcript = recogniseTurns(text);
      expect(transcript.text).toBe(text);
      let from = 0;
      for (const turn of transcript.turns) {
        expect(turn.start).toBeGreaterThanOrEqual(from);
        expect(isSafeAnchor(text, turn)).toBe(true);
        expect(text.slice(turn.start, turn.end).trim()).not.toBe('');
        expect(turn.speaker === null || turn.speaker < transcript.speakers.length).toBe(true);
        from = turn.end;
      }
      const spokenBy = new Set(transcript.turns.map(({ speaker }) => speaker));
      expect(transcript.speakers.every((_, index) => spokenBy.has(index))).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('nothing that can be seen is lost: it is in a turn, or in a label, a time or a rule', () => {
  const plain = fc.array(fc.constantFrom('so it goes', '字', '👩🏽‍🚀', '. ', '\n', '\n\n', ' ', 'e\u0301'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(plain, fc.boolean(), (parts, labelled) => {
      const prose = parts.join('');
      const text = labelled ? `Anna: Hi.\nBen: Yo.\nAnna: Bye.\nBen: So.\n\n${prose}` : prose;
      const { turns } = recogniseTurns(text);
      const covered = turns.reduce(
        (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
        text,
      );
      expect(covered.replaceAll(/(?:Anna|Ben):/g, '').trim()).toBe('');
    }),
  );
});
