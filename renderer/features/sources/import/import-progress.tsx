import { Button } from '../../../ui/button/button.tsx';
import { ProgressBar } from '../../../ui/progress-bar/progress-bar.tsx';
import { useImportStore } from './import-store.ts';
import styles from '../sources.module.css';

/** How far an import is, with a way to stop it; nothing while there is none. */
export function ImportProgress() {
  const state = useImportStore((store) => store.state);
  if (state.phase !== 'running') {
    return null;
  }
  return (
    <div className={styles['progress']}>
      <ProgressBar label="Import" value={state.done} max={state.total} text={state.doing} />
      <Button kind="quiet" onPress={state.cancel}>
        Cancel
      </Button>
    </div>
  );
}
