import { expect, test } from 'vitest';
import { readContent } from '#electron/importers/read-content.ts';
import { vastFiles } from '#tests/support/transcripts/vast-files.ts';

/** Twice what it may take, since other tests run beside. */
const LONGEST = 20_000;

test.each(vastFiles())(
  '$name is refused in time, in one sentence',
  async ({ name, bytes }) => {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    const formats = {
      html: 'html',
      rtf: 'rtf',
      docx: 'docx',
      odt: 'odt',
      xlsx: 'xlsx',
      vtt: 'vtt',
      rt: 'sub',
      json: 'json',
    } as const;
    const said =
      Object.entries(formats).find(([end]) => end === ending)?.[1] ?? (ending === 'pdf' ? 'pdf' : 'txt');
    const start = performance.now();
    const read = await readContent({ name, bytes, said }, {});
    const words = read.ok ? read.value.transcript.text.match(/\p{L}/u) : null;
    expect(words).toBeNull();
    expect(read.ok || /^“[^”]+” [^\n]+[^.]\.$/u.test(read.error.message)).toBe(true);
    expect(performance.now() - start).toBeLessThan(LONGEST);
  },
  LONGEST,
);
