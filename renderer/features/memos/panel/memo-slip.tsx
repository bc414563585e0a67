import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Memo, MemoSubject } from '#shared/contract/memos.ts';
import { useWrittenMemo } from '../../../data/memos.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { useCoders } from '../../rounds/index.ts';
import { MemoPad, type MemoPadHandle } from '../document/memo-pad.tsx';
import { SavingNote } from '../editor/saving-note.tsx';
import { useMemoSheet } from '../editor/use-memo-sheet.ts';
import { MemoProse } from '../reading/memo-prose.tsx';
import styles from './memo-slip.module.css';

type MemoSlipProps = {
  readonly about: MemoSubject;
  /** What a screen reader calls the page, such as "Memo on episode 3". */
  readonly label: string;
  readonly coderId: string | null;
  /** Counts the requests to write, and how many there were before: the page may come later than a request. */
  readonly noting: number;
  readonly notedBefore: number;
  /** Leads back to where one was. */
  readonly onLeave: () => void;
};

const nothing: readonly Memo[] = [];

const emptyPage = { type: 'doc', content: [{ type: 'paragraph', content: [] }] } as const;

function OthersMemo({ memo }: { readonly memo: Memo }) {
  const coders = useCoders();
  const written = useWrittenMemo(memo.id);
  return (
    <div className={styles['other']}>
      <p className={styles['by']}>{coders.name(memo.coderId)}</p>
      {written === null ? null : (
        <MemoProse document={written.document} quotations={written.quotations} level={4} isSmall />
      )}
    </div>
  );
}

type OwnMemoProps = Omit<MemoSlipProps, 'coderId'> & {
  readonly own: Memo | null;
};

/** One's own memo on a thing: the first words make it, and when none are left it is gone. */
function OwnMemo({ about, label, noting, notedBefore, onLeave, own }: OwnMemoProps) {
  const remove = useDo('memos.remove');
  const pad = useRef<MemoPadHandle>(null);
  const written = useWrittenMemo(own?.id ?? null);
  const [first] = useState(written);
  const sheet = useMemoSheet(written, about, pad);
  const asked = useRef(notedBefore);
  useEffect(() => {
    if (asked.current !== noting) {
      asked.current = noting;
      pad.current?.focus('end');
    }
  }, [noting]);
  const leave = (): void => {
    if (own !== null && own.title === '' && pad.current?.isEmpty() === true) {
      void remove({ memoId: own.id });
    } else {
      sheet.save();
    }
  };
  const leaveByKeys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    }
  };
  return (
    // What is pressed on the page comes by here on its way out.
    <div role="presentation" onKeyDownCapture={leaveByKeys}>
      <MemoPad
        ref={pad}
        isSmall
        label={label}
        placeholder="What do you notice? What should be asked of the others?"
        document={first?.document ?? emptyPage}
        quotations={written?.quotations ?? []}
        onWrite={sheet.noteWriting}
        onLeave={leave}
      />
      <SavingNote sheet={sheet} />
      {own === null ? null : (
        <Link to="/memos" search={{ memo: own.id }} className={styles['door']}>
          Open in Memos
        </Link>
      )}
    </div>
  );
}

/** A memo on the thing before the eyes, written beside it. Those of others stand below. */
export function MemoSlip({ about, label, coderId, noting, notedBefore, onLeave }: MemoSlipProps) {
  const memos = useAsk('memos.list', {}, { quietly: true }).data;
  const here = (memos ?? nothing).filter(
    (memo) => memo.about.kind === about.kind && memo.about.id === about.id,
  );
  const own = here.find((memo) => memo.coderId === coderId) ?? null;
  const written = useWrittenMemo(own?.id ?? null);
  const [isReady, setReady] = useState(false);
  // Once there, the page stays: what becomes of its memo is the page's to follow.
  if (!isReady && memos !== undefined && (own === null || written !== null)) {
    setReady(true);
  }
  return (
    <>
      {coderId === null || !isReady ? null : (
        <OwnMemo {...{ about, label, noting, notedBefore, onLeave, own }} />
      )}
      {here
        .filter((memo) => memo !== own)
        .map((memo) => (
          <OthersMemo key={memo.id} memo={memo} />
        ))}
    </>
  );
}
