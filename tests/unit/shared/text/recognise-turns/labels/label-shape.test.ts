import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  baseLabel,
  cleanLabel,
  labelShape,
  readLabel,
} from '#shared/text/recognise-turns/labels/label-shape.ts';

test.each([
  [
    'role',
    [
      'Interviewer',
      'interviewer 2',
      'MODERATOR',
      'Q',
      'I1',
      'Speaker 1',
      'Frau Müller',
      'Intervieweuse',
      'Entrevistador',
      '聞き手',
      'المحاور',
      'SPEAKER_00',
      'インタビュアー 1',
      'מראיין',
      'Dana (researcher)',
    ],
  ],
  ['code', ['K', 'P10', 'SP_03', 'X', 'p1', 'FG2_P1', 'T-04-2']],
  [
    'name',
    [
      'Anna',
      'Anna Beck',
      'Dr. Thomas de Maizière',
      "Mary O'Neil",
      'Jean-Luc d’Arc',
      'Mireille B. Reece, Psy.D',
      'Anna Beck, Minister of the Interior',
      'Anna Beck (ABC/D)',
      'Smith, John',
      'Anna and Ben',
      'Mme la présidente',
      'La señora PRESIDENTA',
      'El señor REED SANTOS (GPP)',
    ],
  ],
  ['numbered', ['Pupil 3', 'Classroom Visitor 12']],
  ['upper', ['ANNA BECK', 'PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO', "O'NEIL"]],
  ['uncased', ['唐鳳', 'היו"ר משה גפני', '田中さん', 'سارة أحمد']],
  ['lower', ['anna']],
] as const)('%s: %j', (shape, labels) => {
  expect(labels.map((label) => [label, labelShape(label)])).toEqual(labels.map((label) => [label, shape]));
});

test.each([
  ['Note', 'http', 'For example', 'Chapter 3', 'Datum', 'Ejemplo', '例えば', 'מוזמנים'],
  ['9', '', '…', 'I went home and said', 'So she asked me', 'My answer was', 'Really? Yes', 'Male teachers'],
  ['Well, I think', 'Anna said. Then', 'https://x', 'A Very Long Name Of Nobody In Particular At All'],
])('nobody: %j', (...labels) => {
  expect(labels.map((label) => [label, labelShape(label)])).toEqual(labels.map((label) => [label, null]));
});

test('a label is shown without the signs round it', () => {
  expect(['**Anna\u00a0 Beck**:', '### Ben：', ' \u200fסרה: ', '_Eva_'].map(cleanLabel)).toEqual([
    'Anna Beck',
    'Ben',
    'סרה',
    'Eva',
  ]);
});

test('its base is the bare name', () => {
  expect(['Anna Beck (ABC)', 'Anna Beck, Minister', 'Anna Beck'].map(baseLabel)).toEqual(
    Array.from({ length: 3 }, () => 'Anna Beck'),
  );
});

const pieces =
  'Anna|DR|of|é|e\u0301|P1|Å|聞き手|ß|12|*|(|)|,|/|&|+|.|－| | | |\u00a0|\u200b|\ufeff|\t|:|；|\u037e'.split(
    '|',
  );

test('reads the shape that a label has, however quickly it sees that it has none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (written) => {
      const raw = written.join('');
      const label = cleanLabel(raw);
      const shape = labelShape(label);
      expect(readLabel(raw)).toEqual(shape === null ? null : { label, shape });
    }),
    { numRuns: 2000 },
  );
});
