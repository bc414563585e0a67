import { Button } from '../../ui/button/button.tsx';
import { keepCommand } from './tables.commands.ts';
import styles from './tables.module.css';

type UnsavedNoteProps = {
  /** The name of the table that was kept; null for one that has no name yet. */
  readonly name: string | null;
  readonly onKeep: () => void;
  readonly onKeepAsNew: () => void;
  readonly onGoBack: () => void;
};

/** Says that what is on the screen is not what was kept, with both ways out. */
export function UnsavedNote({ name, onKeep, onKeepAsNew, onGoBack }: UnsavedNoteProps) {
  return (
    <div className={styles['unsaved']}>
      <span>
        {name === null ? 'This table has no name yet.' : `Arranged differently from ${name} as it was kept.`}
      </span>
      <Button kind="plain" shortcut={keepCommand} onPress={onKeep}>
        {name === null ? 'Keep it as a table' : 'Keep it so'}
      </Button>
      {name === null ? null : (
        <>
          <Button kind="quiet" onPress={onKeepAsNew}>
            Keep as another table
          </Button>
          <Button kind="quiet" onPress={onGoBack}>
            Go back
          </Button>
        </>
      )}
    </div>
  );
}
