import { strToU8, zipSync } from 'fflate';

type VastFile = { readonly name: string; readonly bytes: Uint8Array };

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'urn:oasis:names:tc:opendocument:xmlns';
const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const docx = (body: string): Uint8Array =>
  zip({ 'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>` });

const odt = (body: string): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });

/** A workbook of one sheet with these rows. */
const workbook = (rows: string): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${sheet}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheet}"><sheetData>${rows}</sheetData></worksheet>`,
  });

/** A workbook of one sheet with a cell of words at each of these places. */
const xlsx = (...places: readonly string[]): Uint8Array =>
  workbook(
    places.map((at) => `<row><c r="${at}" t="inlineStr"><is><t>So it goes.</t></is></c></row>`).join(''),
  );

/** A PDF document of one page and what else is told of it, whose parts name one another. */
const pdf = (pages: string, more: string): Uint8Array =>
  strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/${pages}>>endobj\n${more}\ntrailer<</Root 1 0 R/Size 7>>\n%%EOF`,
  );

const sixteen = (text: string): Uint8Array => {
  const bytes = Buffer.alloc(2 + text.length * 2);
  bytes.writeUInt16LE(0xfeff, 0);
  for (let at = 0; at < text.length; at += 1) bytes.writeUInt16LE(text.charCodeAt(at), 2 + at * 2);
  return bytes;
};

/** Files of which each has far more of something than anybody writes: depth, lines, captions, cells, pages that go in a circle. */
export const vastFiles = (): readonly VastFile[] => [
  { name: 'deep.html', bytes: strToU8('<div>'.repeat(500_000)) },
  { name: 'tables.html', bytes: strToU8('<html><table>'.repeat(200_000)) },
  { name: 'cells.html', bytes: strToU8(`<table>${'<tr><td>a'.repeat(500_000)}`) },
  { name: 'deep.rtf', bytes: strToU8(`{\\rtf1${'{\\b '.repeat(1_000_000)}`) },
  { name: 'words.rtf', bytes: strToU8(`{\\rtf1 ${'\\par'.repeat(2_100_000)}}`) },
  { name: 'deep.docx', bytes: docx('<w:p><w:r>'.repeat(300_000)) },
  { name: 'paragraphs.docx', bytes: docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(450_000)) },
  { name: 'deep.odt', bytes: odt('<text:section>'.repeat(300_000)) },
  { name: 'blanks.odt', bytes: odt(`<text:p>${'<text:s text:c="2000000000"/>'.repeat(200_000)}a</text:p>`) },
  { name: 'rows.xlsx', bytes: xlsx('A1', 'B2', 'XFD1048576') },
  { name: 'unwritten.xlsx', bytes: workbook('<row/>'.repeat(1_000_000)) },
  { name: 'deep.json', bytes: strToU8('['.repeat(1_000_000)) },
  { name: 'rows.json', bytes: strToU8(`[${'{"text":"so"},'.repeat(200_000)}{}]`) },
  { name: 'far.xlsx', bytes: xlsx('A1', 'ZZZZZZZ99999999999') },
  { name: 'lines.txt', bytes: strToU8('Ann: So it goes.\n'.repeat(1_000_000)) },
  {
    name: 'cues.vtt',
    bytes: strToU8(`WEBVTT\n\n${'00:01.000 --> 00:02.000\n<v A>So\n\n'.repeat(1_000_000)}`),
  },
  { name: 'voices.vtt', bytes: strToU8(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v A>'.repeat(2_000_000)}`) },
  { name: 'times.rt', bytes: strToU8(`<window>${'<time begin="1:00"><i>a'.repeat(500_000)}`) },
  { name: 'halves.txt', bytes: sixteen('\ud800'.repeat(5000)) },
  { name: 'cut.vtt', bytes: sixteen('WEBVTT\n\n00:01.000 --> 00:02.000\na').subarray(0, 61) },
  { name: 'circle.pdf', bytes: pdf('Kids[2 0 R]/Count 9999', '') },
  {
    name: 'mirror.pdf',
    bytes: pdf(
      'Kids[3 0 R]/Count 1',
      '3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>>>endobj\n4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream endobj',
    ),
  },
];
