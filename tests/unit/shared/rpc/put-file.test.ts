import { expect, test } from 'vitest';
import { pieceSize, putFile } from '#shared/rpc/put-file.ts';

/** A host that puts together what it is sent, and a file of so many bytes that counts how much of it was held at once. */
function sending(size: number, refuseAt = Infinity) {
  const came: (readonly [of: string | null | undefined, length: number])[] = [];
  let most = 0;
  return {
    came,
    most: () => most,
    channel: {
      putBytes: (_name: string, bytes: Uint8Array, piece?: { readonly of: string | null }) => {
        came.push([piece?.of, bytes.length]);
        return Promise.resolve(came.length > refuseAt ? '' : 'id');
      },
    },
    file: {
      size,
      slice: (start: number, end: number) => {
        most = Math.max(most, end - start);
        return { arrayBuffer: () => Promise.resolve(new ArrayBuffer(end - start)) };
      },
    },
  };
}

test('what is small goes at once', async () => {
  const { channel, file, came } = sending(12);
  expect(await putFile(channel, 'a.txt', file)).toBe('id');
  expect(came).toEqual([[undefined, 12]]);
});

test('what is large goes in pieces, one after another, none larger than they are', async () => {
  const { channel, file, came, most } = sending(pieceSize * 2 + 5);
  const sent: number[] = [];
  await putFile(channel, 'a.wav', file, { onSent: (bytes) => sent.push(bytes) });
  expect(came).toEqual([
    [null, pieceSize],
    ['id', pieceSize],
    ['id', 5],
  ]);
  expect(sent).toEqual([pieceSize, pieceSize * 2, pieceSize * 2 + 5]);
  expect(most()).toBe(pieceSize);
});

test('a host that refuses a piece is sent no more', async () => {
  const { channel, file, came } = sending(pieceSize * 5, 1);
  expect(await putFile(channel, 'a.wav', file)).toBe('');
  expect(came).toHaveLength(2);
});

test('it can be cancelled on the way', async () => {
  const { channel, file, came } = sending(pieceSize * 5);
  const controller = new AbortController();
  const onSent = (): void => {
    controller.abort();
  };
  expect(await putFile(channel, 'a.wav', file, { signal: controller.signal, onSent })).toBe('');
  expect(came).toHaveLength(1);
});
