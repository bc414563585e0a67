import { useCallback, useEffect, useRef, useState } from 'react';
import type { Memo } from '#shared/contract/memos.ts';
import { useConnectionState } from '../../../data/connection-state.ts';
import { useWriteMemo } from '../../../data/memos.ts';

export type MemoDraft = Pick<Memo, 'about' | 'title' | 'kind' | 'text'>;

export type MemoSaving = {
  readonly state: 'saved' | 'saving' | 'waiting' | 'failed';
  /** Why it could not be saved. */
  readonly problem: string | null;
};

/** How long the typing pauses before what was typed is saved, in milliseconds. */
const pause = 500;

/**
 * A memo while it is being written: saved half a second after the typing stops, when the field or the screen is left,
 * and when the host is back after a break. What could not be saved stays in the field.
 */
export function useMemoDraft(memo: Memo): {
  readonly draft: MemoDraft;
  readonly change: (change: Partial<MemoDraft>) => void;
  readonly save: () => void;
  readonly saving: MemoSaving;
} {
  const write = useWriteMemo();
  const memoId = memo.id;
  const [unsaved, setUnsaved] = useState<MemoDraft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef<MemoDraft | null>(null);
  const onItsWay = useRef<MemoDraft | null>(null);
  const isBack = useConnectionState(({ state }) => state === 'there');
  const { about, title, kind, text } = unsaved ?? memo;

  const save = useCallback(async (): Promise<void> => {
    const draft = latest.current;
    if (draft === null || draft === onItsWay.current) {
      return;
    }
    onItsWay.current = draft;
    const result = await write({ memoId, ...draft });
    onItsWay.current = null;
    setProblem(result.ok ? null : result.error.message);
    if (result.ok && latest.current === draft) {
      latest.current = null;
      setUnsaved(null);
    }
  }, [write, memoId]);
  useEffect(() => {
    if (unsaved === null || !isBack) {
      return undefined;
    }
    const timer = setTimeout(() => void save(), pause);
    return () => {
      clearTimeout(timer);
    };
  }, [unsaved, isBack, save]);
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (latest.current !== null) {
        event.preventDefault();
        void save();
      }
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void save();
    };
  }, [save]);

  const underWay = isBack ? 'saving' : 'waiting';
  return {
    draft: { about, title, kind, text },
    change: (change) => {
      latest.current = { about, title, kind, text, ...change };
      setUnsaved(latest.current);
    },
    save: () => void save(),
    saving: { state: problem !== null ? 'failed' : unsaved === null ? 'saved' : underWay, problem },
  };
}
