import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Seats } from '#electron/hosts/browser/seats.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Channel } from '#shared/rpc/channel.ts';

const channel: Channel = {
  call: () => Promise.resolve(ok(null)),
  putBytes: () => Promise.resolve(''),
  getBytes: () => Promise.resolve(new Uint8Array()),
  onPush: () => () => undefined,
};

const patience = 1000;
let seats: Seats;
let left: number;
let session: string;

const leave = (): Promise<void> => {
  left += 1;
  return Promise.resolve();
};

beforeEach(() => {
  vi.useFakeTimers();
  seats = new Seats(patience);
  left = 0;
  session = seats.take({ channel, leave });
});

afterEach(() => {
  vi.useRealTimers();
});

const isThere = (): boolean => {
  const seat = seats.attend(session);
  seat?.release();
  return seat !== null;
};

describe('a seat in the browser', () => {
  test('is kept while somebody is there, however long', () => {
    const seat = seats.attend(session);
    const other = seats.attend(session);
    other?.release();
    vi.advanceTimersByTime(patience * 100);
    expect([isThere(), left]).toEqual([true, 0]);
    seat?.release();
    vi.advanceTimersByTime(patience - 1);
    expect([isThere(), left]).toEqual([true, 0]);
  });

  test('is given up once nobody has been there for as long as it is kept, whether somebody ever came or not', () => {
    const visited = seats.take({ channel, leave });
    seats.attend(visited)?.release();
    vi.advanceTimersByTime(patience);
    expect(seats.attend(visited)).toBeNull();
    expect(isThere()).toBe(false);
    expect(left).toBe(2);
  });

  test('of a study that was put away is forgotten, also by those who were there', () => {
    const seat = seats.attend(session);
    seats.forget();
    seat?.release();
    expect([isThere(), vi.getTimerCount()]).toEqual([false, 0]);
  });
});
