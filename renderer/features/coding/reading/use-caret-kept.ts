import { useRef, type RefObject } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import { moverBetween } from '#shared/text/moving/mover-between.ts';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';

/** Keeps the person where they read when the text before them is corrected, by themselves or by somebody else. */
export function useCaretKept(page: RefObject<TranscriptHandle | null>) {
  const kept = useRef<{ readonly text: string; readonly caret: Anchor } | null>(null);
  const corrected = useRef<Anchor | null>(null);
  return {
    /** The words that were corrected will stand here; null where they won't, after all. */
    onCorrect: (words: Anchor | null): void => {
      corrected.current = words;
    },
    /** The person went somewhere in this text. */
    note: (text: string, caret: Anchor): void => {
      if (kept.current === null || kept.current.text === text) kept.current = { text, caret };
    },
    /** Another text is on the page. Returns false where it is the first one. */
    cameBack: (text: string): boolean => {
      const { current: before } = kept;
      if (before === null || before.text === text) {
        return false;
      }
      const { start, end } = before.caret;
      const moved = moverBetween(before.text, text).move({ start, end: Math.max(end, start + 1) });
      const stood = { start: moved?.start ?? 0, end: (start === end ? moved?.start : moved?.end) ?? 0 };
      const caret = corrected.current ?? stood;
      corrected.current = null;
      kept.current = { text, caret };
      // Whoever writes elsewhere on the screen goes on there; the text that had the focus is gone with it.
      if (document.activeElement === document.body) page.current?.focus();
      page.current?.select(caret);
      return true;
    },
  };
}
