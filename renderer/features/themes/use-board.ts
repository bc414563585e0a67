import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../data/use-do.ts';
import { announce } from '../../ui/announcer/announce.ts';
import { boardOf, cursorAfter, stepOnBoard } from './board-of.ts';
import { draggedType } from './dragged-type.ts';
import type { Destination } from './theme-picker.tsx';

const focusCode = (codeId: string): void => {
  document.querySelector<HTMLElement>(`[data-code="${codeId}"]`)?.focus();
};

const nothing: ReadonlySet<string> = new Set();

/** The board as it is worked on: the cursor, what is selected, and how codes get from one lot to another. */
export function useBoard(codes: readonly Code[]) {
  const board = useMemo(() => boardOf(codes), [codes]);
  const [kept, setCursor] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(nothing);
  const wantsFocus = useRef(false);
  const move = useDo('codes.move');

  const inOrder = useMemo(() => board.flatMap(({ placed }) => placed.map(({ code }) => code)), [board]);
  const first = inOrder[0]?.id ?? null;
  const cursor = inOrder.some(({ id }) => id === kept) ? kept : first;
  const selected = useMemo(
    () => new Set(inOrder.map(({ id }) => id).filter((id) => chosen.has(id))),
    [inOrder, chosen],
  );
  /** What a key or a drag is about: the selection, or else the code under the cursor. */
  const taken =
    selected.size > 0
      ? inOrder.filter(({ id }) => selected.has(id))
      : inOrder.filter(({ id }) => id === cursor);

  useLayoutEffect(() => {
    if (wantsFocus.current && cursor !== null) {
      wantsFocus.current = false;
      focusCode(cursor);
    }
  });

  const toggle = (codeId: string): void => {
    const next = new Set(selected);
    if (!next.delete(codeId)) {
      next.add(codeId);
    }
    setChosen(next);
    announce(next.size === 0 ? 'Nothing selected' : `${countOf(next.size, 'code')} selected`);
  };
  const put = async (to: Destination, beforeId: string | null = null): Promise<void> => {
    const moved = taken.filter(({ id }) => id !== beforeId);
    const codeIds = moved.map(({ id }) => id);
    if (codeIds.length === 0) {
      return;
    }
    const place =
      to === 'none'
        ? { parentId: null }
        : 'newTheme' in to
          ? { parentId: null, newTheme: to.newTheme }
          : { parentId: to.themeId };
    const next = cursor === null ? null : cursorAfter(board, cursor, new Set(codeIds));
    if ((await move({ codeIds, ...place, beforeId })).ok) {
      wantsFocus.current = true;
      setChosen(nothing);
      setCursor(next);
      const what = moved.length === 1 ? (moved[0]?.name ?? '') : countOf(moved.length, 'code');
      announce(`${what} moved`);
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (cursor === null || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const next = stepOnBoard(board, cursor, event.key);
    if (next !== null) {
      if (event.shiftKey) {
        setChosen(new Set([...selected, cursor, next]));
      }
      setCursor(next);
      focusCode(next);
    } else if (event.key === ' ') {
      toggle(cursor);
    } else if (event.key === 'Escape' && selected.size > 0) {
      setChosen(nothing);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onPress = (codeId: string, event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey) {
      toggle(codeId);
    } else {
      setChosen(new Set([codeId]));
    }
  };
  const onDrag = (codeId: string, event: DragEvent): void => {
    if (!selected.has(codeId)) {
      setChosen(new Set([codeId]));
    }
    setCursor(codeId);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(draggedType, codeId);
  };
  return { board, cursor, setCursor, selected, taken, put, onKey, onPress, onDrag };
}
