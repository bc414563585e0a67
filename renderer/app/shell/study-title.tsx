import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import { useDo } from '../../data/use-do.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { renameStudyCommand } from './study-commands.ts';
import styles from './header.module.css';

/** The study's title, which becomes a field where it stands: Enter or leaving keeps what was written, Escape doesn't. */
export function StudyTitle({ title }: { readonly title: string }) {
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  const rename = useDo('study.rename');
  const begin = (): void => {
    setDraft(title);
  };
  useCommand(renameStudyCommand, begin);
  useEffect(() => {
    if (draft === null && returns.current) {
      returns.current = false;
      button.current?.focus();
    }
  }, [draft]);

  const keep = (written: string): void => {
    setDraft(null);
    if (written.trim() !== '' && written.trim() !== title) {
      void rename({ title: written });
    }
  };
  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={styles['study']}
        title="Rename the study"
        aria-label={`${title}. Rename the study`}
        onClick={begin}
      >
        {title}
      </button>
    );
  }
  return (
    <div
      role="presentation"
      className={styles['rename']}
      onKeyDown={(event) => {
        returns.current = event.key === 'Escape' || event.key === 'Enter';
        if (event.key === 'Escape') {
          setDraft(null);
        }
      }}
    >
      <TextField
        label="Title of the study"
        isLabelHidden
        autoFocus
        maxLength={200}
        value={draft}
        onChange={setDraft}
        onSubmit={keep}
        onBlur={() => {
          keep(draft);
        }}
      />
    </div>
  );
}
