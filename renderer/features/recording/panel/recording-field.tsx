import { useLayoutEffect, useRef } from 'react';
import type { Recording } from '#shared/contract/recordings.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { ProgressBar } from '../../../ui/progress-bar/progress-bar.tsx';
import { absenceInWords } from '../absent-recording.tsx';
import { RecordingFile } from '../recording-file.tsx';
import { useSendRecording, type SendRecording } from '../use-send-recording.ts';
import { sizeInWords } from './size-in-words.ts';
import styles from '../recording.module.css';

type RecordingFieldProps = {
  readonly sourceId: string;
  /** Whether the source is its recording, which can be neither replaced nor untied. */
  readonly isAlone: boolean;
};

type KnownProps = Omit<RecordingFieldProps, 'sourceId'> & {
  readonly recording: Recording;
  readonly sending: SendRecording;
};

function KnownRecording({ recording, isAlone, sending }: KnownProps) {
  const untie = useDo('recordings.untie');
  const { sourceId, originalName, kind, duration, bytes, state } = recording;
  return (
    <>
      <p className={styles['quiet']}>
        {originalName}: {kind}, {clockTime(duration)}, {sizeInWords(bytes)}
      </p>
      {state === 'there' ? null : <p className={styles['warning']}>{absenceInWords(recording)}</p>}
      <div className={styles['acts']}>
        {state === 'there' ? null : (
          <RecordingFile onFile={(file) => void sending.locate(file)}>Locate…</RecordingFile>
        )}
        {isAlone ? null : (
          <>
            <RecordingFile onFile={(file) => void sending.tie(file)}>Replace…</RecordingFile>
            <Button kind="quiet" onPress={() => void untie({ sourceId })}>
              Untie
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** The recording of a source in its panel: what it is, and what can be done with it. */
export function RecordingField({ sourceId, isAlone }: RecordingFieldProps) {
  const recording = useAsk('recordings.ofSource', { sourceId }).data;
  const sending = useSendRecording(sourceId);
  const field = useRef<HTMLDivElement>(null);
  const isTied = recording === undefined ? null : recording !== null;
  const wasTied = useRef(isTied);
  useLayoutEffect(() => {
    // The button that added it or untied it is gone, and the focus with it.
    const isOther = wasTied.current !== null && isTied !== null && wasTied.current !== isTied;
    if (isOther && document.activeElement === document.body) {
      field.current?.querySelector('button')?.focus();
    }
    wasTied.current = isTied;
  }, [isTied]);
  return (
    <div ref={field} className={styles['field']}>
      {recording === null ? (
        <RecordingFile kind="quiet" icon={<Icon name="add" />} onFile={(file) => void sending.tie(file)}>
          Add its recording…
        </RecordingFile>
      ) : null}
      {recording === null || recording === undefined ? null : (
        <KnownRecording {...{ recording, isAlone, sending }} />
      )}
      {sending.sent === null ? null : (
        <ProgressBar label="Sending the recording" value={Math.round(sending.sent * 100)} max={100} />
      )}
    </div>
  );
}
