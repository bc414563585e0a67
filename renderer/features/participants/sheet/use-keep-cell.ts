import type { Attribute, AttributeValue, Participant } from '#shared/contract/participants.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { useRenameParticipant, useSetValue } from '../../../data/participants.ts';
import { useDo } from '../../../data/use-do.ts';
import { namesOfLines } from '../names-of-lines.ts';
import { tooLong } from '../too-long.ts';
import { choiceById, entryOf, type CellEntry } from './cell-choices.ts';
import type { Kept } from './cell-editor.tsx';

const isMissing = (entry: CellEntry): entry is { readonly missing: string } =>
  entry !== 'nothing' && 'missing' in entry;

/** What a cell holds after it; the quotation that was tied to the cell stays tied. */
const valueOf = (
  attribute: Attribute,
  entry: CellEntry,
  before: AttributeValue | undefined,
): AttributeValue => ({
  attributeId: attribute.id,
  value: entry === 'nothing' || isMissing(entry) ? null : entry.value,
  missing: isMissing(entry) ? entry.missing : null,
  evidence: entry === 'nothing' ? null : (before?.evidence ?? null),
});

/** Keeps what was written into a cell; answers with the sentence that says why it can't be. */
export function useKeepCell(
  everyone: readonly Participant[],
  reasons: readonly string[],
): (participant: Participant | null, attribute: Attribute | null, kept: Kept) => string | null {
  const setValue = useSetValue();
  const rename = useRenameParticipant();
  const add = useDo('participants.add');

  const keepName = (participant: Participant | null, text: string): string | null => {
    const names = namesOfLines(text);
    const taken = everyone.find(
      ({ id, name }) => id !== participant?.id && names.some((one) => sameName(one, name)),
    );
    const [name] = names;
    if (taken !== undefined) {
      return errorSentence('name_taken', { thing: 'participant', name: taken.name });
    }
    const refused = tooLong(names);
    if (refused !== null) {
      return refused;
    }
    if (name !== undefined && participant === null) {
      void add({ names: [...names] });
    } else if (name !== undefined && participant !== null && name !== participant.name) {
      void rename(participant, name);
    }
    return null;
  };
  const keepValue = (attribute: Attribute, participant: Participant, kept: Kept): string | null => {
    const before = participant.values.find(({ attributeId }) => attributeId === attribute.id);
    if (kept.choice === null && kept.text !== '' && kept.text === before?.value) {
      return null;
    }
    const chosen = choiceById(attribute, reasons, kept.text, kept.choice);
    const meant = chosen === undefined ? entryOf(attribute, reasons, kept.text) : { entry: chosen.entry };
    if ('problem' in meant) {
      return meant.problem;
    }
    const next = valueOf(attribute, meant.entry, before);
    if (next.value !== (before?.value ?? null) || next.missing !== (before?.missing ?? null)) {
      void setValue(participant, next);
    }
    return null;
  };
  return (participant, attribute, kept) =>
    attribute === null || participant === null
      ? keepName(participant, kept.text)
      : keepValue(attribute, participant, kept);
}
