import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { AddParticipantsDialog } from './add-participants-dialog.tsx';
import { AttributeDialog } from './attribute-dialog.tsx';
import { CursorPanel } from './cursor-panel.tsx';
import { participantsSearch } from './participants-search.ts';
import { addAttributeCommand, addParticipantsCommand } from './participants.commands.ts';
import { ParticipantsSheet, type SheetCursor } from './sheet/participants-sheet.tsx';
import styles from './participants.module.css';

const nowhere: SheetCursor = { participant: null, attribute: null };

/** The place for participants: who they are, what is known of them, and where they speak. */
export function ParticipantsScreen() {
  const navigate = useNavigate();
  const asked = participantsSearch(useSearch({ strict: false })).participant ?? null;
  const participants = useAsk('participants.list', {}).data;
  const attributes = useAsk('attributes.list', {}).data ?? [];
  const listed = useAsk('sources.list', {}).data;
  const sources = useMemo(() => new Map(listed?.map(({ id, title }) => [id, title])), [listed]);
  const [dialog, setDialog] = useState<'participants' | 'attribute' | Attribute | null>(null);
  const [under, setUnder] = useState<SheetCursor>(nowhere);
  const removeParticipant = useDo('participants.remove');
  const removeAttribute = useDo('attributes.remove');
  const undo = useDo('history.undo');
  useCommand(addParticipantsCommand, () => {
    setDialog('participants');
  });
  useCommand(addAttributeCommand, () => {
    setDialog('attribute');
  });

  const sayRemoved = (name: string): void => {
    toast(`Removed ${name}.`, { action: { label: 'Undo', onAction: () => void undo({}) } });
  };
  const remove = async ({ id, name }: Participant): Promise<void> => {
    if ((await removeParticipant({ participantId: id })).ok) {
      setUnder(nowhere);
      sayRemoved(name);
    }
  };
  const dropAttribute = async ({ id, name }: Attribute): Promise<void> => {
    if ((await removeAttribute({ attributeId: id })).ok) {
      setUnder(nowhere);
      sayRemoved(name);
    }
  };
  /** The cursor's things as they are now, since they may have changed since it came there. */
  const cursor: SheetCursor = {
    participant: participants?.find(({ id }) => id === under.participant?.id) ?? null,
    attribute: attributes.find(({ id }) => id === under.attribute?.id) ?? null,
  };
  const isEmpty = participants?.length === 0 && attributes.length === 0;
  const close = (): void => {
    setDialog(null);
  };
  return (
    <>
      <ScreenBar
        title="Participants"
        sub={
          participants === undefined
            ? undefined
            : `${countOf(participants.length, 'participant')}, ${countOf(attributes.length, 'attribute')}`
        }
      >
        <Button
          shortcut={addAttributeCommand.keys[0]}
          onPress={() => {
            setDialog('attribute');
          }}
        >
          Add attribute
        </Button>
        <Button
          kind="main"
          icon={<Icon name="add" />}
          shortcut={addParticipantsCommand.keys[0]}
          onPress={() => {
            setDialog('participants');
          }}
        >
          Add participants
        </Button>
      </ScreenBar>
      <SplitScreen
        isBare
        sideLabel="Behind the cell"
        side={
          participants === undefined || isEmpty ? null : (
            <CursorPanel
              cursor={cursor}
              sources={sources}
              onRemoveParticipant={(participant) => void remove(participant)}
              onChangeAttribute={setDialog}
              onRemoveAttribute={(attribute) => void dropAttribute(attribute)}
            />
          )
        }
      >
        {participants === undefined ? (
          <div className={styles['wait']}>
            <Skeleton lines={8} label="Looking up the participants" />
          </div>
        ) : isEmpty ? (
          <EmptyState
            title="No participants yet"
            icon="people"
            action={
              <>
                <Button
                  onPress={() => {
                    void navigate({ to: '/sources' });
                  }}
                >
                  Import transcripts
                </Button>
                <Button
                  kind="main"
                  onPress={() => {
                    setDialog('participants');
                  }}
                >
                  Add participants
                </Button>
              </>
            }
          >
            Keep who took part, under pseudonyms, with what you know of each. Importing transcripts adds those
            who speak in them.
          </EmptyState>
        ) : (
          <ParticipantsSheet
            participants={participants}
            attributes={attributes}
            sources={sources}
            asked={asked}
            onCursor={setUnder}
            onOpenSource={(sourceId) => {
              void navigate({ to: '/sources/$sourceId', params: { sourceId } });
            }}
            onChangeAttribute={setDialog}
            onRemove={(participant) => void remove(participant)}
          />
        )}
      </SplitScreen>
      {dialog === 'participants' ? <AddParticipantsDialog onClose={close} /> : null}
      {dialog === null || dialog === 'participants' ? null : (
        <AttributeDialog attribute={dialog === 'attribute' ? null : dialog} onClose={close} />
      )}
    </>
  );
}
