import type { Anchor } from '#shared/text/anchor.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { announce } from '../../ui/announcer/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { placeHere } from './correcting.commands.ts';
import styles from './versions.module.css';

type PlacingBarProps = {
  readonly sourceId: string;
  /** What is to be placed, as the address names it. */
  readonly adriftId: string;
  /** The words that are selected. */
  readonly words: Anchor | null;
  readonly onDone: () => void;
};

/** Asks for new words for something that lost its own, above the text; nothing once it has some. */
export function PlacingBar({ sourceId, adriftId, words, onDone }: PlacingBarProps) {
  const standing = useAsk('corrections.adrift', { sourceId }).data?.find(({ id }) => id === adriftId);
  const place = useDo('corrections.place');
  const put = async (): Promise<void> => {
    if (words === null || standing === undefined) {
      return;
    }
    const result = await place({ adriftId, start: words.start, end: words.end });
    if (result.ok) {
      announce(`Placed ${standing.name} here.`);
      onDone();
    }
  };
  const canPlace = standing !== undefined && words !== null;
  useCommand(placeHere, () => void put(), canPlace, 'Select words first');
  return standing === undefined ? null : (
    <section aria-label="Place anew" className={styles['placing']}>
      <p>
        <strong>{standing.name}</strong>
        {standing.coder === null ? '' : ` of ${standing.coder}`} stood on “
        {standing.quotation.replace(/[.!?…]+$/u, '')}”. Select the words that it belongs to now.
      </p>
      <Button kind="main" shortcut={placeHere} isDisabled={!canPlace} onPress={() => void put()}>
        Place here
      </Button>
      <Button kind="quiet" onPress={onDone}>
        Later
      </Button>
    </section>
  );
}
