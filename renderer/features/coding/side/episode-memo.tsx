import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Episode } from '#shared/contract/episodes.ts';
import type { Memo } from '#shared/contract/memos.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { useCoders } from '../../rounds/index.ts';
import { useCodingStore } from '../coding-store.ts';
import styles from '../coding.module.css';

type EpisodeMemoProps = {
  readonly episode: Episode;
  readonly coderId: string | null;
  /** Leads back into the text. */
  readonly onLeave: () => void;
};

const nothing: readonly Memo[] = [];

/** A memo on the episode before the eyes: written here, kept when it is left. Those of others stand below. */
export function EpisodeMemo({ episode, coderId, onLeave }: EpisodeMemoProps) {
  const memos = useAsk('memos.list', {}).data ?? nothing;
  const coders = useCoders();
  const write = useDo('memos.write');
  const remove = useDo('memos.remove');
  const field = useRef<HTMLTextAreaElement>(null);
  const noting = useCodingStore((state) => state.noting);
  const asked = useRef(noting);
  const about = memos.filter(({ about: { kind, id } }) => kind === 'episode' && id === episode.id);
  const own = about.find((memo) => memo.coderId === coderId);

  useEffect(() => {
    if (asked.current !== noting) {
      asked.current = noting;
      field.current?.focus();
    }
  }, [noting]);

  const keep = async (): Promise<void> => {
    const text = field.current?.value.trim() ?? '';
    if (text === (own?.text ?? '')) {
      return;
    }
    await (text === '' && own !== undefined
      ? remove({ memoId: own.id })
      : write({
          ...(own === undefined ? {} : { memoId: own.id, title: own.title, kind: own.kind }),
          about: { kind: 'episode', id: episode.id },
          text,
        }));
  };
  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    }
  };
  return (
    <>
      {coderId === null ? null : (
        // What is pressed in the field comes by here on its way out.
        <div role="presentation" onKeyDown={leaveOnEscape}>
          <TextArea
            key={`${episode.id} ${own?.changedAt ?? ''}`}
            ref={field}
            label={`Memo on episode ${episode.number}`}
            isLabelHidden
            defaultValue={own?.text ?? ''}
            placeholder="What do you notice? What should be asked of the others?"
            lines={3}
            onBlur={() => void keep()}
            onSubmit={onLeave}
          />
        </div>
      )}
      {about
        .filter((memo) => memo !== own)
        .map((memo) => (
          <div key={memo.id} className={styles['othersMemo']} dir="auto">
            <p className={styles['hint']}>{coders.name(memo.coderId)}</p>
            <p>{memo.text}</p>
          </div>
        ))}
    </>
  );
}
