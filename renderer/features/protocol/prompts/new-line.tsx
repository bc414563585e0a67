import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import styles from '../protocol.module.css';

type NewLineProps = {
  readonly label: string;
  readonly placeholder: string;
  /** Keeps what was written; the field stays for the next one. */
  readonly onAdd: (text: string) => Promise<boolean>;
  /** Told whether a key ended it, so that the focus has to go somewhere. */
  readonly onEnd: (byKey: boolean) => void;
};

/** A field for one more line after another: Enter adds and stays, Escape or leaving it empty ends. */
export function NewLine({ label, placeholder, onAdd, onEnd }: NewLineProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const add = async (isOver: boolean): Promise<void> => {
    const words = text.replaceAll(/\s+/gu, ' ').trim();
    if (isAdding.current) {
      return;
    }
    if (words === '') {
      onEnd(!isOver);
      return;
    }
    isAdding.current = true;
    const isKept = await onAdd(words);
    isAdding.current = false;
    if (isKept) {
      setText('');
      if (isOver) {
        onEnd(false);
      }
    }
  };
  const listen = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      isAdding.current = true;
      onEnd(true);
    } else if (event.key === 'Enter') {
      void add(false);
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      rows={1}
      aria-label={label}
      placeholder={placeholder}
      className={styles['newLine']}
      dir="auto"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onKeyDown={listen}
      onBlur={() => void add(true)}
    />
  );
}
