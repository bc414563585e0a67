import { useEffect, useRef, useState } from 'react';
import { MemoKind, type Memo } from '#shared/contract/memos.ts';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { kindWords } from '../memo-words.ts';
import { AboutField } from './about-field.tsx';
import { MemoSubject } from './memo-subject.tsx';
import { useMemoDraft, type MemoSaving } from './use-memo-draft.ts';
import styles from './memo.module.css';

const kinds = MemoKind.options.map((kind) => ({ id: kind, label: kindWords[kind] }));

const savingWords: Readonly<Record<MemoSaving['state'], string>> = {
  saved: 'Saved',
  saving: 'Saving',
  waiting: 'Kept here until Throughline is back',
  failed: '',
};

type MemoEditorProps = {
  readonly memo: Memo;
  /** Who wrote it and when it was changed. */
  readonly byline: string;
};

/** One's own memo: written where it is read, and saved by itself. */
export function MemoEditor({ memo, byline }: MemoEditorProps) {
  const { draft, change, save, saving } = useMemoDraft(memo);
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [isNew] = useState(memo.title === '' && memo.text === '');
  useEffect(() => {
    if (isNew) {
      title.current?.focus();
    }
  }, [isNew]);

  return (
    <div className={styles['page']}>
      <input
        ref={title}
        aria-label="Title of the memo"
        placeholder="Untitled"
        maxLength={200}
        dir="auto"
        className={`${styles['title'] ?? ''} ${styles['field'] ?? ''}`}
        value={draft.title}
        onChange={(event) => {
          change({ title: event.target.value });
        }}
        onBlur={save}
        onKeyDown={(event) => {
          // What follows a title is the text; its kind and what it is about lie on the way back.
          const goesOn = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
          if (goesOn && !event.nativeEvent.isComposing) {
            event.preventDefault();
            text.current?.focus();
          }
        }}
      />
      <div className={styles['meta']}>
        <Select
          label="Kind of memo"
          isLabelHidden
          options={kinds}
          value={draft.kind}
          onChange={(chosen) => {
            const kind = MemoKind.safeParse(chosen);
            if (kind.success) {
              change({ kind: kind.data });
            }
          }}
        />
        <span>on</span>
        <AboutField
          memo={memo}
          about={draft.about}
          onChange={(about) => {
            change({ about });
          }}
        />
        {draft.about === memo.about ? <MemoSubject memo={memo} words="Open" /> : null}
      </div>
      {saving.problem === null ? null : (
        <ErrorNote onRetry={save}>{`Not saved yet. ${saving.problem}`}</ErrorNote>
      )}
      <textarea
        ref={text}
        aria-label="Text of the memo"
        placeholder="What you noticed, decided or wonder about"
        rows={10}
        dir="auto"
        className={`${styles['text'] ?? ''} ${styles['field'] ?? ''}`}
        value={draft.text}
        onChange={(event) => {
          change({ text: event.target.value });
        }}
        onBlur={save}
      />
      <p className={styles['byline']}>
        {byline}
        <span role="status">{savingWords[saving.state]}</span>
      </p>
    </div>
  );
}
