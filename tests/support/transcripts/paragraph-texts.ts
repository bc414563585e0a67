import fc from 'fast-check';

/** Words of many scripts: from the right, without blanks, of two code units, with marks of their own. */
const words = fc.constantFrom(
  'Anna',
  'naïve',
  'مرحبا',
  'שלום',
  'היו״ר',
  'そうですね。',
  '採訪',
  '👩‍👩‍👧',
  '🙂',
  'e\u0301te\u0301',
  'ก็',
  '“so”',
  '{curly}',
  'back\\slash',
  'a<b&c>',
  '–',
  '9:30',
);

/** Paragraphs as a person writes them: some words with a blank between them. */
export const paragraphTexts: fc.Arbitrary<readonly string[]> = fc.array(
  fc.array(words, { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(' ')),
  { minLength: 1, maxLength: 8 },
);
