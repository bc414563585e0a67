import { useEffect, useRef } from 'react';
import { useConnectionState } from '../../data/connection-state.ts';
import { useWriting } from '../../data/writing.ts';
import { announce } from '../../ui/announcer/announce.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { useSlow } from './use-slow.ts';
import styles from './footer.module.css';

const trouble = {
  lost: 'Throughline does not answer. Nothing can be changed until it is back; this window waits for it.',
  locked: 'Throughline was started anew. Open the address that it printed, and this window goes on.',
};

/** Whether what was done is kept: said at all times, and read out when it changes for the worse or the better. */
export function SavedState() {
  const { state } = useConnectionState();
  const isWriting = useSlow(
    useWriting(({ underWay }) => underWay > 0),
    300,
  );
  const told = useRef(state);
  useEffect(() => {
    if (told.current !== state) {
      told.current = state;
      announce(state === 'there' ? 'Throughline is back.' : trouble[state], { isUrgent: state !== 'there' });
    }
  }, [state]);

  if (state !== 'there') {
    return (
      <span className={styles['trouble']}>
        <Icon name="warning" size={14} />
        {trouble[state]}
      </span>
    );
  }
  return <span>{isWriting ? 'Saving' : 'Saved. Every step can be undone.'}</span>;
}
