import { Kbd } from '../../../ui/kbd/kbd.tsx';
import { beginHere, endHere, playOrPause } from '../recording.commands.ts';
import styles from './timeline.module.css';

type TimelineHelpProps = { readonly canMark: boolean; readonly isEmpty: boolean };

const Key = ({ of }: { readonly of: { readonly keys: readonly string[] } }) => (
  <Kbd keys={of.keys[0] ?? ''} />
);

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
          <Kbd keys="E" /> marks it as an episode, <Kbd keys="C" /> codes it
        </li>
        <li>
          <Kbd keys="[" /> <Kbd keys="]" /> move where an episode begins and ends
        </li>
      </ul>
    </div>
  );
}
