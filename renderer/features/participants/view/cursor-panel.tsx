import { Link } from '@tanstack/react-router';
import type { Attribute, AttributeValue, Participant } from '#shared/contract/participants.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { QuotationCard } from '../../evidence/index.ts';
import { useHistoryOf } from '../../history/index.ts';
import { MemosOn } from '../../memos/index.ts';
import { takenWords } from '../attributes/type-words.ts';
import type { SheetCursor } from '../sheet/participants-sheet.tsx';
import styles from '../participants.module.css';

type CursorPanelProps = {
  readonly cursor: SheetCursor;
  readonly attributes: readonly Attribute[];
  readonly sources: ReadonlyMap<string, string>;
  readonly onRemoveParticipant: (participant: Participant) => void;
  readonly onUntie: (participant: Participant, value: AttributeValue) => void;
};

type BehindProps = {
  readonly participant: Participant;
  readonly attribute: Attribute;
  readonly attributes: readonly Attribute[];
  readonly onUntie: (participant: Participant, value: AttributeValue) => void;
};

/** A value with what it means and the quotation that says so. */
function BehindValue({ participant, attribute, attributes, onUntie }: BehindProps) {
  const value = participant.values.find(({ attributeId }) => attributeId === attribute.id);
  const words = value?.value ?? value?.missing ?? null;
  return (
    <section aria-label={attribute.name} className={styles['section']}>
      <h3 className={styles['heading']} dir="auto">
        {`${participant.name}, ${attribute.name.toLocaleLowerCase('en')}`}
      </h3>
      <p className={styles['long']} dir="auto">
        {words ?? 'Nothing is known yet.'}
      </p>
      {attribute.description === '' ? null : <p className={styles['quiet']}>{attribute.description}</p>}
      <p className={styles['quiet']}>{takenWords(attribute, attributes)}</p>
      {value === undefined || attribute.derived !== null ? null : value.evidence === null ? (
        <p className={styles['quiet']}>
          No quotation is tied to this value. Select one in its transcript and use it as evidence there.
        </p>
      ) : (
        <>
          <QuotationCard quotation={{ ...value.evidence, participant: participant.name, episode: null }} />
          <div className={styles['actions']}>
            <Button
              kind="quiet"
              icon={<Icon name="close" />}
              onPress={() => {
                onUntie(participant, value);
              }}
            >
              Untie the quotation
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** What is under the cursor of the sheet: the value with the quotation that says so, and the participant. */
export function CursorPanel(props: CursorPanelProps) {
  const { cursor, attributes, sources, onRemoveParticipant, onUntie } = props;
  const { participant, attribute } = cursor;
  const historyOf = useHistoryOf();
  if (participant === null) {
    return <p className={styles['quiet']}>Move to a cell to see what is behind it.</p>;
  }
  return (
    <div className={styles['panel']}>
      {attribute === null ? null : (
        <BehindValue
          participant={participant}
          attribute={attribute}
          attributes={attributes}
          onUntie={onUntie}
        />
      )}
      <section aria-label={participant.name} className={styles['section']}>
        <h3 className={styles['heading']} dir="auto">
          {attribute === null ? participant.name : 'Sources'}
        </h3>
        {participant.sourceIds.length === 0 ? (
          <p className={styles['quiet']}>Speaks in no source yet.</p>
        ) : (
          <ul className={styles['sources']}>
            {participant.sourceIds.map((sourceId) => (
              <li key={sourceId}>
                <Link to="/sources/$sourceId" params={{ sourceId }}>
                  {sources.get(sourceId) ?? 'Source'}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <div className={styles['actions']}>
          <Button
            kind="quiet"
            icon={<Icon name="history" />}
            label={`History of ${participant.name}`}
            onPress={() => {
              historyOf(participant.id);
            }}
          >
            Its history
          </Button>
          {attribute === null ? (
            <Button
              kind="quiet"
              icon={<Icon name="trash" />}
              shortcut="Delete"
              label={`Remove ${participant.name}`}
              onPress={() => {
                onRemoveParticipant(participant);
              }}
            >
              Remove participant
            </Button>
          ) : null}
        </div>
      </section>
      <MemosOn about={{ kind: 'participant', id: participant.id }} />
    </div>
  );
}
