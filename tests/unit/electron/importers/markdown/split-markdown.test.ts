import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '#electron/importers/markdown/render-markdown.ts';
import { splitMarkdown } from '#electron/importers/markdown/split-markdown.ts';

const paragraph = `**Anna:** ${'so it goes, *as they say*. '.repeat(20)}`;

test('a long text is parted between its blocks, and nothing gets lost', () => {
  const blocks = fc.constantFrom(
    paragraph,
    '### Ben:',
    '- one\n- two',
    `\`\`\`\n${'code\n\n'.repeat(60)}\`\`\``,
    '> so\n> no',
  );
  fc.assert(
    fc.property(fc.array(blocks, { minLength: 80, maxLength: 160 }), (all) => {
      const source = all.join('\n\n');
      const pieces = splitMarkdown(source);
      expect(pieces.join('')).toBe(source);
      expect(pieces.every((piece) => all.some((block) => piece.startsWith(block)))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('each piece knows the link definitions of the whole', () => {
  const source = `${`${paragraph}\n\n`.repeat(60)}see [this][1]\n\n${`${paragraph}\n\n`.repeat(60)}[1]: https://x.org`;
  expect(splitMarkdown(source).length).toBeGreaterThan(2);
  expect(renderMarkdown(source).text).toContain('see this\n');
});

test('a short text stays whole', () => {
  expect(splitMarkdown(`${paragraph}\n\n${paragraph}`)).toHaveLength(1);
});
