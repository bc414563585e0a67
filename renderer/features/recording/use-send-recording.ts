import { useState } from 'react';
import { useConnection } from '../../data/client-context.tsx';
import { useSendRecordingAs } from '../../data/recordings.ts';
import { announce } from '../../ui/announcer/announce.ts';
import { toast } from '../../ui/toast/toast.ts';

export type SendRecording = {
  /** How far it is sent, from 0 to 1; null while none is. */
  readonly sent: number | null;
  /** Ties a file to a transcript, in place of the one it may have. */
  readonly tie: (file: File) => Promise<void>;
  /** Puts the file of a recording that isn't there back. */
  readonly locate: (file: File) => Promise<void>;
};

/** Brings the file of a recording to the study, piece by piece, and says what came of it. */
export function useSendRecording(sourceId: string): SendRecording {
  const { client } = useConnection();
  const tieRecording = useSendRecordingAs('recordings.tie');
  const locateRecording = useSendRecordingAs('recordings.locate');
  const [sent, setSent] = useState<number | null>(null);

  const send = async (file: File, run: typeof tieRecording, done: string): Promise<void> => {
    if (sent !== null) {
      return;
    }
    setSent(0);
    try {
      const onSent = (bytes: number): void => {
        setSent(bytes / file.size);
      };
      const bytesId = await client.putFile(file.name, file, { onSent });
      const result = await run({ sourceId, bytesId, name: file.name });
      if (result.ok) {
        announce(done);
      }
    } catch {
      toast(`“${file.name}” could not be opened; choose it again.`, { kind: 'bad' });
    } finally {
      setSent(null);
    }
  };
  return {
    sent,
    tie: (file) => send(file, tieRecording, `The recording ${file.name} is tied to the transcript.`),
    locate: (file) => send(file, locateRecording, 'The recording is back.'),
  };
}
