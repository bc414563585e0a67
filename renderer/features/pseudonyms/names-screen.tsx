import { useState } from 'react';
import type { NameHit } from '#shared/contract/pseudonyms.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { runCommand, useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { NamesInExports } from '../exporting/index.ts';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { hitKey, replacementsOf, type Decision, type Decisions } from './decisions.ts';
import { HitList } from './hit-list.tsx';
import { KeyMenu } from './key-menu.tsx';
import { NameDialog, type ListedName } from './name-dialog.tsx';
import { NameList } from './name-list.tsx';
import { listName, replaceNames } from './pseudonyms.commands.ts';
import styles from './pseudonyms.module.css';

const nothing: readonly never[] = [];

/** The place for names that are not to be read: the list, every place where one stands, and what is to stand there. */
export function NamesScreen() {
  const names = useAsk('pseudonyms.list', {}).data;
  const hits = useAsk('pseudonyms.hits', {}, { keepLast: true }).data ?? nothing;
  const apply = useDo('pseudonyms.apply');
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<ListedName | 'new' | null>(null);

  const listed = names ?? nothing;
  const isThere = listed.some(({ id }) => id === chosen);
  const shown = isThere ? hits.filter(({ nameId }) => nameId === chosen) : hits;
  const replacements = replacementsOf(shown, decisions);
  const decide = (some: readonly NameHit[], decision: Decision): void => {
    setDecisions((before) => new Map([...before, ...some.map((hit) => [hitKey(hit), decision] as const)]));
  };
  const replace = async (): Promise<void> => {
    const result = await apply({ replacements });
    if (result.ok) {
      toast(
        `Replaced ${countOf(result.value.places, 'place')}. The history and the originals still hold the names.`,
        {
          action: { label: 'Undo', onAction: () => void runCommand('history.undo') },
        },
      );
    }
  };
  const add = (): void => {
    setEditing('new');
  };
  useCommand(listName, add);
  useCommand(replaceNames, () => void replace(), replacements.length > 0, 'There is nothing to replace');
  return (
    <>
      <ScreenBar
        title="Names"
        sub={
          listed.length === 0
            ? undefined
            : `${countOf(listed.length, 'name')}, ${countOf(hits.length, 'place')}`
        }
      >
        <KeyMenu names={listed.length} />
        <Button icon={<Icon name="add" />} shortcut={listName} onPress={add}>
          List a name
        </Button>
        {listed.length === 0 ? null : (
          <Button
            kind="main"
            shortcut={replaceNames}
            isDisabled={replacements.length === 0}
            onPress={() => void replace()}
          >
            {`Replace ${countOf(replacements.length, 'place')}`}
          </Button>
        )}
      </ScreenBar>
      <SplitScreen
        sideLabel="Listed names"
        side={
          listed.length === 0 ? null : (
            <div className={styles['side']}>
              <NameList
                names={listed}
                hits={hits}
                chosen={isThere ? chosen : null}
                onChoose={setChosen}
                onChange={setEditing}
              />
              <NamesInExports />
            </div>
          )
        }
      >
        {names !== undefined && listed.length === 0 ? (
          <EmptyState
            title="No name is listed"
            icon="lock"
            action={
              <Button kind="main" onPress={add}>
                List a name
              </Button>
            }
          >
            List the names that nobody is to read, of persons, places and organisations, or read a key file.
            Every place where one stands is found, in transcripts, titles, participants and memos, and you
            decide what is to stand there.
          </EmptyState>
        ) : names !== undefined && shown.length === 0 ? (
          <EmptyState title="None of the names stands anywhere" icon="check">
            Whatever is typed or imported from now on is looked through too.
          </EmptyState>
        ) : (
          <HitList hits={shown} decisions={decisions} onDecide={decide} />
        )}
      </SplitScreen>
      {editing === null ? null : (
        <NameDialog
          of={editing === 'new' ? null : editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </>
  );
}
