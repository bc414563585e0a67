import { Button } from '../../../ui/button/button.tsx';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import type { MemoSheet } from './use-memo-sheet.ts';
import styles from './memo.module.css';

/** What keeps a memo from being saved, and what can be done about it; nothing while all is well. */
export function SavingNote({ sheet }: { readonly sheet: MemoSheet }) {
  const { saving, save, keepThis, takeOther } = sheet;
  if (saving.state === 'changed') {
    return (
      <div role="alert" className={styles['changed']}>
        <p>
          This memo was changed in another window meanwhile. Nothing of it is lost: what isn’t kept here stays
          in its history, or on this page until you choose.
        </p>
        <div className={styles['choices']}>
          <Button onPress={keepThis}>Keep what is written here</Button>
          <Button onPress={takeOther}>Take the other one</Button>
        </div>
      </div>
    );
  }
  return saving.problem === null ? null : (
    <ErrorNote onRetry={save}>{`Not saved yet. ${saving.problem}`}</ErrorNote>
  );
}
