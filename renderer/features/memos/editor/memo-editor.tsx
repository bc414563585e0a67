import { useEffect, useRef, useState } from 'react';
import { MemoKind, type WrittenMemo } from '#shared/contract/memos.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { Select } from '../../../ui/select/select.tsx';
import { MemoPad, type MemoPadHandle } from '../document/memo-pad.tsx';
import { kindWords } from '../memo-words.ts';
import { quoteInMemoCommand } from '../memos.commands.ts';
import { AboutField } from './about-field.tsx';
import { MemoSubject } from './memo-subject.tsx';
import { SavingNote } from './saving-note.tsx';
import { useMemoSheet, type MemoSaving } from './use-memo-sheet.ts';
import styles from './memo.module.css';

const kinds = MemoKind.options.map((kind) => ({ id: kind, label: kindWords[kind] }));

const savingWords: Readonly<Record<MemoSaving['state'], string>> = {
  saved: 'Saved',
  saving: 'Saving',
  waiting: 'Kept here until Throughline is back',
  failed: '',
  changed: '',
};

type MemoEditorProps = {
  readonly written: WrittenMemo;
  /** Who wrote it and when it was changed. */
  readonly byline: string;
};

/** One's own memo: written where it is read, and saved by itself. */
export function MemoEditor({ written, byline }: MemoEditorProps) {
  const { memo } = written;
  const pad = useRef<MemoPadHandle>(null);
  const sheet = useMemoSheet(written, memo.about, pad);
  const { fields, changeFields, save, saving } = sheet;
  const title = useRef<HTMLInputElement>(null);
  useCommand(quoteInMemoCommand, () => {
    pad.current?.quote();
  });
  const [isNew] = useState(memo.title === '' && memo.opening === '');
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
        value={fields.title}
        onChange={(event) => {
          changeFields({ title: event.target.value });
        }}
        onBlur={save}
        onKeyDown={(event) => {
          // What follows a title is the text; its kind and what it is about lie on the way back.
          const goesOn = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
          if (goesOn && !event.nativeEvent.isComposing) {
            event.preventDefault();
            pad.current?.focus();
          }
        }}
      />
      <div className={styles['meta']}>
        <Select
          label="Kind of memo"
          isLabelHidden
          options={kinds}
          value={fields.kind}
          onChange={(chosen) => {
            const kind = MemoKind.safeParse(chosen);
            if (kind.success) {
              changeFields({ kind: kind.data });
            }
          }}
        />
        <span>on</span>
        <AboutField
          memo={memo}
          about={fields.about}
          onChange={(about) => {
            changeFields({ about });
          }}
        />
        {fields.about.id === memo.about.id ? <MemoSubject memo={memo} words="Open" /> : null}
      </div>
      <SavingNote sheet={sheet} />
      <MemoPad
        ref={pad}
        label="Text of the memo"
        placeholder="What you noticed, decided or wonder about"
        document={written.document}
        quotations={written.quotations}
        onWrite={sheet.noteWriting}
        onLeave={save}
      />
      <p className={styles['byline']}>
        {byline}
        <span role="status">{savingWords[saving.state]}</span>
      </p>
    </div>
  );
}
