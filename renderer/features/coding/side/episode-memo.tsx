import type { MemoSubject } from '#shared/contract/memos.ts';
import { MemoSlip } from '../../memos/index.ts';
import { useCodingStore } from '../coding-store.ts';

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
  return (
    <MemoSlip
      key={`${about.kind} ${about.id ?? ''}`}
      about={about}
      label={label}
      coderId={coderId}
      noting={noting}
      onLeave={onLeave}
    />
  );
}
