import { useEffect, useState } from 'react';
import type { MemoSubject } from '#shared/contract/memos.ts';
import { MemoSlip } from '../../memos/index.ts';
import { useCodingStore } from '../coding-store.ts';
import styles from '../coding.module.css';

/** How long one stays with an episode or a coding until there is a page to write on it, in milliseconds: not while passing by. */
const rest = 220;

type EpisodeMemoProps = {
  readonly about: MemoSubject;
  readonly label: string;
  readonly coderId: string | null;
  /** Leads back into the text. */
  readonly onLeave: () => void;
};

/** A memo on the episode or the coding before the eyes: written here, and saved by itself. */
export function EpisodeMemo({ about, label, coderId, onLeave }: EpisodeMemoProps) {
  const noting = useCodingStore((state) => state.noting);
  const subject = `${about.kind} ${about.id ?? ''}`;
  const [seen, setSeen] = useState({ subject, noting, isOpen: true });
  if (seen.subject !== subject) {
    setSeen({ subject, noting, isOpen: false });
  }
  useEffect(() => {
    const timer = setTimeout(() => {
      setSeen((now) => (now.subject === subject ? { ...now, isOpen: true } : now));
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [subject]);
  return seen.isOpen || seen.noting !== noting ? (
    <MemoSlip
      key={subject}
      about={about}
      label={label}
      coderId={coderId}
      noting={noting}
      notedBefore={seen.noting}
      onLeave={onLeave}
    />
  ) : (
    <div className={styles['memoToCome']} />
  );
}
