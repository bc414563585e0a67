import type { Channel } from '#shared/rpc/channel.ts';
import { secretName } from '../../ports/secrets.ts';

type Seat = {
  readonly channel: Channel;
  readonly leave: () => Promise<void>;
  /** Push channels that are open and calls that are under way. */
  present: number;
  ending: NodeJS.Timeout | null;
};

/** What a request holds of a seat until it is released. */
export type Attendance = { readonly channel: Channel; readonly release: () => void };

/** The seats that windows have taken, by the session's name. One is given up when nothing has been heard of its window for a while. */
export class Seats {
  readonly #seats = new Map<string, Seat>();
  readonly #patience: number;

  /** `patience` is in milliseconds. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** Keeps a seat and returns the name under which its window asks for it. */
  take({ channel, leave }: { readonly channel: Channel; readonly leave: () => Promise<void> }): string {
    const session = secretName();
    const seat: Seat = { channel, leave, present: 0, ending: null };
    this.#seats.set(session, seat);
    this.#endLater(session, seat);
    return session;
  }

  /** The seat of this name for as long as it isn't released; null when there is none, or none any more. */
  attend(session: string): Attendance | null {
    const seat = this.#seats.get(session);
    if (seat === undefined) {
      return null;
    }
    seat.present += 1;
    this.#stay(seat);
    return {
      channel: seat.channel,
      release: () => {
        seat.present -= 1;
        this.#endLater(session, seat);
      },
    };
  }

  /** Lets go of all seats without a word, as when the study itself is put away. */
  forget(): void {
    for (const seat of this.#seats.values()) {
      this.#stay(seat);
    }
    this.#seats.clear();
  }

  #stay(seat: Seat): void {
    if (seat.ending !== null) {
      clearTimeout(seat.ending);
      seat.ending = null;
    }
  }

  #endLater(session: string, seat: Seat): void {
    if (seat.present > 0 || !this.#seats.has(session)) {
      return;
    }
    seat.ending = setTimeout(() => {
      this.#seats.delete(session);
      void seat.leave();
    }, this.#patience);
    seat.ending.unref();
  }
}
