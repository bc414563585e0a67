import { useNavigate } from '@tanstack/react-router';
import type { Ref } from 'react';
import type { Participant } from '#shared/contract/participants.ts';
import type { Source } from '#shared/contract/sources.ts';
import { runCommand } from '../../../commands/use-command.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { AdriftPart, VersionsPart } from '../../correcting/index.ts';
import { useHistoryOf } from '../../history/index.ts';
import { MemosOn } from '../../memos/index.ts';
import { RecordingField } from '../../recording/index.ts';
import { removeCommand, saveOriginalCommand } from '../sources.commands.ts';
import { SourceFacts } from './source-facts.tsx';
import { SpeakerField } from './speaker-field.tsx';
import { TitleField } from './title-field.tsx';
import styles from './source-panel.module.css';

type SourcePanelProps = {
  readonly source: Source;
  readonly participants: readonly Participant[];
  readonly titleRef: Ref<HTMLInputElement>;
};

/** One source beside the list: its title, who speaks in it, where it came from. */
export function SourcePanel({ source, participants, titleRef }: SourcePanelProps) {
  const navigate = useNavigate();
  const historyOf = useHistoryOf();
  const { id: sourceId, title, speakers } = source;
  return (
    <div className={styles['panel']}>
      <Button
        icon={<Icon name="arrow-right" />}
        onPress={() => void navigate({ to: '/sources/$sourceId', params: { sourceId } })}
      >
        {source.medium === 'recording' ? 'Open the recording' : 'Open the transcript'}
      </Button>
      <TitleField key={`${sourceId} ${title}`} sourceId={sourceId} title={title} ref={titleRef} />
      <section className={styles['part']} aria-labelledby="source-speakers">
        <h3 id="source-speakers" className={styles['heading']}>
          Who speaks
        </h3>
        {speakers.length === 0 ? (
          <p className={styles['quiet']}>No speakers were found in it; it is read as one text.</p>
        ) : (
          speakers.map((speaker) => (
            <SpeakerField
              key={speaker.id}
              speaker={speaker}
              title={title}
              participants={participants}
              others={speakers.filter(({ id }) => id !== speaker.id)}
            />
          ))
        )}
      </section>
      <section className={styles['part']} aria-labelledby="source-recording">
        <h3 id="source-recording" className={styles['heading']}>
          Recording
        </h3>
        <RecordingField sourceId={sourceId} isAlone={source.medium === 'recording'} />
      </section>
      <AdriftPart sourceId={sourceId} />
      {source.medium === 'recording' ? null : <VersionsPart key={sourceId} source={source} />}
      <MemosOn about={{ kind: 'source', id: sourceId }} />
      <SourceFacts source={source} />
      <div className={styles['acts']}>
        <Button
          icon={<Icon name="export" />}
          shortcut={saveOriginalCommand}
          onPress={() => {
            runCommand(saveOriginalCommand.id);
          }}
        >
          Save the original
        </Button>
        <Button
          icon={<Icon name="history" />}
          label={`History of ${title}`}
          onPress={() => {
            historyOf(sourceId);
          }}
        >
          Its history
        </Button>
        <Button
          kind="quiet"
          icon={<Icon name="trash" />}
          shortcut={removeCommand}
          onPress={() => {
            runCommand(removeCommand.id);
          }}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}
