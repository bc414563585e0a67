import { expect, test } from 'vitest';
import { isNamedLikeRecording, recordingKind } from '#electron/importers/recording/recording-kind.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['a.wav', 'RIFF\0\0\0\0WAVEfmt ', 'wav', 'audio/wav'],
  ['a.txt', 'RIFF\0\0\0\0WAVEfmt ', 'wav', 'audio/wav'],
  ['a.ogg', 'OggS', 'ogg', 'audio/ogg'],
  ['a.opus', 'OggS', 'opus', 'audio/ogg'],
  ['a.flac', 'fLaC', 'flac', 'audio/flac'],
  ['a.mp3', 'ID3\x04', 'mp3', 'audio/mpeg'],
  ['a.mpga', '\xff\xfb\x90', 'mp3', 'audio/mpeg'],
  ['a', '\xff\xf3\x90', 'mp3', 'audio/mpeg'],
  ['a.aac', '\xff\xf1\x50', 'aac', 'audio/aac'],
  ['a.m4a', '\0\0\0\x20ftypM4A ', 'm4a', 'audio/mp4'],
  ['a.m4a', '\0\0\0\x20ftypisom', 'm4a', 'audio/mp4'],
  ['a.m4v', '\0\0\0\x20ftypmp42', 'mp4', 'video/mp4'],
  ['a.mov', '\0\0\0\x20ftypqt  ', 'mov', 'video/quicktime'],
  ['a.mov', '\0\0\0\x08wide\0\0', 'mov', 'video/quicktime'],
  ['a.webm', '\x1aE\xdf\xa3', 'webm', 'video/webm'],
])('%s that begins like %j is %s', (name, head, extension, mediaType) => {
  expect(recordingKind(name, bytes(head))).toEqual({ extension, mediaType });
});

test.each([
  ['UTF-16, least significant byte first', '\xff\xfeA\0'],
  ['UTF-16, most significant byte first', '\xfe\xff\0A'],
  ['plain text', 'Ann: We walk.'],
  ['a zip archive', 'PK\x03\x04'],
  ['a picture', '\xff\xd8\xff\xe0'],
  ['a web picture', 'RIFF\0\0\0\0WEBPVP8 '],
  ['nothing', ''],
])('%s is no recording, also when it is called one', (_, head) => {
  expect(recordingKind('a.mp3', bytes(head))).toBeNull();
});

test.each([
  ['a.MP3', true],
  ['a.weba', true],
  ['a.txt', false],
  ['mp3', false],
])('%s is named like a recording: %s', (name, isNamed) => {
  expect(isNamedLikeRecording(name)).toBe(isNamed);
});
