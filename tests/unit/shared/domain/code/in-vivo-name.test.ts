import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inVivoName } from '#shared/domain/code/in-vivo-name.ts';
import { isGraphemeBoundary } from '#shared/text/graphemes.ts';

describe('inVivoName', () => {
  test.each([
    [
      'afterwards we sit in the car park and compare what we wrote down.',
      'compare',
      'compare what we wrote down',
    ],
    ['“no opinions,” she said,', '', 'no opinions,” she said'],
    ['two\n  lines', '', 'two lines'],
    ['We just go in.', 'ju', 'just go in'],
    ['We just go in.', 'nowhere', 'We just go in'],
    ['about 75% of it (mine)', '', 'about 75% of it (mine)'],
    [
      'We drew it. In September, the four of us, on the side of a refrigerator box, nine weeks',
      '',
      'We drew it. In September, the four of us',
    ],
    ['…', '', ''],
    ['教室を回って、話す。', '', '教室を回って、話す'],
    [
      'one day a week we all drive out to the far school and we stay until the last bus',
      '',
      'one day a week we all drive out to the far school and we',
    ],
  ])('%s, %s', (quotation, query, name) => {
    expect(inVivoName(quotation, query)).toBe(name);
  });

  test('is short, on one line, and part of the words', () => {
    const unit = fc.constantFrom('a', 'b ', ' ', '\n', '.', 'e\u0301', '👩‍🏫', '教', 'ق');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), (quotation) => {
        const name = inVivoName(quotation);
        const line = quotation.replaceAll(/\s+/gu, ' ');
        expect(name.length).toBeLessThanOrEqual(60);
        expect(name).toBe(name.trim());
        expect(line).toContain(name);
        expect(isGraphemeBoundary(line, line.indexOf(name) + name.length)).toBe(true);
      }),
    );
  });
});
