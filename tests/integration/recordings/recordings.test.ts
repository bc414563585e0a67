import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { pieceSize } from '#shared/rpc/put-file.ts';
import { makeWave } from '#tests/support/recordings/make-wave.ts';
import { shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
});

afterEach(async () => {
  const { mistakes } = study;
  await study.remove();
  expect(mistakes).toEqual([]);
});

type Sent = readonly [name: string, bytes: Uint8Array | string];

const put = async (name: string, content: Uint8Array | string): Promise<string> =>
  client.putFile(name, new Blob([typeof content === 'string' ? content : new Uint8Array(content)]));

async function bringIn(...sent: readonly Sent[]): Promise<ImportedFile[]> {
  const files = [];
  for (const [name, content] of sent) {
    files.push({ name, bytesId: await put(name, content) });
  }
  return valueOf(client.call('sources.import', { files }));
}

const mediaFolder = (): string => study.path('study media');
const media = (): readonly string[] => (existsSync(mediaFolder()) ? readdirSync(mediaFolder()) : []);
const only = (files: readonly ImportedFile[]): string => files[0]?.sourceId ?? '';
const recordingOf = async (sourceId: string) => valueOf(client.call('recordings.ofSource', { sourceId }));

const wave = makeWave(2000);

describe('a recording that is imported', () => {
  test('with the transcript of its name is tied to it, and lies beside the study by its hash', async () => {
    const [sound, text] = await bringIn(['Ann.wav', wave], ['ann.txt', shortInterview]);
    expect(sound).toMatchObject({ ok: true, title: 'ann', recording: { duration: 2000, tiedTo: 'ann' } });
    expect(text).toMatchObject({ ok: true, title: 'ann', words: 41 });
    const recording = await recordingOf(text?.sourceId ?? '');
    expect(recording).toMatchObject({
      kind: 'audio',
      mediaType: 'audio/wav',
      duration: 2000,
      state: 'there',
    });
    expect(media()).toEqual([`${recording?.hash ?? ''}.wav`]);
    const check = await valueOf(client.call('study.check', {}));
    expect(check).toMatchObject({ clean: true });
    expect(await valueOf(client.call('study.info', {}))).toMatchObject({ sources: 1, recordings: 1 });
  });

  test('later finds its transcript, and a transcript that comes later finds its recording', async () => {
    await bringIn(['a.txt', shortInterview]);
    expect(await bringIn(['a.wav', wave])).toMatchObject([{ title: 'a', recording: { tiedTo: 'a' } }]);
    await bringIn(['b.wav', makeWave(1500)]);
    const transcript = only(await bringIn(['b.wav.txt', `${shortInterview} `]));
    expect(await recordingOf(transcript)).toMatchObject({ originalName: 'b.wav', duration: 1500 });
    expect(await valueOf(client.call('sources.list', {}))).toHaveLength(2);
  });

  test('is told of beforehand where a transcript would be tied to it, from the study or beside it', async () => {
    await bringIn(['a.wav', wave]);
    const files = [];
    for (const [name, content] of [
      ['a.txt', shortInterview],
      ['B.txt', `${shortInterview} `],
      ['b.wav', makeWave(1500)],
      ['c.txt', `${shortInterview}  `],
    ] as const) {
      files.push({ name, bytesId: await put(name, content) });
    }
    const previewed = await valueOf(client.call('sources.preview', { files }));
    expect(previewed.map(({ tiedRecording }) => tiedRecording)).toEqual([
      { name: 'a.wav', isInStudy: true },
      { name: 'b.wav', isInStudy: false },
      undefined,
      undefined,
    ]);
    expect(previewed[2]?.recording).toMatchObject({ tiedTo: 'B' });
  });

  test('alone is a source without text, whose stretches are times', async () => {
    const sourceId = only(await bringIn(['focus group.wav', wave]));
    expect(await valueOf(client.call('sources.read', { sourceId }))).toMatchObject({
      medium: 'recording',
      length: 2000,
      text: '',
    });
    const episode = await valueOf(client.call('episodes.mark', { sourceId, start: 500, end: 1500 }));
    expect(episode.title).toBe('00:00:00–00:00:02');
    const { code } = await valueOf(
      client.call('codings.apply', { sourceId, start: 500, end: 1500, newCode: 'laughter' }),
    );
    const { quotations } = await valueOf(client.call('codes.quotations', { codeId: code.id }));
    expect(quotations).toMatchObject([{ quotation: '00:00:00–00:00:02', start: 500, end: 1500 }]);
    const outside = await client.call('episodes.mark', { sourceId, start: 1600, end: 2001 });
    expect(outside).toMatchObject({ ok: false, error: { code: 'anchor_outside' } });
    expect(await valueOf(client.call('study.check', {}))).toMatchObject({ clean: true });
  });

  test('speaks for the participant whose voice it is said to be, in the rows of a table', async () => {
    await valueOf(client.call('participants.add', { names: ['Ann'] }));
    const sourceId = only(await bringIn(['Ann.wav', wave]));
    await valueOf(client.call('codings.apply', { sourceId, start: 0, end: 900, newCode: 'singing' }));
    const table = await valueOf(
      client.call('matrix.compute', { spec: { columns: 'code', layer: { of: 'any' } } }),
    );
    expect(table.rows.map(({ label }) => label)).toEqual(['Ann']);
    expect(table.cells.flat().map(({ value }) => value)).toEqual([1]);
  });

  test('comes in pieces when it is large, and leaves nothing unfinished behind', async () => {
    const large = makeWave(Math.ceil((pieceSize * 2.5) / 16));
    const sourceId = only(await bringIn(['long.wav', large]));
    expect(await recordingOf(sourceId)).toMatchObject({ bytes: large.length, state: 'there' });
    await put('never used.wav', large);
    expect(media()).toHaveLength(2);
    await study.close();
    expect(media()).toHaveLength(1);
  });

  test.each([
    ['damaged.mp4', wave.slice(0, 40)],
    ['no sound.mp3', 'Just words.'],
    ['broken.webm', new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3])],
    ['empty.wav', ''],
  ])('and can’t be read, as %s, gives one sentence, and the others go in', async (name, bytes) => {
    const [bad, good] = await bringIn([name, bytes], ['good.wav', wave]);
    expect(bad).toMatchObject({ ok: false, error: { code: 'not_a_recording' } });
    expect(good).toMatchObject({ ok: true });
    expect(await valueOf(client.call('sources.list', {}))).toHaveLength(1);
  });

  test('is recognised by what is in it, whatever it is called', async () => {
    const [file] = await bringIn(['interview.txt', wave]);
    expect(file).toMatchObject({ ok: true, format: 'wav', title: 'interview' });
  });

  test('twice is named, unless it is wanted twice', async () => {
    await bringIn(['a.wav', wave]);
    expect(await bringIn(['b.wav', wave])).toMatchObject([
      { ok: false, error: { code: 'already_imported' } },
    ]);
  });

  test('is previewed with the transcript it would be tied to', async () => {
    const files = [
      { name: 'a.wav', bytesId: await put('a.wav', wave) },
      { name: 'a.txt', bytesId: await put('a.txt', shortInterview) },
    ];
    const previewed = await valueOf(client.call('sources.preview', { files }));
    expect(previewed).toMatchObject([
      { file: 'a.wav', ok: true, recording: { tiedTo: 'a', duration: 2000 } },
      { file: 'a.txt', ok: true, title: 'a' },
    ]);
    expect(await valueOf(client.call('sources.list', {}))).toEqual([]);
    expect(await valueOf(client.call('sources.import', { files }))).toMatchObject([
      { ok: true },
      { ok: true },
    ]);
  });

  test('can be taken back and done again', async () => {
    await bringIn(['a.wav', wave], ['a.txt', shortInterview]);
    await valueOf(client.call('history.undo', {}));
    expect(await valueOf(client.call('recordings.list', {}))).toEqual([]);
    await valueOf(client.call('history.redo', {}));
    expect(await valueOf(client.call('recordings.list', {}))).toMatchObject([{ state: 'there' }]);
  });
});

describe('the recording of a transcript', () => {
  test('is tied by hand, replaced, and untied', async () => {
    const sourceId = only(await bringIn(['a.txt', shortInterview]));
    const tie = async (name: string, bytes: Uint8Array | string) =>
      client.call('recordings.tie', { sourceId, name, bytesId: await put(name, bytes) });
    expect(await tie('x.wav', wave)).toMatchObject({ ok: true });
    expect(await valueOf(tie('y.wav', makeWave(900)))).toMatchObject({ duration: 900 });
    expect(await tie('z.wav', 'no sound')).toMatchObject({ ok: false, error: { code: 'not_a_recording' } });
    await valueOf(client.call('recordings.untie', { sourceId }));
    expect(await recordingOf(sourceId)).toBeNull();
    await valueOf(client.call('history.undo', {}));
    expect(await recordingOf(sourceId)).toMatchObject({ originalName: 'y.wav', state: 'there' });
  });

  test('that is a source by itself can be neither tied to nor untied', async () => {
    const sourceId = only(await bringIn(['a.wav', wave]));
    const bytesId = await put('b.wav', makeWave(900));
    const refused = { ok: false, error: { code: 'recording_is_source' } };
    expect(await client.call('recordings.tie', { sourceId, bytesId, name: 'b.wav' })).toMatchObject(refused);
    expect(await client.call('recordings.untie', { sourceId })).toMatchObject(refused);
  });

  test('that stayed behind when the study moved is told, and found again by its very bytes only', async () => {
    const sourceId = only(await bringIn(['a.wav', wave]));
    renameSync(mediaFolder(), study.path('elsewhere'));
    expect(await recordingOf(sourceId)).toMatchObject({ state: 'missing', folder: 'study media' });
    const report = await valueOf(client.call('study.check', {}));
    expect(report.clean).toBe(false);
    expect(report.checks.map(({ detail }) => detail).join('')).toBe('a.wav is not beside the study');
    const locate = async (bytes: Uint8Array) =>
      client.call('recordings.locate', {
        sourceId,
        name: 'found.wav',
        bytesId: await put('found.wav', bytes),
      });
    expect(await locate(makeWave(2000, 300))).toMatchObject({
      ok: false,
      error: { code: 'another_recording' },
    });
    expect(await locate(wave)).toMatchObject({ ok: true, value: { state: 'there' } });
    expect(await valueOf(client.call('study.check', {}))).toMatchObject({ clean: true });
  });

  test('whose bytes were altered is told by check', async () => {
    const sourceId = only(await bringIn(['a.wav', wave]));
    const [name = ''] = media();
    writeFileSync(join(mediaFolder(), name), makeWave(2000, 300));
    expect(await recordingOf(sourceId)).toMatchObject({ state: 'there' });
    expect(await valueOf(client.call('study.check', {}))).toMatchObject({ clean: false });
    writeFileSync(join(mediaFolder(), name), makeWave(100));
    expect(await recordingOf(sourceId)).toMatchObject({ state: 'altered' });
  });
});

describe('the times of turns', () => {
  test('are set one by one, never against their order, and taken away again', async () => {
    const sourceId = only(await bringIn(['a.txt', shortInterview]));
    const time = (turn: number, at: number | null) =>
      client.call('recordings.timeTurn', { sourceId, turn, at });
    const times = async () =>
      (await valueOf(client.call('sources.read', { sourceId }))).turns.map(({ at }) => at);
    expect(await times()).toEqual([null, null, null, null]);
    await valueOf(time(1, 5000));
    await valueOf(time(3, 5000));
    expect(await time(2, 4000)).toMatchObject({
      ok: false,
      error: {
        code: 'time_out_of_order',
        message: 'This turn can’t begin at 0:04: one before it begins at 0:05; change that time first.',
      },
    });
    expect(await time(0, 6000)).toMatchObject({ ok: false });
    expect(await time(9, 1)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    await valueOf(time(1, null));
    await valueOf(time(0, 1000));
    expect(await times()).toEqual([1000, null, null, 5000]);
    await valueOf(client.call('history.undo', {}));
    expect(await times()).toEqual([null, null, null, 5000]);
    expect(await valueOf(client.call('study.check', {}))).toMatchObject({ clean: true });
  });
});
