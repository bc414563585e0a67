import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf } from '#shared/contract/contract.ts';
import type { AttributeValue, Participant } from '#shared/contract/participants.ts';
import { askKey, patchAnswer } from './use-ask.ts';
import { useDo } from './use-do.ts';

function paint(
  queries: QueryClient,
  participantId: string,
  change: (participant: Participant) => Participant,
): void {
  patchAnswer(queries, 'participants.list', {}, (participants) =>
    participants.map((participant) => (participant.id === participantId ? change(participant) : participant)),
  );
}

const withValue =
  (value: AttributeValue) =>
  (participant: Participant): Participant => ({
    ...participant,
    values: [
      ...participant.values.filter(({ attributeId }) => attributeId !== value.attributeId),
      ...(value.value === null && value.missing === null ? [] : [value]),
    ],
  });

/** Sets what is known of a participant: on the screen at once, and as it was where it is refused. */
export function useSetValue(): (participant: Participant, value: AttributeValue) => Promise<void> {
  const queries = useQueryClient();
  const setValue = useDo('attributes.setValue');
  return useCallback(
    async (participant, next) => {
      const { attributeId, value, missing, evidence } = next;
      const before = participant.values.find((known) => known.attributeId === attributeId);
      paint(queries, participant.id, withValue(next));
      const place =
        evidence === null ? null : { sourceId: evidence.sourceId, start: evidence.start, end: evidence.end };
      const result = await setValue({
        participantId: participant.id,
        attributeId,
        value,
        missing,
        evidence: place,
      });
      const kept = result.ok
        ? result.value
        : (before ?? { attributeId, value: null, missing: null, evidence: null });
      paint(queries, participant.id, withValue(kept));
    },
    [queries, setValue],
  );
}

/** What a block of the sheet brings with it: new participants and attributes, other names, and cells. */
export type SheetBlock = Pick<
  InputOf<'attributes.setValues'>,
  'participants' | 'attributes' | 'renames' | 'cells' | 'how'
>;

/** Sets a block of cells in one step: on the screen at once, and as it was where it is refused. Says whether it was done. */
export function useSetValues(): (block: SheetBlock) => Promise<boolean> {
  const queries = useQueryClient();
  const setValues = useDo('attributes.setValues');
  return useCallback(
    async (block) => {
      const byPerson = Map.groupBy(block.cells, ({ participant }) => participant);
      patchAnswer(queries, 'participants.list', {}, (participants) =>
        participants.map((participant) =>
          (byPerson.get(participant.id) ?? []).reduce((painted, { attribute, value, missing = null }) => {
            const before = painted.values.find(({ attributeId }) => attributeId === attribute);
            const isBlank = value === null && missing === null;
            const evidence = isBlank ? null : (before?.evidence ?? null);
            return withValue({ attributeId: String(attribute), value, missing, evidence })(painted);
          }, participant),
        ),
      );
      const result = await setValues(block);
      if (!result.ok) {
        await queries.invalidateQueries({ queryKey: askKey('participants.list', {}) });
      }
      return result.ok;
    },
    [queries, setValues],
  );
}

/** Names a participant anew: on the screen at once, and as it was where it is refused. */
export function useRenameParticipant(): (participant: Participant, name: string) => Promise<void> {
  const queries = useQueryClient();
  const rename = useDo('participants.rename');
  return useCallback(
    async (participant, name) => {
      const named = (next: string) => (one: Participant) => ({ ...one, name: next });
      paint(queries, participant.id, named(name));
      const result = await rename({ participantId: participant.id, name });
      if (!result.ok) {
        paint(queries, participant.id, named(participant.name));
      }
    },
    [queries, rename],
  );
}
