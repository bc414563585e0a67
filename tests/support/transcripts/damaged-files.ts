import { strToU8, zipSync } from 'fflate';
import { vastFiles } from './vast-files.ts';
import { manyBlanks, zipOfPacked } from './zip-bomb.ts';

export type DamagedFile = { readonly name: string; readonly bytes: Uint8Array };

type Zipped = { readonly ending: string; readonly main: string; readonly bytes: Uint8Array };

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const said = Array.from({ length: 40 }, (_, turn) =>
  turn % 2 === 0 ? `Interviewer: Question ${turn}?` : `Ann: Answer ${turn}, at some length.`,
);

const wordXml = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const docx = (document: string): Uint8Array => zip({ 'word/document.xml': document });

const odtXml = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const odtType = 'application/vnd.oasis.opendocument.text';
const odt = (content: string): Uint8Array => zip({ mimetype: odtType, 'content.xml': content });

const sheetParts = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': sheet,
});

const sheetXml = (rows: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const cell = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (words: string): string => `<row>${words.split(': ').map(cell).join('')}</row>`;

const zipped: readonly Zipped[] = [
  {
    ending: 'docx',
    main: 'word/document.xml',
    bytes: docx(wordXml(said.map(paragraph).join(''))),
  },
  {
    ending: 'odt',
    main: 'content.xml',
    bytes: odt(odtXml(said.map((words) => `<text:p>${words}</text:p>`).join(''))),
  },
  {
    ending: 'xlsx',
    main: 'xl/worksheets/sheet1.xml',
    bytes: zip(sheetParts(sheetXml([row('Speaker: Words'), ...said.map(row)].join('')))),
  },
];

/** Archives that end too soon, at many places. */
const cutShort = zipped.flatMap(({ ending, bytes }) =>
  Array.from({ length: 18 }, (_, part) => ({
    name: `cut-${part}.${ending}`,
    bytes: bytes.slice(0, Math.ceil(((part + 0.5) / 18) * bytes.length)),
  })),
);

/** Archives with a bit turned over in the very part that holds the words. */
const turnedOver = zipped.flatMap(({ ending, main, bytes }) => {
  const begins = Buffer.from(bytes).indexOf(main) + main.length;
  const length = Buffer.from(bytes).readUInt32LE(begins - main.length - 12);
  return Array.from({ length: 18 }, (_, part) => {
    const copy = bytes.slice();
    const at = begins + Math.floor(((part + 0.5) / 18) * length);
    copy[at] = (copy[at] ?? 0) ^ (1 << (part % 8));
    return { name: `bit-${part}.${ending}`, bytes: copy };
  });
});

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0);
const others: Readonly<Record<string, Uint8Array>> = {
  picture: png,
  photo: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0),
  archive: zip({ 'letters/one.txt': 'One.', 'letters/two.txt': 'Two.' }),
  program: Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(200)]),
  database: Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(200)]),
  slides: zip({ 'ppt/presentation.xml': '<p/>' }),
};
const endings = ['txt', 'md', 'docx', 'odt', 'vtt', 'srt', 'rtf', 'csv', 'xlsx', 'pdf', 'html'] as const;

/** What is no transcript at all under the names of transcripts. */
const renamed = Object.entries(others).flatMap(([kind, bytes]) =>
  endings.map((ending) => ({ name: `${kind}.${ending}`, bytes })),
);

/** Nothing, or nothing to read, under the names of transcripts. */
const empty = endings.flatMap((ending) => [
  { name: `empty.${ending}`, bytes: new Uint8Array() },
  { name: `blank.${ending}`, bytes: strToU8(' \n\t\r\n '.repeat(50)) },
  { name: `zeros.${ending}`, bytes: new Uint8Array(5000) },
]);

const laughs = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? 'ha' : `&l${level - 1};`;
  return `<!ENTITY l${level} "${inner.repeat(10)}">`;
}).join('');
const doctype = `<!DOCTYPE bomb [${laughs}]>`;
/** Documents whose words would fill the memory, if what they stand for were written out. */
const entities: readonly DamagedFile[] = [
  { name: 'entities.docx', bytes: docx(wordXml(paragraph('&l8;'), doctype)) },
  { name: 'entities.odt', bytes: odt(odtXml('<text:p>&l8;</text:p>', doctype)) },
  { name: 'entities.xlsx', bytes: zip(sheetParts(sheetXml(row('&l8;: &l8;'), doctype))) },
];

/** Archives of a few hundred kilobytes that hold hundreds of megabytes. */
function bombs(): readonly DamagedFile[] {
  const blanks = manyBlanks(150_000_000);
  return zipped.map(({ ending, main }) => ({
    name: `bomb.${ending}`,
    bytes: zipOfPacked({ [main]: blanks, ...(ending === 'odt' ? { mimetype: manyBlanks(10) } : {}) }),
  }));
}

/** One line of a hundred megabytes under the names of texts. */
function longLines(): readonly DamagedFile[] {
  const bytes = new Uint8Array(Buffer.alloc(100_000_000, 'word '));
  return ['txt', 'md', 'html'].map((ending) => ({ name: `line.${ending}`, bytes }));
}

/** More than two hundred files that nobody can read, made anew in the same way each time. */
export const damagedFiles = (): readonly DamagedFile[] => [
  ...cutShort,
  ...turnedOver,
  ...renamed,
  ...empty,
  ...entities,
  ...bombs(),
  ...longLines(),
  ...vastFiles(),
];
