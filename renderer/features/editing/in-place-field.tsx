import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import styles from './edit-in-place.module.css';

type InPlaceFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onSave: (next: string) => Promise<boolean>;
  readonly placeholder: string;
  readonly isNeeded: boolean;
  readonly hasLines: boolean;
  /** Told what had the focus before. */
  readonly onBegin: (before: Element | null) => void;
  readonly onEnd: (byKey: boolean) => void;
};

/** The field that words become while they are changed. */
export function InPlaceField(props: InPlaceFieldProps) {
  const { label, value, onSave, placeholder, isNeeded, hasLines, onBegin, onEnd } = props;
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);

  useEffect(() => {
    // An effect may run twice; by then the field itself has the focus.
    if (document.activeElement !== field.current) {
      onBegin(document.activeElement);
      field.current?.focus();
      field.current?.select();
    }
  }, [onBegin]);

  const keep = async (byKey: boolean): Promise<void> => {
    if (isOver.current) {
      return;
    }
    const next = hasLines ? text.trim() : text.replaceAll(/\s+/gu, ' ').trim();
    isOver.current = true;
    if (next === value || (next === '' && isNeeded) || (await onSave(next))) {
      onEnd(byKey);
      return;
    }
    isOver.current = false;
    field.current?.focus();
  };
  const listen = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      isOver.current = true;
      onEnd(true);
    } else if (event.key === 'Enter' && !(hasLines && event.shiftKey)) {
      event.preventDefault();
      void keep(true);
    }
  };
  return (
    <textarea
      ref={field}
      rows={1}
      aria-label={label}
      className={`${styles['words'] ?? ''} ${styles['field'] ?? ''}`}
      value={text}
      placeholder={placeholder}
      dir="auto"
      onChange={(event) => {
        setText(event.target.value);
      }}
      onKeyDown={listen}
      onBlur={() => void keep(false)}
    />
  );
}
