import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { nextActive } from '../../../ui/pick-list/pick-entries.ts';
import { PickRow, PickRows, rowIdOf } from '../../../ui/pick-list/pick-row.tsx';
import { Surface } from '../../../ui/popover/surface.tsx';
import styles from './sheet.module.css';

export type EditorChoice = { readonly id: string; readonly label: string; readonly isReason: boolean };

export type Kept = { readonly text: string; readonly choice: string | null };

export type KeepKey = 'Enter' | 'Tab' | 'Shift+Tab' | 'leave';

type CellEditorProps = {
  /** What is edited, such as "Percentage of time of Scarlett". */
  readonly label: string;
  readonly initial: string;
  /** Whether the words are new, and so not to be selected. */
  readonly isSeeded: boolean;
  readonly choicesFor: (text: string) => readonly EditorChoice[];
  /** What Enter takes while words are written. */
  readonly leading: (text: string) => string | null;
  /** Keeps what was chosen or written, and ends; answers with the sentence that says why not. */
  readonly onKeep: (kept: Kept, key: KeepKey) => string | null;
  readonly onCancel: () => void;
};

/** A cell while it is edited: a field in its place, with what it offers below. */
export function CellEditor(props: CellEditorProps) {
  const { label, initial, isSeeded, choicesFor, leading, onKeep, onCancel } = props;
  const [text, setText] = useState(initial);
  const [isWritten, setWritten] = useState(isSeeded);
  const [pointed, setPointed] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const listId = useId();
  const problemId = useId();

  useEffect(() => {
    input.current?.focus();
    if (!isSeeded) {
      input.current?.select();
    }
  }, [isSeeded]);

  const choices = choicesFor(isWritten ? text : '');
  const ids = choices.map(({ id }) => id);
  const lead = isWritten ? leading(text) : null;
  const active = pointed !== null && ids.includes(pointed) ? pointed : lead;
  const isOpen = choices.length > 0 || problem !== null;
  useEffect(() => {
    if (isOpen && active !== null) {
      document.getElementById(rowIdOf(listId, active))?.scrollIntoView({ block: 'nearest' });
    }
  }, [isOpen, active, listId]);

  const keep = (choice: string | null, key: KeepKey): void => {
    if (!isOver.current) {
      const refused = onKeep({ text, choice }, key);
      setProblem(refused);
      isOver.current = refused === null;
    }
  };
  const listen = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) {
      return;
    }
    const next = nextActive(ids, active, event.key);
    if (event.key === 'Escape') {
      isOver.current = true;
      onCancel();
    } else if (event.key === 'Enter') {
      keep(active, 'Enter');
    } else if (event.key === 'Tab') {
      keep(active, event.shiftKey ? 'Shift+Tab' : 'Tab');
    } else if (next === null) {
      return;
    } else {
      setPointed(next);
    }
    event.preventDefault();
  };
  const values = choices.filter(({ isReason }) => !isReason);
  const reasons = choices.filter(({ isReason }) => isReason);
  const row = ({ id, label: name }: EditorChoice) => (
    <PickRow key={id} listId={listId} entryId={id} label={name} isActive={id === active} />
  );
  return (
    <div ref={box} className={styles['editor']}>
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 && active !== null ? rowIdOf(listId, active) : undefined}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        className={styles['input']}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWritten(true);
          setPointed(null);
          setProblem(null);
        }}
        onKeyDown={listen}
        onBlur={() => keep(lead, 'leave')}
      />
      <Surface isNonModal isTriggerWide triggerRef={box} isOpen={isOpen} label={label}>
        {problem === null ? null : (
          <p id={problemId} role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        {choices.length === 0 ? null : (
          <PickRows
            id={listId}
            label={label}
            isEmpty={false}
            empty={null}
            onPoint={setPointed}
            onPick={(id) => keep(id, 'Enter')}
          >
            {values.map(row)}
            {reasons.length === 0 ? null : (
              <div role="group" aria-label="No value, because">
                <div aria-hidden="true" className={styles['because']}>
                  No value, because
                </div>
                {reasons.map(row)}
              </div>
            )}
          </PickRows>
        )}
      </Surface>
    </div>
  );
}
