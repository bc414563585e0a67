import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { Attribute } from '#shared/contract/participants.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useConnection } from '../../data/client-context.tsx';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { AddParticipantsDialog } from './add-participants-dialog.tsx';
import { AttributeDialog } from './attributes/attribute-dialog.tsx';
import { ClassesDialog } from './attributes/classes-dialog.tsx';
import { PaperPart } from './paper/paper-part.tsx';
import { participantsSearch, type ParticipantsPart, type ParticipantsSearch } from './participants-search.ts';
import {
  addAttributeCommand,
  addClassesCommand,
  addParticipantsCommand,
  importTableCommand,
} from './participants.commands.ts';
import { SamplePart } from './sample/sample-part.tsx';
import { SheetPart } from './sheet-part.tsx';
import { TableMenu } from './table-menu.tsx';
import { ImportDialog, type GivenTable } from './take-in/import-dialog.tsx';
import styles from './participants.module.css';

type Asking =
  | { readonly what: 'participants' }
  | { readonly what: 'attribute' | 'classes'; readonly attribute: Attribute | null }
  | { readonly what: 'table'; readonly given: GivenTable };

const noAttributes: readonly Attribute[] = [];

const parts = [
  { id: 'sheet', label: 'Sheet' },
  { id: 'sample', label: 'Sample' },
  { id: 'paper', label: 'For the paper' },
];

/** The place for participants: who they are and what is known of them, who is in the sample, and their table for the paper. */
export function ParticipantsScreen() {
  const navigate = useNavigate();
  const { client } = useConnection();
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const search = useMemo(() => participantsSearch(raw), [raw]);
  const participants = useAsk('participants.list', {}).data;
  const listed = useAsk('attributes.list', {}).data;
  const attributes = listed ?? noAttributes;
  const [asking, setAsking] = useState<Asking | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const part: ParticipantsPart = search.part ?? 'sheet';
  const go = (next: ParticipantsSearch): void => {
    void navigate({ to: '/participants', search: next, replace: true });
  };
  const open = (next: string): void => {
    const { part: _part, ...rest } = search;
    go(next === 'sample' || next === 'paper' ? { ...rest, part: next } : rest);
  };
  const ask = (what: 'attribute' | 'classes') => (): void => {
    setAsking({ what, attribute: null });
  };
  const takeIn = async (file: File): Promise<void> => {
    const bytesId = await client.putBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    setAsking({ what: 'table', given: { file: file.name, bytesId } });
  };
  const askForNames = (): void => {
    setAsking({ what: 'participants' });
  };
  const chooseTable = (): void => {
    chooser.current?.click();
  };
  useCommand(addParticipantsCommand, askForNames);
  useCommand(addAttributeCommand, ask('attribute'));
  useCommand(addClassesCommand, ask('classes'));
  useCommand(importTableCommand, chooseTable);
  const close = (): void => {
    setAsking(null);
  };
  const isEmpty = participants?.length === 0 && listed?.length === 0;
  return (
    <>
      <ScreenBar
        title="Participants"
        sub={participants === undefined || isEmpty ? undefined : countOf(participants.length, 'participant')}
      >
        {isEmpty ? null : (
          <SegmentedControl label="What is shown" segments={parts} value={part} onChange={open} />
        )}
        <TableMenu onImport={chooseTable} onAddClasses={ask('classes')} />
        {part === 'sheet' ? (
          <>
            <Button shortcut={addAttributeCommand} onPress={ask('attribute')}>
              Add attribute
            </Button>
            <Button
              kind={isEmpty ? 'plain' : 'main'}
              icon={<Icon name="add" />}
              shortcut={addParticipantsCommand}
              onPress={askForNames}
            >
              Add participants
            </Button>
          </>
        ) : null}
      </ScreenBar>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        tabIndex={-1}
        aria-label="A table of participants to import"
        className={styles['chooser']}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) {
            void takeIn(file);
          }
        }}
      />
      {participants === undefined || listed === undefined ? (
        <SplitScreen isBare sideLabel="Behind the cell">
          <div className={styles['wait']}>
            <Skeleton lines={8} label="Looking up the participants" />
          </div>
        </SplitScreen>
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
              <Button onPress={chooseTable}>Import a table</Button>
              <Button kind="main" onPress={askForNames}>
                Add participants
              </Button>
            </>
          }
        >
          Keep who took part, under pseudonyms, with what you know of each. Importing transcripts adds those
          who speak in them; a table brings what you know already.
        </EmptyState>
      ) : part === 'sample' ? (
        <SamplePart participants={participants} attributes={attributes} />
      ) : part === 'paper' ? (
        <PaperPart
          participants={participants}
          attributes={attributes}
          tableId={search.table ?? null}
          onOpen={(id) => {
            const { table: _table, ...rest } = search;
            go(id === null ? rest : { ...rest, table: id });
          }}
        />
      ) : (
        <SheetPart
          participants={participants}
          attributes={attributes}
          search={search}
          added={added}
          onView={(view) => {
            const { table } = search;
            go({ ...view, ...(table === undefined ? {} : { table }) });
          }}
          onChangeAttribute={(attribute) => {
            if (attribute.derived?.from === 'sample') {
              open('sample');
            } else {
              setAsking({ what: attribute.derived === null ? 'attribute' : 'classes', attribute });
            }
          }}
          onTable={(file) => void takeIn(file)}
        />
      )}
      {asking?.what === 'participants' ? <AddParticipantsDialog onClose={close} /> : null}
      {asking?.what === 'attribute' ? (
        <AttributeDialog
          attribute={asking.attribute}
          participants={participants ?? []}
          onAdded={setAdded}
          onClose={close}
        />
      ) : null}
      {asking?.what === 'classes' ? (
        <ClassesDialog
          attribute={asking.attribute}
          attributes={attributes}
          participants={participants ?? []}
          onClose={close}
        />
      ) : null}
      {asking?.what === 'table' ? (
        <ImportDialog given={asking.given} attributes={attributes} onClose={close} />
      ) : null}
    </>
  );
}
