import { ownReading } from '../../data/codings.ts';
import { askAhead, type Asking } from '../../data/use-ask.ts';

/** So long the screen before stays, in milliseconds; where the study takes longer, the next one says that the text is on its way. */
const patience = 150;

/**
 * Asks for all that a source is drawn with, at once and before any of its screen is made; answers when it is there. How often
 * codes were used takes longest and is asked for last: the text is there without it.
 */
export async function askForSource(asking: Asking, sourceId: string): Promise<void> {
  const inSource = { sourceId, reading: ownReading };
  const answers = [
    askAhead(asking, 'sources.read', { sourceId }),
    askAhead(asking, 'codings.list', inSource),
    askAhead(asking, 'codes.list', { of: 'mine' }),
    askAhead(asking, 'episodes.list', inSource),
    askAhead(asking, 'rounds.list', {}),
    askAhead(asking, 'quotations.list', inSource),
    askAhead(asking, 'participants.list', {}),
    askAhead(asking, 'attributes.list', {}),
    askAhead(asking, 'recordings.ofSource', { sourceId }),
  ];
  void askAhead(asking, 'codes.counts', { of: 'mine' });
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, patience);
  await Promise.race([Promise.all(answers), enough]);
}
