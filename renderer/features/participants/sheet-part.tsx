import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Attribute, AttributeValue, Participant } from '#shared/contract/participants.ts';
import { knownReasons } from '#shared/domain/attribute/reasons.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { toast } from '../../ui/toast/toast.ts';
import { SplitScreen } from '../screen/index.ts';
import type { ParticipantsSearch, SheetView } from './participants-search.ts';
import { ParticipantsSheet, type SheetCursor } from './sheet/participants-sheet.tsx';
import { ColumnPanel } from './view/column-panel.tsx';
import { CursorPanel } from './view/cursor-panel.tsx';
import { shownColumns, shownRows } from './view/shown-rows.ts';
import { ViewBar } from './view/view-bar.tsx';

type SheetPartProps = {
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
  readonly search: ParticipantsSearch;
  /** The attribute that was added last, to be filled in next. */
  readonly added: string | null;
  readonly onView: (next: SheetView) => void;
  readonly onChangeAttribute: (attribute: Attribute) => void;
  readonly onTable: (table: File) => void;
};

const nowhere: SheetCursor = { participant: null, attribute: null, isHeading: false, selected: 1, span: '' };

/** The sheet of all participants with what is behind its cells and what can be done with its columns. */
export function SheetPart(props: SheetPartProps) {
  const { participants, attributes, search, added, onView, onChangeAttribute, onTable } = props;
  const asked = search.participant ?? null;
  const view = useMemo((): SheetView => {
    const { participant: _participant, part: _part, table: _table, ...rest } = search;
    return rest;
  }, [search]);
  const navigate = useNavigate();
  const listed = useAsk('sources.list', {}).data;
  const sources = useMemo(() => new Map(listed?.map(({ id, title }) => [id, title])), [listed]);
  const [under, setUnder] = useState<SheetCursor>(nowhere);
  const removeParticipant = useDo('participants.remove');
  const removeAttribute = useDo('attributes.remove');
  const arrangeParticipants = useDo('participants.arrange');
  const arrangeAttributes = useDo('attributes.arrange');
  const setValue = useDo('attributes.setValue');
  const undo = useDo('history.undo');
  const rows = useMemo(() => shownRows(participants, attributes, view), [participants, attributes, view]);
  const columns = useMemo(() => shownColumns(attributes, view), [attributes, view]);
  const reasons = useMemo(() => knownReasons(participants, attributes), [participants, attributes]);
  const say = (words: string): void => {
    toast(words, { action: { label: 'Undo', onAction: () => void undo({}) } });
  };
  const remove = async ({ id, name }: Participant): Promise<void> => {
    if ((await removeParticipant({ participantId: id })).ok) {
      say(`Removed ${name}.`);
    }
  };
  const dropAttribute = async ({ id, name }: Attribute): Promise<void> => {
    if ((await removeAttribute({ attributeId: id })).ok) {
      say(`Removed ${name}.`);
    }
  };
  const untie = async (participant: Participant, value: AttributeValue): Promise<void> => {
    const { attributeId, value: text, missing } = value;
    if ((await setValue({ participantId: participant.id, attributeId, value: text, missing })).ok) {
      say('Untied the quotation.');
    }
  };
  const keepOrder = async (): Promise<void> => {
    if ((await arrangeParticipants({ participantIds: rows.map(({ id }) => id) })).ok) {
      const { sort: _sort, down: _down, ...rest } = view;
      onView(rest);
      say('The participants are kept in this order.');
    }
  };
  const move = ({ id }: Attribute, by: -1 | 1): void => {
    const ids = attributes.flatMap((one) => (one.derived?.from === 'sample' ? [] : [one.id]));
    const at = ids.indexOf(id);
    const other = ids[at + by];
    if (other !== undefined) {
      void arrangeAttributes({ attributeIds: ids.with(at, other).with(at + by, id) });
    }
  };
  /** The cursor's things as they are now, since they may have changed since it came there. */
  const cursor: SheetCursor = {
    ...under,
    participant: participants.find(({ id }) => id === under.participant?.id) ?? null,
    attribute: attributes.find(({ id }) => id === under.attribute?.id) ?? null,
  };
  const isColumn = cursor.isHeading;
  return (
    <SplitScreen
      isBare
      sideLabel="Behind the cell"
      side={
        isColumn ? (
          <ColumnPanel
            attribute={cursor.attribute}
            attributes={attributes}
            participants={participants}
            view={view}
            onView={onView}
            onMove={move}
            onChange={onChangeAttribute}
            onRemove={(attribute) => void dropAttribute(attribute)}
          />
        ) : (
          <CursorPanel
            cursor={cursor}
            attributes={attributes}
            sources={sources}
            onRemoveParticipant={(participant) => void remove(participant)}
            onUntie={(participant, value) => void untie(participant, value)}
          />
        )
      }
    >
      <ViewBar
        view={view}
        attributes={attributes}
        shown={rows.length}
        all={participants.length}
        selected={under.selected}
        span={under.span}
        onView={onView}
        onKeepOrder={() => void keepOrder()}
      />
      <ParticipantsSheet
        participants={rows}
        attributes={columns}
        everyone={participants}
        reasons={reasons}
        sources={sources}
        view={view}
        asked={asked}
        askedColumn={added}
        onCursor={setUnder}
        onOpenSource={(sourceId) => {
          void navigate({ to: '/sources/$sourceId', params: { sourceId } });
        }}
        onChangeAttribute={onChangeAttribute}
        onRemove={(participant) => void remove(participant)}
        onTable={(text) => {
          onTable(new File([text], 'What was pasted'));
        }}
      />
    </SplitScreen>
  );
}
