import { expect, test } from 'vitest';
import { readVtt } from '#electron/importers/vtt/read-vtt.ts';

/** Cues a second apart, each with these lines. */
const captions = (...cues: readonly string[]): string =>
  `WEBVTT\n\n${cues.map((lines, at) => `00:0${at}.000 --> 00:0${at}.900\n${lines}\n`).join('\n')}`;

/** The text, and who says what when. */
function reading(source: string): readonly [string, readonly string[]] {
  const { text, speakers, turns } = readVtt({
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
])('%s', (_, source, text, turns) => {
  expect(reading(source)).toEqual([text, turns]);
});
