import { expect, test } from 'vitest';
import { readTranscript } from '#electron/importers/read-transcript.ts';
import { lineBreak, paragraph as p, run as r, wordDocument } from '#tests/support/transcripts/word-xml.ts';

type Said = readonly [name: string, time: string, words: string];

/** A talk in which two take turns, one of them twice in a row. */
const talk: readonly Said[] = [
  ['Jane Boggs', '0:03', 'Thank you for coming. Shall we start?'],
  ['Tom O’Neil (Guest)', '0:09', 'Yes, please do.'],
  ['Jane Boggs', '0:12', 'So how did the meetings go?'],
  ['Tom O’Neil (Guest)', '0:20', 'Well, we met once a week: on Mondays.'],
  ['Tom O’Neil (Guest)', '1:02', 'And then not at all.'],
  ['Jane Boggs', '1:05:30', 'I see.'],
];

const bold = '<w:b/>';
const portrait = '<w:r><w:drawing><wp:inline><a:blip/></wp:inline></w:drawing></w:r>';

/** How services that transcribe lay out their documents, as their makers describe and their users share them. */
const layouts: Readonly<Record<string, string>> = {
  'Teams, with pictures of who speaks': [
    p(r('Weekly interview-20240321_100217-Meeting Recording', bold)),
    p(r('21 March 2024, 10:02am')),
    p(r('1h 5m 40s')),
    p(portrait, r('Jane Boggs', bold), r(' started transcription')),
    ...talk.map(([name, time, words]) => p(portrait, r(name, bold), r(`   ${time}`), lineBreak, r(words))),
    p(portrait, r('Jane Boggs', bold), r(' stopped transcription')),
  ].join(''),
  'Teams, with a time span ahead of each line': talk
    .map(([name, time, words]) =>
      p(r(`0:${time}.0 --&gt; 0:${time}.900`), lineBreak, r(name), lineBreak, r(words)),
    )
    .join('')
    .replaceAll('0:1:05:30', '1:05:30'),
  'Rev, with the time behind the name': talk
    .map(
      ([name, time, words]) =>
        p(r(`${name.replace(' (Guest)', '')} (${time.padStart(5, '0')}):`)) + p(r(words)),
    )
    .join(''),
  'Rev, in one paragraph': talk
    .map(([name, time, words]) =>
      p(r(`${name}:`, bold), r(` (${time.padStart(5, '0')})`), lineBreak, r(words)),
    )
    .join(''),
  'Otter, with the name and time on a line': [
    p(r('Weekly interview', bold)),
    p(r('Thu, Mar 21, 2024 10:02AM • 1:05:40')),
    p(r('SUMMARY KEYWORDS', bold)),
    p(r('meetings, week, start')),
    p(r('SPEAKERS', bold)),
    p(r('Jane Boggs, Tom O’Neil (Guest)')),
    ...talk.map(([name, time, words]) => p(r(name, bold), r(`  ${time}`)) + p(r(words))),
    p(r('Transcribed by https://otter.ai')),
  ].join(''),
  'Zoom and others, with the time in brackets': talk
    .map(([name, time, words]) => p(r(`[${time}] ${name}: ${words}`)))
    .join(''),
};

test.each(Object.entries(layouts))('a document of %s is read', async (_, body) => {
  const read = await readTranscript({ name: 'talk.docx', bytes: wordDocument(body) });
  if (!read.ok) throw new Error(read.error.message);
  const { text, speakers, turns } = read.value;
  const said = turns.flatMap(({ start, end, speaker, at }) =>
    speaker === null || at === null ? [] : [[speakers[speaker]?.label, at, text.slice(start, end)]],
  );
  expect(said.slice(0, 6)).toEqual([
    ['Jane Boggs', 3000, 'Thank you for coming. Shall we start?'],
    [expect.stringMatching(/^Tom O’Neil/), 9000, 'Yes, please do.'],
    ['Jane Boggs', 12_000, 'So how did the meetings go?'],
    [expect.stringMatching(/^Tom O’Neil/), 20_000, 'Well, we met once a week: on Mondays.'],
    [expect.stringMatching(/^Tom O’Neil/), 62_000, 'And then not at all.'],
    ['Jane Boggs', 3_930_000, expect.stringMatching(/^I see\./)],
  ]);
});
