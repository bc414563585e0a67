import type { Reader } from '#electron/study/database.ts';
import type { MatrixSpec } from '#shared/contract/matrix.ts';
import { participantsMeeting } from '../participants/participants-meeting.ts';

/** The participants a specification keeps: those whose attributes have one of the values asked for, in every condition. */
export const participantsKept = (
  db: Reader,
  spec: MatrixSpec,
): Promise<readonly { readonly id: string; readonly name: string }[]> => participantsMeeting(db, spec.where);
