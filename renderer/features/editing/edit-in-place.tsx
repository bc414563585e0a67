import { useCallback, useEffect, useRef, useState } from 'react';
import { InPlaceField } from './in-place-field.tsx';
import styles from './edit-in-place.module.css';

type EditInPlaceProps = {
  /** What it is, such as "name of the theme": spoken with the words, and the field's name. */
  readonly label: string;
  readonly value: string;
  /** Keeps the new words. Answers whether they were kept; when not, the field stays open with them. */
  readonly onSave: (next: string) => Promise<boolean>;
  /** Stands there while there are no words. */
  readonly placeholder?: string;
  /** Words may not be taken away altogether. */
  readonly isNeeded?: boolean;
  /** Shift and Enter make a new line. */
  readonly hasLines?: boolean;
  readonly isReadOnly?: boolean;
  /** Counts requests from elsewhere, such as a key, to begin editing; each new one does. */
  readonly begin?: number;
  /** Stands there as a field from the start: the request was made before the words were on the screen. */
  readonly isBegun?: boolean;
};

/** An element as it is in the page now: itself, or the row of a list that was drawn anew under the same key. */
function thereNow(element: Element): HTMLElement | null {
  const key = element.getAttribute('data-key');
  const now =
    element.isConnected || key === null
      ? element
      : document.querySelector(`[role="row"][data-key="${CSS.escape(key)}"]`);
  return now instanceof HTMLElement && now.isConnected && now !== document.body ? now : null;
}

/** Words that become a field where they stand: Enter, F2 or a click begins, Enter or leaving keeps, Escape takes back. */
export function EditInPlace(props: EditInPlaceProps) {
  const { label, value, onSave, placeholder = '', isNeeded = false, hasLines = false, begin = 0 } = props;
  const { isReadOnly = false, isBegun = false } = props;
  const [begun, setBegun] = useState(begin);
  const [isEditing, setEditing] = useState(isBegun && !isReadOnly);
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const returns = useRef(false);

  if (begun !== begin) {
    setBegun(begin);
    setEditing(!isReadOnly && (isEditing || begin > begun));
  }
  useEffect(() => {
    if (!isEditing && returns.current) {
      returns.current = false;
      const back = cameFrom.current;
      cameFrom.current = null;
      // Saving takes a moment; whoever went on meanwhile is not called back.
      if (document.activeElement === document.body) {
        (back === null ? button.current : (thereNow(back) ?? button.current))?.focus();
      }
    }
  }, [isEditing]);

  const onBegin = useCallback((before: Element | null) => {
    cameFrom.current = before;
  }, []);
  const end = (byKey: boolean): void => {
    returns.current = byKey;
    setEditing(false);
  };
  if (isReadOnly) {
    return <span className={styles['words']}>{value === '' ? placeholder : value}</span>;
  }
  if (isEditing) {
    return (
      <InPlaceField {...{ label, value, onSave, placeholder, isNeeded, hasLines, onBegin }} onEnd={end} />
    );
  }
  const shown = value === '' ? placeholder : value;
  return (
    <button
      ref={button}
      type="button"
      className={`${styles['words'] ?? ''} ${styles['door'] ?? ''} ${value === '' ? (styles['missing'] ?? '') : ''}`}
      aria-label={`${shown}, change the ${label}`}
      onClick={() => {
        setEditing(true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'F2') {
          event.preventDefault();
          setEditing(true);
        }
      }}
    >
      {shown}
    </button>
  );
}
