import type { KeyedAction } from '../../../ui/kbd/chosen-keys.ts';
import { ShortcutKeys } from '../../../ui/kbd/shortcut-keys.tsx';
import { beginHere, endHere, playOrPause } from '../recording.commands.ts';
import styles from './timeline.module.css';

type TimelineHelpProps = { readonly canMark: boolean; readonly isEmpty: boolean };

/** What the coding screen does with a stretch. */
const mark: KeyedAction = { id: 'coding.markEpisode', keys: ['E'] };
const code: KeyedAction = { id: 'coding.pickCode', keys: ['C'] };
const begin: KeyedAction = { id: 'coding.beginEpisodeHere', keys: ['['] };
const end: KeyedAction = { id: 'coding.endEpisodeHere', keys: [']'] };

const Key = ({ of }: { readonly of: KeyedAction }) => <ShortcutKeys shortcut={of} />;

/** What to do here, under the timeline: there is no text whose words could be selected. */
export function TimelineHelp({ canMark, isEmpty }: TimelineHelpProps) {
  if (!canMark) {
    return null;
  }
  return (
    <div className={styles['help']}>
      {isEmpty ? (
        <p>
          This recording has no transcript. What is relevant in it is marked while listening, and coded by
          time.
        </p>
      ) : null}
      <ul className={styles['keys']}>
        <li>
          <Key of={playOrPause} /> plays and pauses
        </li>
        <li>
          <Key of={beginHere} /> begins a stretch, <Key of={endHere} /> ends it
        </li>
        <li>
          <Key of={mark} /> marks it as an episode, <Key of={code} /> codes it
        </li>
        <li>
          <Key of={begin} /> <Key of={end} /> move where an episode begins and ends
        </li>
      </ul>
    </div>
  );
}
