import { clockTime } from '#shared/text/clock-time.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { playerNow, setStretch, usePlaying } from '../player-store.ts';
import { beginHere, endHere } from '../recording.commands.ts';

/** The keys by which a stretch of a recording begins and ends where it is heard. */
export function useStretchKeys(canMark: boolean, onStretch: () => void): void {
  const isThere = usePlaying(({ player }) => player !== null);
  const why = isThere ? 'Nothing can be marked here at present' : 'The recording is not at hand';
  const now = (): number => playerNow().player?.now() ?? 0;
  useCommand(
    beginHere,
    () => {
      const { to } = playerNow();
      const from = now();
      setStretch(from, to !== null && to > from ? to : null);
      announce(`A stretch begins at ${clockTime(from)}.`);
      onStretch();
    },
    canMark && isThere,
    why,
  );
  useCommand(
    endHere,
    () => {
      const { from } = playerNow();
      const to = now();
      if (from === null || from >= to) {
        announce('Say first where the stretch begins.');
        return;
      }
      setStretch(from, to);
      announce(`The stretch ends at ${clockTime(to)}.`);
      onStretch();
    },
    canMark && isThere,
    why,
  );
}
