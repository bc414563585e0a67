import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'a code explained where it is first used',
    'JOHN SMITH (JS): So how was it?\nMARY JONES (MJ): It was good.\nJS: Why?\nMJ: Because.\nJS: Ok.\nMJ: So.',
    ['JS: So how was it?', 'MJ: It was good.', 'JS: Why?', 'MJ: Because.', 'JS: Ok.', 'MJ: So.'],
  ],
  [
    'an office behind the name at first',
    'ANA GARZA, HEAD: So.\nPREGUNTA: ¿Y?\nANA GARZA: Bien.\nPREGUNTA: Ah.\nANA GARZA: Sí.',
    ['ANA GARZA: So.', 'PREGUNTA: ¿Y?', 'ANA GARZA: Bien.', 'PREGUNTA: Ah.', 'ANA GARZA: Sí.'],
  ],
  [
    'letters behind a word for a part',
    '参加者A：はい。\n参加者B：いいえ。\n司会：なぜ？\n参加者A：さあ。\n参加者B：うん。\n司会：はい。',
    [
      '参加者A: はい。',
      '参加者B: いいえ。',
      '司会: なぜ？',
      '参加者A: さあ。',
      '参加者B: うん。',
      '司会: はい。',
    ],
  ],
  [
    'wide brackets',
    '（记者）：你好吗？\n（王先生）：很好。\n（记者）：为什么？\n（王先生）：就是。',
    ['记者: 你好吗？', '王先生: 很好。', '记者: 为什么？', '王先生: 就是。'],
  ],
  [
    'marks of the recording between the turns',
    '[Start of recording]\nI: So?\nP3: Yes.\n[00:05:00]\nI: Why?\nP3: Because.\n[00:10:00]\nI: Ok?\nP3: Yes.',
    [
      '-: [Start of recording]',
      'I: So?',
      'P3: Yes.',
      'I @300: Why?',
      'P3: Because.',
      'I @600: Ok?',
      'P3: Yes.',
    ],
  ],
  [
    'case and accents',
    'José: ¿Y?\nANA: Sí.\nJOSE: Ah.\nAna: No.\nJosé: Ya.',
    ['José: ¿Y?', 'ANA: Sí.', 'José: Ah.', 'ANA: No.', 'José: Ya.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(whoSaysWhat(text)).toEqual(expected);
});
