import type { Session } from '#shared/contract/coders.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';

const nobody = 'Nobody is coding';

/** What the header says: who codes, which round, and whether blind, comparing, or for the consensus. */
export function seatWords(session: Session, shortName: (coderId: string) => string): string {
  const { coder, round } = session;
  if (round?.state === 'comparing') {
    const names = listInWords(round.coders.map((seat) => shortName(seat.coderId)));
    return `${names}, round ${round.number}, comparing`;
  }
  if (coder === null) {
    return nobody;
  }
  if (round === null) {
    return `${coder.name}, consensus`;
  }
  const seat = round.coders.find(({ coderId }) => coderId === coder.id);
  const how = seat?.finishedAt === null ? (round.coders.length > 1 ? ', blind' : '') : ', finished';
  return `${coder.name}, round ${round.number}${how}`;
}

/** Whose dots stand in the header: all who compare, else the one who codes. */
export function seatDots({ coder, round }: Session): readonly string[] {
  return round?.state === 'comparing'
    ? round.coders.map((seat) => seat.coderId)
    : coder === null
      ? []
      : [coder.id];
}
