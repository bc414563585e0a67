import type { Recording } from '#shared/contract/recordings.ts';
import { RecordingFile } from './recording-file.tsx';
import { useSendRecording } from './use-send-recording.ts';
import styles from './recording.module.css';

/** Why a recording can't be heard. */
export const absenceInWords = ({ state, originalName, folder }: Recording): string =>
  state === 'altered'
    ? `The file of “${originalName}” in the folder “${folder}” is no longer what it was.`
    : `The recording “${originalName}” is not in the folder “${folder}” beside the study.`;

/** Stands in the player's place while the recording's file isn't there: says so, and takes it back. */
export function AbsentRecording({ recording }: { readonly recording: Recording }) {
  const { locate } = useSendRecording(recording.sourceId);
  return (
    <div role="status" className={styles['absent']}>
      <p>{absenceInWords(recording)}</p>
      <RecordingFile onFile={(file) => void locate(file)}>Locate…</RecordingFile>
    </div>
  );
}
