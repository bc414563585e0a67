import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Memo, MemoSubject, WrittenMemo } from '#shared/contract/memos.ts';
import type { MemoDocument } from '#shared/memo/memo-document.ts';
import { useConnectionState } from '../../../data/connection-state.ts';
import { useWriteMemo } from '../../../data/memos.ts';
import type { MemoPadHandle } from '../document/memo-pad.tsx';

/** What is said of a memo beside its text. */
type MemoFields = Pick<Memo, 'about' | 'title' | 'kind'>;

export type MemoSaving = {
  /** Changed: another window has changed the memo since this one read it. */
  readonly state: 'saved' | 'saving' | 'waiting' | 'failed' | 'changed';
  /** Why it could not be saved. */
  readonly problem: string | null;
};

export type MemoSheet = {
  readonly fields: MemoFields;
  readonly changeFields: (change: Partial<MemoFields>) => void;
  /** Something was written on the page. */
  readonly noteWriting: () => void;
  readonly save: () => void;
  readonly saving: MemoSaving;
  /** Of a memo that was changed elsewhere: writes this one over it, or reads that one. */
  readonly keepThis: () => void;
  readonly takeOther: () => void;
};

/** How long the typing pauses before what was typed is saved, in milliseconds; a long memo takes longer to be sent. */
const pauseFor = (size: number): number => Math.min(8000, 500 + size / 100);

/** Who never pauses is saved after so many pauses. */
const patience = 4;

/** How long an answer is doubted that says what was written here before, in milliseconds. */
const moment = 700;

const empty: MemoDocument = { type: 'doc', content: [{ type: 'paragraph', content: [] }] };

const fieldsOf = ({ about, title, kind }: Memo): MemoFields => ({ about, title, kind });

/**
 * A memo while it is being written: saved when the typing pauses, when it is left, and when the host is back after a break.
 * What could not be saved stays on the page; what was changed elsewhere is never written over unasked.
 * `written` is what the study has, null where there is no memo yet: the first words make one about `about`.
 */
export function useMemoSheet(
  written: WrittenMemo | null,
  about: MemoSubject,
  pad: RefObject<MemoPadHandle | null>,
): MemoSheet {
  const write = useWriteMemo();
  const [fields, setFields] = useState<MemoFields>(
    written === null ? { about, title: '', kind: 'analytic' } : fieldsOf(written.memo),
  );
  const [state, setState] = useState<MemoSaving>({ state: 'saved', problem: null });
  const known = useRef(written?.memo ?? null);
  /** The versions that were written here. */
  const own = useRef(new Set<string>());
  const latest = useRef({ fields, written, page: pad.current });
  const changes = useRef({ made: 0, saved: 0, since: 0 });
  const isUnderWay = useRef(false);
  const isStopped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isBack = useConnectionState(({ state: connection }) => connection === 'there');

  const save = useCallback(
    async (isForced = false): Promise<void> => {
      let mayOverwrite = isForced;
      // Until nothing is left that was written while something was on its way.
      while (changes.current.made !== changes.current.saved && !isUnderWay.current) {
        const { page } = latest.current;
        const isThere = useConnectionState.getState().state === 'there';
        if (page === null || !isThere || (isStopped.current && !mayOverwrite)) {
          return;
        }
        isUnderWay.current = true;
        const { made } = changes.current;
        const memo = known.current;
        const result = await write({
          ...(memo === null ? {} : { memoId: memo.id }),
          ...(memo === null || mayOverwrite ? {} : { version: memo.version }),
          ...latest.current.fields,
          document: page.read(),
        });
        isUnderWay.current = false;
        isStopped.current = !result.ok && result.error.code === 'memo_changed';
        if (!result.ok) {
          setState({
            state: isStopped.current ? 'changed' : 'failed',
            problem: isStopped.current ? null : result.error.message,
          });
          return;
        }
        mayOverwrite = false;
        known.current = result.value;
        own.current.add(result.value.version);
        changes.current = { ...changes.current, saved: made, since: Date.now() };
        setState({ state: changes.current.made === made ? 'saved' : 'saving', problem: null });
      }
    },
    [write],
  );

  const noteWriting = (): void => {
    const { made, saved, since } = changes.current;
    const now = Date.now();
    const begun = made === saved ? now : since;
    changes.current = { made: made + 1, saved, since: begun };
    latest.current.page = pad.current;
    setState((before) => (before.state === 'saved' ? { state: 'saving', problem: null } : before));
    if (timer.current !== null) {
      clearTimeout(timer.current);
    }
    const pause = pauseFor(pad.current?.size() ?? 0);
    const wait = Math.max(0, Math.min(pause, begun + patience * pause - now));
    timer.current = setTimeout(() => void save(), wait);
  };

  // What the study has now, where this window did not write it: shown at once, unless something here is not saved yet.
  useEffect(() => {
    latest.current.written = written;
    const next = written?.memo ?? null;
    if (known.current?.version === next?.version) {
      return undefined;
    }
    const show = (): void => {
      const { made, saved } = changes.current;
      if (isUnderWay.current || made !== saved || known.current?.version === next?.version) {
        return;
      }
      known.current = next;
      const shown = next === null ? { ...latest.current.fields, title: '' } : fieldsOf(next);
      latest.current.fields = shown;
      setFields(shown);
      pad.current?.replace(written?.document ?? empty, { quietly: true });
    };
    // An answer may be older than what was written meanwhile; what was taken back is still the same a moment later.
    if (next === null || own.current.has(next.version)) {
      const later = setTimeout(show, moment);
      return () => {
        clearTimeout(later);
      };
    }
    show();
    return undefined;
  }, [written, pad]);

  useEffect(() => {
    if (isBack) {
      void save();
    }
  }, [isBack, save]);
  useEffect(() => {
    const hurry = (): void => void save();
    const leave = (event: BeforeUnloadEvent): void => {
      if (changes.current.made !== changes.current.saved) {
        event.preventDefault();
        void save();
      }
    };
    window.addEventListener('beforeunload', leave);
    window.addEventListener('blur', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('blur', hurry);
      document.removeEventListener('visibilitychange', hurry);
      if (timer.current !== null) {
        clearTimeout(timer.current);
      }
      void save();
    };
  }, [save]);

  return {
    fields,
    changeFields: (change) => {
      const next = { ...latest.current.fields, ...change };
      latest.current.fields = next;
      setFields(next);
      noteWriting();
    },
    noteWriting,
    save: () => void save(),
    saving: isBack || state.state !== 'saving' ? state : { state: 'waiting', problem: null },
    keepThis: () => void save(true),
    takeOther: () => {
      const other = latest.current.written;
      changes.current.saved = changes.current.made;
      isStopped.current = false;
      setState({ state: 'saved', problem: null });
      known.current = other?.memo ?? null;
      const next = other === null ? { ...latest.current.fields, title: '' } : fieldsOf(other.memo);
      latest.current.fields = next;
      setFields(next);
      pad.current?.replace(other?.document ?? empty, { quietly: true });
    },
  };
}
