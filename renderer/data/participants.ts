import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { Participant } from '#shared/contract/participants.ts';
import type { Result } from '#shared/kernel/result.ts';
import { patchAnswer } from './use-ask.ts';
import { useDo } from './use-do.ts';

const withParticipant = (
  participants: readonly Participant[],
  participantId: string,
  change: (participant: Participant) => Participant,
): Participant[] =>
  participants.map((participant) => (participant.id === participantId ? change(participant) : participant));

/** Sets a participant's value and paints it before anyone asks again. The refusal is the caller's to tell. */
export function useSetValue(): (
  input: InputOf<'attributes.setValue'>,
) => Promise<Result<OutputOf<'attributes.setValue'>, WireError>> {
  const queries = useQueryClient();
  const setValue = useDo('attributes.setValue');
  return useCallback(
    async (input) => {
      const result = await setValue(input, { quietly: true });
      if (result.ok) {
        patchAnswer(queries, 'participants.list', {}, (participants) =>
          withParticipant(participants, input.participantId, (participant) => ({
            ...participant,
            values: [
              ...participant.values.filter(({ attributeId }) => attributeId !== input.attributeId),
              result.value,
            ],
          })),
        );
      }
      return result;
    },
    [queries, setValue],
  );
}

/** Names a participant anew and paints it before anyone asks again. The refusal is the caller's to tell. */
export function useRenameParticipant(): (
  participantId: string,
  name: string,
) => Promise<Result<OutputOf<'participants.rename'>, WireError>> {
  const queries = useQueryClient();
  const rename = useDo('participants.rename');
  return useCallback(
    async (participantId, name) => {
      const result = await rename({ participantId, name }, { quietly: true });
      if (result.ok) {
        patchAnswer(queries, 'participants.list', {}, (participants) =>
          withParticipant(participants, participantId, (participant) => ({
            ...participant,
            name: result.value.name,
          })),
        );
      }
      return result;
    },
    [queries, rename],
  );
}
