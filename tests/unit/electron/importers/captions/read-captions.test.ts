import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCaptions } from '#electron/importers/captions/read-captions.ts';

/** Cues a second apart, each with these lines. */
const captions = (...cues: readonly string[]): string =>
  `WEBVTT\n\n${cues.map((lines, at) => `00:0${at}.000 --> 00:0${at}.900\n${lines}\n`).join('\n')}`;

/** The text, and who says what when. */
function reading(source: string): readonly [string, readonly string[]] {
  const { text, speakers, turns } = readCaptions({
    text: source,
    encoding: 'utf-8',
    encodings: ['utf-8'],
    warnings: [],
  }).transcript;
  return [
    text,
    turns.map(({ start, end, speaker, at }) => {
      const label = speaker === null ? '-' : (speakers[speaker]?.label ?? '?');
      return `${label} @${(at ?? 0) / 1000} ${text.slice(start, end)}`;
    }),
  ];
}

const realText = `<window bgcolor="black"><font size="4"><center>
<time begin="00:00:05.400" end="00:00:10.1">
<i>Why? I mean, for whom?</i>
<time begin="00:00:10.145">
For us<br>
and &amp; you.
<time begin="00:00:12.8"><clear>
<i>How?</i>
<time begin="00:00:14"/>
So.
<time begin="00:00:16"/>
<i>When?</i>
<time begin="00:00:18"/>
Then.`;

test('RealText has who asks in italics', () => {
  expect(reading(realText)[1]).toEqual([
    'Interviewer @5.4 Why? I mean, for whom?',
    'Participant @10.145 For us and & you.',
    'Interviewer @12.8 How?',
    'Participant @14 So.',
    'Interviewer @16 When?',
    'Participant @18 Then.',
  ]);
});

test.each([
  [
    'closed voice tags',
    captions('<v Anna>Hi.</v>', '<v Anna>So.</v>', '<v Ben>Yo.</v>'),
    'Anna: Hi. So.\n\nBen: Yo.',
    ['Anna @0 Hi. So.', 'Ben @2 Yo.'],
  ],
  [
    'open voice tags',
    captions('<v Anna Beck>Hi', '<v Ben>Yo'),
    'Anna Beck: Hi\n\nBen: Yo',
    ['Anna Beck @0 Hi', 'Ben @1 Yo'],
  ],
  [
    'a tag on the first cue of a turn only',
    captions('<v 0>So', 'it goes', '<v 1>Yes', 'it does'),
    '0: So it goes\n\n1: Yes it does',
    ['0 @0 So it goes', '1 @2 Yes it does'],
  ],
  [
    'a colon in the name, and classes',
    captions('<v.loud Anna:>Hi', '<v Ben:>Yo'),
    'Anna: Hi\n\nBen: Yo',
    ['Anna @0 Hi', 'Ben @1 Yo'],
  ],
  [
    'two voices in a cue',
    captions('<v Anna>Hi</v>\n<v Ben>Yo</v>', 'there'),
    'Anna: Hi\n\nBen: Yo there',
    ['Anna @0 Hi', 'Ben @0 Yo there'],
  ],
  [
    'words before the first voice',
    captions('(music)', '<v Anna>Hi'),
    '(music)\n\nAnna: Hi',
    ['- @0 (music)', 'Anna @1 Hi'],
  ],
  [
    'other tags and entities',
    captions('<v Anna><i>Hi</i> <c.y>&amp;</c> <00:00:01.000>so &lt;3&#33;'),
    'Anna: Hi & so <3!',
    ['Anna @0 Hi & so <3!'],
  ],
  [
    'labels in the words',
    captions('Anna: Hi', 'there', 'Ben: Yo', 'Anna: Bye', 'Ben: Ciao'),
    'Anna: Hi there\n\nBen: Yo\n\nAnna: Bye\n\nBen: Ciao',
    ['Anna @0 Hi there', 'Ben @2 Yo', 'Anna @3 Bye', 'Ben @4 Ciao'],
  ],
  [
    'chevrons, two in a cue',
    captions('&gt;&gt; ANNA: Hi', '>> BEN: Yo\n>> ANNA: Bye', '>> BEN: Ciao'),
    'ANNA: Hi\n\nBEN: Yo\n\nANNA: Bye\n\nBEN: Ciao',
    ['ANNA @0 Hi', 'BEN @1 Yo', 'ANNA @1 Bye', 'BEN @2 Ciao'],
  ],
  [
    'nobody named, a silence between',
    `WEBVTT\n\n00:00.000 --> 00:01.000\nSo it\n\n00:01.200 --> 00:02.000\ngoes\n\n00:09.000 --> 00:10.000\nYes`,
    'So it goes\n\nYes',
    ['- @0 So it goes', '- @9 Yes'],
  ],
  [
    'a script without blanks',
    captions('<v 聞き手>今日は', 'どうも'),
    '聞き手: 今日はどうも',
    ['聞き手 @0 今日はどうも'],
  ],
  [
    'names, notes, styles, settings',
    'WEBVTT - talk\nKind: captions\n\nNOTE Anna: no\n--\n\nSTYLE\n::cue { color: red }\n\nintro\n1:00:00.5 --> 1:00:02.000 align:start line:0\n<v Anna>Hi',
    'Anna: Hi',
    ['Anna @3600.5 Hi'],
  ],
  [
    'SubRip, with numbers, looks and a blank line inside a caption',
    '1\n00:00:01,000 --> 00:00:02,5\n{\\an8}<font color="red">Anna: Hi\n\nthere\n\n2\n00:00:03,000 --> 00:00:04,000\nBen: Yo\n3\n00:00:05,000 --> 00:00:06,000\nAnna: 12\n\n4\n00:00:07,000 --> 00:00:08,000\nBen: Ciao',
    'Anna: Hi there\n\nBen: Yo\n\nAnna: 12\n\nBen: Ciao',
    ['Anna @1 Hi there', 'Ben @3 Yo', 'Anna @5 12', 'Ben @7 Ciao'],
  ],
  [
    'a name on a line of its own in the caption',
    '1\n00:00:01,000 --> 00:00:02,000\nSchalk:\nHi.\n\n2\n00:00:03,000 --> 00:00:04,000\nKassei:\nYo.\n\n3\n00:00:05,000 --> 00:00:06,000\nSchalk:\nSo.\n\n4\n00:00:07,000 --> 00:00:08,000\nKassei:\nYes.',
    'Schalk: Hi.\n\nKassei: Yo.\n\nSchalk: So.\n\nKassei: Yes.',
    ['Schalk @1 Hi.', 'Kassei @3 Yo.', 'Schalk @5 So.', 'Kassei @7 Yes.'],
  ],
  [
    'YouTube’s own',
    '0:00:01.000,0:00:02.000\nANNA: Hi\nthere\n\n0:00:03.000,0:00:04.000\nBEN: Yo\n\n0:00:05.000,0:00:06.000\nANNA: So\n\n0:00:07.000,0:00:08.000\nBEN: Yes',
    'ANNA: Hi there\n\nBEN: Yo\n\nANNA: So\n\nBEN: Yes',
    ['ANNA @1 Hi there', 'BEN @3 Yo', 'ANNA @5 So', 'BEN @7 Yes'],
  ],
  [
    'SubViewer with a head and broken lines',
    '[INFORMATION]\n[TITLE]Talk\n[END INFORMATION]\n[SUBTITLE]\n[COLF]&HFFFFFF\n00:00:01.50,00:00:02.00\nSo it[br]goes\n\n00:00:02.10,00:00:03.00\nand on',
    'So it goes and on',
    ['- @1.5 So it goes and on'],
  ],
  [
    'the first SubViewer',
    '[TITLE]\nTalk\n[BEGIN]\n[00:00:01]\nSo it|goes\n[00:00:02]\n\n[00:00:09]\nYes\n[00:00:10]\n',
    'So it goes\n\nYes',
    ['- @1 So it goes', '- @9 Yes'],
  ],
  [
    'MicroDVD that says its rate',
    '{1}{1}10.0\n{10}{20}{y:i}So it|goes\n{100}{}{C:$0000ff}Yes',
    'So it goes\n\nYes',
    ['- @1 So it goes', '- @10 Yes'],
  ],
])('%s', (_, source, text, turns) => {
  expect(reading(source)).toEqual([text, turns]);
});

test('names in the words are left there when a person says so', () => {
  const text = captions('Anna: Hi', 'there', 'Ben: Yo', 'Anna: Bye', 'Ben: Ciao');
  const decoded = { text, encoding: 'utf-8', encodings: [], warnings: [] };
  const { transcript } = readCaptions(decoded, { convention: 'paragraphs' });
  expect(transcript).toMatchObject({ speakers: [], text: 'Anna: Hi there Ben: Yo Anna: Bye Ben: Ciao' });
});

test('pictures are counted at the usual rate where a file does not say it, and that is told', () => {
  const { transcript } = readCaptions({
    text: '{25}{50}So it goes',
    encoding: 'utf-8',
    encodings: [],
    warnings: [],
  });
  expect(transcript).toMatchObject({
    turns: [{ at: 1000 }],
    warnings: ['The times were worked out for 25 pictures a second; check them.'],
  });
});

const names = fc.constantFrom('Anna', 'Ben');
const spoken = fc.array(
  fc.tuple(
    names,
    fc
      .array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' ')),
  ),
  { minLength: 1, maxLength: 12 },
);

const clock = (second: number, sign: string): string => `00:00:${String(second).padStart(2, '0')}${sign}000`;

/** The same talk, a caption for each stretch, in four ways to write captions. */
const writers: Readonly<Record<string, (talk: readonly (readonly [string, string])[]) => string>> = {
  vtt: (talk) =>
    `WEBVTT\n\n${talk.map(([name, words], at) => `${clock(at, '.')} --> ${clock(at + 1, '.')}\n<v ${name}>${words}`).join('\n\n')}`,
  srt: (talk) =>
    talk
      .map(
        ([name, words], at) =>
          `${at + 1}\n${clock(at, ',')} --> ${clock(at + 1, ',')}\n<v ${name}>${words}</v>`,
      )
      .join('\n\n'),
  sbv: (talk) =>
    talk
      .map(([name, words], at) => `${clock(at, '.')},${clock(at + 1, '.')}\n<v ${name}>${words}`)
      .join('\n\n'),
  sub: (talk) =>
    talk.map(([name, words], at) => `{${at * 25}}{${at * 25 + 25}}<v ${name}>${words}`).join('\n'),
};

test.each(Object.entries(writers))('talk written as %s comes back', (_, write) => {
  fc.assert(
    fc.property(spoken, (talk) => {
      const { text, turns, speakers } = readCaptions({
        text: write(talk),
        encoding: 'utf-8',
        encodings: [],
        warnings: [],
      }).transcript;
      const read = turns.map(({ start, end, speaker, at }) => [
        speakers[speaker ?? -1]?.label,
        text.slice(start, end),
        at,
      ]);
      const runs: [string, string, number][] = [];
      for (const [at, [name, words]] of talk.entries()) {
        const last = runs.at(-1);
        if (last?.[0] === name) last[1] += ` ${words}`;
        else runs.push([name, words, at * 1000]);
      }
      expect(read).toEqual(runs);
    }),
  );
});

test('a caption of Webex has its speaker in its name', () => {
  const source = `WEBVTT\n\n1 "Ann Ray" (29364)\n00:01.000 --> 00:02.000\nWhy?\n\n2 "Bo" (17)\n00:03.000 --> 00:04.000\nSo it\n\n3 "Bo" (17)\n00:04.000 --> 00:05.000\nis.`;
  expect(reading(source)[1]).toEqual(['Ann Ray @1 Why?', 'Bo @3 So it is.']);
});

test('lines that captions show again while they roll up are said once', () => {
  const lines = ['Well, so', 'it went on', 'and on', 'and', 'ended.'];
  const rolling = lines.flatMap((line, at) => [
    `${lines[at - 1] ?? ' '}\n${line}<00:00:01.000><c></c>`,
    line,
  ]);
  expect(reading(captions(...rolling))[0]).toBe('Well, so it went on and on and ended.');
});

test('what somebody says twice stays', () => {
  const twice = ['So.', 'Yes.', 'Yes.', 'No.', 'Why?', 'So it is.', 'Ah.'];
  expect(reading(captions(...twice))[0]).toBe(twice.join(' '));
});

test('captions that all name somebody name also a telephone and a device', () => {
  const talk = Array.from({ length: 4 }, () => [
    'Ann: Why so?',
    '13125550123: So.',
    "bo's iPhone | X: Yes.",
  ]).flat();
  const source = `WEBVTT\n\n${talk.map((line, at) => `00:${10 + at}.000 --> 00:${10 + at}.900\n${line}\n`).join('\n')}`;
  expect(reading(source)[1].slice(0, 3)).toEqual([
    'Ann @10 Why so?',
    '13125550123 @11 So.',
    "bo's iPhone | X @12 Yes.",
  ]);
});

test('chevrons without a name part what is said, also ahead of a colon', () => {
  expect(
    reading(
      captions(
        '>> Why is that?',
        '>> Well, two things. First: I had to.',
        'And I did.',
        '>> Note: so',
        '>> Yes.',
      ),
    )[1],
  ).toEqual([
    '- @0 Why is that?',
    '- @1 Well, two things. First: I had to. And I did.',
    '- @3 Note: so',
    '- @4 Yes.',
  ]);
});

test('words beside a time are said, or name who says what stands below; settings are neither', () => {
  const beside = (at: number, words: string): string => `00:00:0${at} --> 00:00:0${at + 1} ${words}`;
  const source = [
    beside(1, '[Anna]\nWhy?'),
    beside(3, '[Ben]\nSo.'),
    beside(5, '[Anna]\nAnd?'),
    beside(7, '[Ben]\nWell.'),
  ];
  expect(reading(source.join('\n\n'))[1]).toEqual([
    'Anna @1 Why?',
    'Ben @3 So.',
    'Anna @5 And?',
    'Ben @7 Well.',
  ]);
  expect(reading([beside(1, 'X1:100 Y1:20\nWhy?'), beside(2, 'So.')].join('\n\n'))[0]).toBe('Why? So.');
});
