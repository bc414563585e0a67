import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { writeDocx } from '#electron/exporters/docx/write-docx.ts';
import { plain } from '#electron/exporters/paper/paper.ts';

const written = () =>
  writeDocx({
    title: 'Memos',
    parts: [
      { kind: 'heading', level: 1, words: plain('Who asks whom') },
      { kind: 'note', words: plain('By A') },
      {
        kind: 'paragraph',
        words: [
          { text: 'She ' },
          { text: 'waits', isBold: true },
          { text: ' here\nand ' },
          { text: 'there', isItalic: true },
          { text: '\u0001\ud800.' },
        ],
      },
      { kind: 'paragraph', words: plain('مذكرة عن الزيارات') },
      {
        kind: 'list',
        isNumbered: true,
        start: 3,
        items: [
          {
            parts: [
              { kind: 'paragraph', words: plain('three') },
              {
                kind: 'list',
                isNumbered: false,
                start: 1,
                items: [{ parts: [{ kind: 'paragraph', words: plain('within') }] }],
              },
            ],
          },
          { parts: [{ kind: 'paragraph', words: plain('四') }] },
        ],
      },
      { kind: 'quote', parts: [{ kind: 'paragraph', words: plain('set apart') }] },
      { kind: 'quotation', words: plain('We wait.'), source: 'Sasha, Interview 3, 4:07' },
      {
        kind: 'table',
        header: [plain('Leader'), plain('Total')],
        rows: [[plain('Karen'), plain('7')]],
        figures: [1],
      },
    ],
  });

test('a document reads back as what it was made of', async () => {
  const buffer = Buffer.from(await written());
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: ["p[style-name='Note'] => p.note", "p[style-name='Quotation'] => p.said"] },
  );
  expect(value).toBe(
    '<h1>Who asks whom</h1><p class="note">By A</p>' +
      '<p>She <strong>waits</strong> here<br />and <em>there</em>\ufffd.</p><p>مذكرة عن الزيارات</p>' +
      '<ol><li>three<ul><li>within</li></ul></li><li>四</li></ol><p>set apart</p>' +
      '<p class="said">We wait.</p><p>Sasha, Interview 3, 4:07</p>' +
      '<table><thead><tr><th><p><strong>Leader</strong></p></th><th><p><strong>Total</strong></p></th></tr></thead>' +
      '<tbody><tr><td><p>Karen</p></td><td><p>7</p></td></tr></tbody></table>',
  );
});

test('lists begin with their number, and what is read from the right is set so', async () => {
  const parts = unzipSync(await written());
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(text('word/numbering.xml')).toContain('<w:start w:val="3"/>');
  expect(text('word/document.xml').match(/<w:bidi\/>/gu)).toHaveLength(1);
  expect(text('docProps/core.xml')).toContain('<dc:title>Memos</dc:title>');
});
