import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { MemoSubject } from '#shared/contract/memos.ts';
import { useConnection } from '../../../data/client-context.tsx';
import { useWriteMemo } from '../../../data/memos.ts';
import { useSession } from '../../../data/session.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { LinkRow } from '../../../ui/link-row/link-row.tsx';
import { useCoders } from '../../rounds/index.ts';
import { kindWords, titleOf } from '../memo-words.ts';
import styles from './memos-on.module.css';

type MemosOnProps = {
  readonly about: MemoSubject;
  /** How deep its heading stands. */
  readonly level?: 2 | 3 | 4;
  /** What has to be done before one leaves for a memo, such as closing what stands over the screen. */
  readonly onLeave?: () => void;
};

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** The memos on a thing, with the way to them and to a new one. */
export function MemosOn({ about, level = 3, onLeave }: MemosOnProps) {
  const id = useId();
  const navigate = useNavigate();
  const coders = useCoders();
  const { onRefusal } = useConnection();
  const self = useSession()?.coder ?? null;
  const write = useWriteMemo();
  const all = useAsk('memos.list', {}, { quietly: true }).data ?? [];
  const memos = all.filter((memo) => memo.about.id === about.id);
  const Heading = headings[level];
  const open = (memo: string): void => {
    onLeave?.();
    void navigate({ to: '/memos', search: { memo } });
  };
  const begin = async (): Promise<void> => {
    const kind = about.kind === 'code' || about.kind === 'theme' ? 'code note' : 'analytic';
    const result = await write({ about, kind });
    if (result.ok) {
      open(result.value.id);
    } else {
      onRefusal(result.error);
    }
  };
  return (
    <section aria-labelledby={id} className={styles['memos']}>
      <div className={styles['head']}>
        <Heading id={id} className={styles['title']}>
          {memos.length === 0 ? 'Memos' : `Memos (${memos.length})`}
        </Heading>
        <Button
          kind="quiet"
          icon={<Icon name="add" />}
          label="New memo on this"
          isDisabled={self === null}
          onPress={() => void begin()}
        >
          New memo
        </Button>
      </div>
      {memos.map((memo) => (
        <LinkRow
          key={memo.id}
          mark={<Icon name="memo" size={14} />}
          detail={`${kindWords[memo.kind]}, ${coders.name(memo.coderId)}`}
          onPress={() => {
            open(memo.id);
          }}
        >
          {titleOf(memo)}
        </LinkRow>
      ))}
    </section>
  );
}
