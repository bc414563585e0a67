import type { Recording } from '#shared/contract/recordings.ts';
import { AbsentRecording } from './absent-recording.tsx';
import { PlayerBar } from './player-bar.tsx';
import { usePlaying } from './player-store.ts';
import { VideoPane } from './video-pane.tsx';
import styles from './recording.module.css';

type RecordingStripProps = {
  readonly recording: Recording;
  /** Whether some turns have times, by which they can be followed. */
  readonly hasTurns: boolean;
};

/** The recording above what is read of it: its picture, if it has one, and what plays it. */
export function RecordingStrip({ recording, hasTurns }: RecordingStripProps) {
  const hasFailed = usePlaying((state) => state.hasFailed);
  if (recording.state !== 'there') {
    return <AbsentRecording recording={recording} />;
  }
  return (
    <>
      <VideoPane />
      {hasFailed ? (
        <p role="status" className={styles['absent']}>
          “{recording.originalName}” can’t be played here; another program may be able to turn it into an MP3
          or MP4 file.
        </p>
      ) : (
        <PlayerBar duration={recording.duration} hasTurns={hasTurns} />
      )}
    </>
  );
}
