import type { Session } from '#shared/contract/coders.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';

const nobody = 'Nobody is coding';

/** Who codes, and the rest apart, so that a long name is cut short and the state still said. */
type SeatWords = { readonly who: string; readonly how: string | null };

/** What the header says: who codes, which round, and whether blind, comparing, or for the consensus. */
export function seatWords(session: Session, shortName: (coderId: string) => string): SeatWords {
  const { coder, round } = session;
  if (round?.state === 'comparing') {
    const names = listInWords(round.coders.map((seat) => shortName(seat.coderId)));
    return { who: names, how: `round ${round.number}, comparing` };
  }
  if (coder === null) {
    return { who: nobody, how: null };
  }
  if (round === null) {
    return { who: coder.name, how: 'consensus' };
  }
  const seat = round.coders.find(({ coderId }) => coderId === coder.id);
  const how = seat?.finishedAt === null ? (round.coders.length > 1 ? ', blind' : '') : ', finished';
  return { who: coder.name, how: `round ${round.number}${how}` };
}

/** Whose dots stand in the header: all who compare, else the one who codes. */
export function seatDots({ coder, round }: Session): readonly string[] {
  return round?.state === 'comparing'
    ? round.coders.map((seat) => seat.coderId)
    : coder === null
      ? []
      : [coder.id];
}
