import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useNamesQuestion, type ExportKind } from './ask-about-names.ts';
import styles from './names-question.module.css';

const title: Readonly<Record<ExportKind, string>> = {
  table: 'This table holds names',
  codebook: 'This codebook holds names',
  quotations: 'These quotations hold names',
  memos: 'These memos hold names',
  history: 'This history holds names',
  original: 'This file holds names',
  recording: 'Names may be heard in this recording',
};

const shown = 'Every place where they stand is shown under Names, and can be replaced there.';

/** What can be done about the names, other than saving them. */
const advice: Readonly<Record<ExportKind, string>> = {
  table: shown,
  codebook: shown,
  quotations: shown,
  memos: shown,
  history:
    'The history keeps what stood in a place before its name was replaced. A de-identified copy of the study has no history; it is saved under Names.',
  original:
    'An original stays byte for byte as it came. A de-identified copy of the study has the text with pseudonyms in its place; it is saved under Names.',
  recording: 'The names that you listed can be found in what is written, not in what is said.',
};

/** Asks before a file with listed names in it is saved; the way out has the focus. */
export function NamesQuestion() {
  const asked = useNamesQuestion((question) => question.asked);
  const navigate = useNavigate();
  const answer = (isToBeSaved: boolean) => (): void => {
    asked?.answer(isToBeSaved);
  };
  return (
    <Dialog
      isAlert
      title={asked === null ? '' : title[asked.kind]}
      isOpen={asked !== null}
      onOpenChange={answer(false)}
      actions={
        <>
          <Button autoFocus onPress={answer(false)}>
            Cancel
          </Button>
          <Button onPress={answer(true)}>
            {asked?.kind === 'recording' ? 'Save the recording' : 'Save it with the names'}
          </Button>
          {asked?.kind === 'recording' ? null : (
            <Button
              kind="main"
              onPress={() => {
                asked?.answer(false);
                void navigate({ to: '/names' });
              }}
            >
              {asked !== null && advice[asked.kind] === shown ? 'Show the names' : 'Go to names'}
            </Button>
          )}
        </>
      }
    >
      {asked === null ? null : (
        <div className={styles['words']}>
          <p>{asked.sentence}</p>
          <p>{advice[asked.kind]}</p>
        </div>
      )}
    </Dialog>
  );
}
