import { Link } from '@tanstack/react-router';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { QuotationCard } from '../evidence/index.ts';
import type { SheetCursor } from './sheet/participants-sheet.tsx';
import styles from './participants.module.css';

type CursorPanelProps = {
  readonly cursor: SheetCursor;
  readonly sources: ReadonlyMap<string, string>;
  readonly onRemoveParticipant: (participant: Participant) => void;
  readonly onChangeAttribute: (attribute: Attribute) => void;
  readonly onRemoveAttribute: (attribute: Attribute) => void;
};

const typeWords: Readonly<Record<Exclude<Attribute['type'], 'category'>, string>> = {
  'yes/no': 'Takes yes or no.',
  number: 'Takes a number.',
  range: 'Takes a number or a range.',
  date: 'Takes a date.',
  text: 'Takes words.',
};

/** What an attribute is about, or at least what it takes. */
function aboutWords({ description, type, categories }: Attribute): string {
  if (description !== '') {
    return description;
  }
  return type === 'category' ? `Takes one of ${categories.join(', ')}.` : typeWords[type];
}

/** What is under the cursor of the sheet: the value with the quotation that says so, the attribute, the participant. */
export function CursorPanel(props: CursorPanelProps) {
  const { cursor, sources, onRemoveParticipant, onChangeAttribute, onRemoveAttribute } = props;
  const { participant, attribute } = cursor;
  const value = participant?.values.find(({ attributeId }) => attributeId === attribute?.id);
  const words = value?.value ?? value?.missing ?? null;
  return (
    <div className={styles['panel']}>
      {attribute === null ? null : (
        <section aria-label={attribute.name} className={styles['section']}>
          <h3 className={styles['heading']}>
            {participant === null
              ? attribute.name
              : `${participant.name}, ${attribute.name.toLocaleLowerCase('en')}`}
          </h3>
          {participant === null ? null : <p>{words ?? 'Nothing is known yet.'}</p>}
          <p className={styles['quiet']}>{aboutWords(attribute)}</p>
          {value === undefined ? null : value.evidence === null ? (
            <p className={styles['quiet']}>No quotation is tied to this value.</p>
          ) : (
            <QuotationCard
              quotation={{ ...value.evidence, participant: participant?.name ?? null, episode: null }}
            />
          )}
          {participant === null ? (
            <div className={styles['actions']}>
              <Button
                kind="quiet"
                icon={<Icon name="edit" />}
                shortcut="Enter"
                onPress={() => {
                  onChangeAttribute(attribute);
                }}
              >
                Change attribute
              </Button>
              <Button
                kind="quiet"
                icon={<Icon name="trash" />}
                onPress={() => {
                  onRemoveAttribute(attribute);
                }}
              >
                Remove attribute
              </Button>
            </div>
          ) : null}
        </section>
      )}
      {participant === null ? null : (
        <section aria-label={participant.name} className={styles['section']}>
          <h3 className={styles['heading']}>{attribute === null ? participant.name : 'Sources'}</h3>
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
          {attribute === null ? (
            <div className={styles['actions']}>
              <Button
                kind="quiet"
                icon={<Icon name="trash" />}
                shortcut="Delete"
                onPress={() => {
                  onRemoveParticipant(participant);
                }}
              >
                {`Remove ${participant.name}`}
              </Button>
            </div>
          ) : null}
        </section>
      )}
      {participant === null && attribute === null ? (
        <p className={styles['quiet']}>Move to a cell to see what is behind it.</p>
      ) : null}
    </div>
  );
}
