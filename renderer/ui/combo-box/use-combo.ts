import { useState, type KeyboardEvent } from 'react';
import { useOwn } from '../internal/use-own.ts';
import type { Option } from '../list-box/option.ts';
import { nextActive } from '../pick-list/pick-entries.ts';
import { fitting } from './fitting.ts';

export interface ComboOptions {
  readonly options: readonly Option[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((id: string | null) => void) | undefined;
  readonly text?: string | undefined;
  readonly onTextChange?: ((text: string) => void) | undefined;
  readonly isFree?: boolean | undefined;
  /** Enter, when it doesn't take an option from the list. */
  readonly onSubmit?: ((text: string) => void) | undefined;
}

type Opening = 'closed' | 'fitting' | 'all';

/** What a combo box knows: the words, the choice, whether its list is open and which row is pointed at. */
export function useCombo(props: ComboOptions) {
  const { options, isFree = false, onSubmit } = props;
  const labelOf = (id: string | null) => options.find((option) => option.id === id)?.label;
  const [chosen, setChosen] = useOwn<string | null>(props.value, props.defaultValue ?? null, props.onChange);
  const [text, setText] = useOwn(props.text, labelOf(chosen) ?? '', props.onTextChange);
  const [opening, setOpening] = useState<Opening>('closed');
  const [pointed, setPointed] = useState<string | null>(null);

  const shown = opening === 'all' ? options : fitting(options, text);
  const ids = shown.filter(({ isDisabled }) => isDisabled !== true).map(({ id }) => id);
  const first = isFree || opening === 'all' ? null : (ids[0] ?? null);
  const active = pointed !== null && ids.includes(pointed) ? pointed : first;

  /** A list with nothing in it has nothing to offer where any words are welcome. */
  const isOpen = opening !== 'closed' && !(isFree && shown.length === 0);

  const open = (next: Opening) => {
    setOpening(next);
    setPointed(null);
  };
  const choose = (id: string | null) => {
    setText(labelOf(id) ?? '');
    if (id !== chosen) setChosen(id);
    open('closed');
  };
  const write = (words: string) => {
    setText(words);
    if (isFree) setChosen(options.find(({ label }) => label === words)?.id ?? null);
    open('fitting');
  };
  /** Leaving: words that are no option go back to the choice, or clear it. */
  const leave = () => {
    open('closed');
    if (isFree) return;
    if (text.trim() === '') choose(null);
    else setText(labelOf(chosen) ?? '');
  };
  const listen = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const next = isOpen ? nextActive(ids, active, event.key) : null;
    if (!isOpen && isArrow) open('all');
    else if (next !== null) setPointed(next);
    else if (isOpen && active !== null && event.key === 'Enter') choose(active);
    else if (event.key === 'Enter' && (isOpen || onSubmit !== undefined)) {
      open('closed');
      onSubmit?.(text);
    } else if (isOpen && event.key === 'Escape') open('closed');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    text,
    chosen,
    shown,
    active,
    isOpen,
    open,
    choose,
    write,
    leave,
    listen,
    point: setPointed,
  };
}
