import { useState } from 'react';
import type { WrittenMemo } from '#shared/contract/memos.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useConnection } from '../../../data/client-context.tsx';
import { useWriteMemo } from '../../../data/memos.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { ListRow } from '../../../ui/list/list-row.tsx';
import { List } from '../../../ui/list/list.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { toast } from '../../../ui/toast/toast.ts';
import { useHistoryOf } from '../../history/index.ts';
import { momentInWords, timeInWords, useNow } from '../../screen/index.ts';
import { titleOf } from '../memo-words.ts';
import { MemoProse } from '../reading/memo-prose.tsx';
import styles from './memo-versions.module.css';

type MemoVersionsProps = {
  readonly written: WrittenMemo;
  readonly canBringBack: boolean;
  readonly onClose: () => void;
};

/** How a memo stood before, sitting by sitting: looked at, and brought back. */
export function MemoVersions({ written, canBringBack, onClose }: MemoVersionsProps) {
  const { memo } = written;
  const now = useNow();
  const historyOf = useHistoryOf();
  const { onRefusal } = useConnection();
  const write = useWriteMemo();
  const versions = useAsk('memos.versions', { memoId: memo.id }).data;
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = versions?.find(({ action }) => action === chosen) ?? versions?.[0] ?? null;
  const isNow = shown === null || shown === versions?.[0];
  const page = useAsk(
    'memos.readVersion',
    { memoId: memo.id, action: shown?.action ?? 0 },
    { when: shown !== null, keepLast: true, quietly: true },
  ).data;
  const bringBack = async (): Promise<void> => {
    if (page === undefined || shown === null) {
      return;
    }
    const result = await write({
      memoId: memo.id,
      about: memo.about,
      kind: page.memo.kind,
      title: page.memo.title,
      document: page.document,
      isOwnStep: true,
    });
    if (result.ok) {
      toast(`Brought back the memo as it was ${momentInWords(shown.at, now)}.`, { kind: 'good' });
      onClose();
    } else {
      onRefusal(result.error);
    }
  };
  return (
    <Dialog
      title={`History of “${titleOf(memo)}”`}
      size="wide"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button
            icon={<Icon name="history" />}
            onPress={() => {
              historyOf(memo.id);
            }}
          >
            All its steps
          </Button>
          <Button onPress={onClose}>Close</Button>
          {canBringBack ? (
            <Button kind="main" isDisabled={isNow || page === undefined} onPress={() => void bringBack()}>
              Bring this version back
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles['split']}>
        <div className={styles['list']}>
          <List
            label="Versions"
            items={versions ?? []}
            idOf={({ action }) => String(action)}
            textOf={({ title }) => title}
            choice="one"
            selected={shown === null ? [] : [String(shown.action)]}
            onSelect={([id]) => {
              if (id !== undefined) {
                setChosen(Number(id));
              }
            }}
            empty="Looking"
          >
            {(version) => (
              <ListRow detail={`${version.coder}, ${countOf(version.words, 'word')}`}>
                {version === versions?.[0]
                  ? `Now, written at ${timeInWords(version.at)}`
                  : momentInWords(version.at, now)}
              </ListRow>
            )}
          </List>
        </div>
        <div className={styles['page']} role="region" aria-label="The version that is chosen" tabIndex={0}>
          {page === undefined ? (
            <Skeleton lines={5} label="The version is on its way" />
          ) : (
            <>
              <h3 className={styles['title']} dir="auto">
                {titleOf(page.memo)}
              </h3>
              <MemoProse document={page.document} quotations={page.quotations} level={4} />
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
