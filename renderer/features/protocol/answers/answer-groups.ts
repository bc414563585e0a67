import type { Answer } from '#shared/contract/answers.ts';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import type { ProtocolSearch } from '../protocol-search.ts';

/** Whose answers may be read by themselves: everyone’s, or those of participants with one value. */
export type AnswerGroup = {
  readonly id: string;
  readonly label: string;
  readonly attribute?: string;
  readonly value?: string;
};

const everyone: AnswerGroup = { id: 'everyone', label: 'Everyone' };

/** An attribute with more values tells nobody apart from few others. */
const MOST_VALUES = 12;

const idOf = (attribute: string, value: string): string => `${attribute} ${value}`;

const valueIn = (participant: Participant, attributeId: string): string | null => {
  const found = participant.values.find((value) => value.attributeId === attributeId);
  return found === undefined ? null : (found.value ?? found.missing);
};

/** The groups that the attributes make, in their order: “District type: Rural”. */
export function groupsOf(
  attributes: readonly Attribute[],
  participants: readonly Participant[],
): readonly AnswerGroup[] {
  const groups = attributes.flatMap(({ id, name }) => {
    const values = [...new Set(participants.flatMap((participant) => valueIn(participant, id) ?? []))];
    return values.length < 2 || values.length > MOST_VALUES
      ? []
      : values.map((value) => ({ id: idOf(id, value), label: `${name}: ${value}`, attribute: id, value }));
  });
  return [everyone, ...groups];
}

/** The group that the address asks for. */
export const valueOfGroup = ({ attribute, value }: ProtocolSearch): string =>
  attribute === undefined || value === undefined ? everyone.id : idOf(attribute, value);

/** Whether somebody of the group speaks in the source of an answer. */
export function keepsAnswer(
  answer: Pick<Answer, 'participants'>,
  participants: readonly Participant[],
  { attribute, value }: ProtocolSearch,
): boolean {
  return (
    attribute === undefined ||
    value === undefined ||
    answer.participants.some(({ id }) => {
      const participant = participants.find((one) => one.id === id);
      return participant !== undefined && valueIn(participant, attribute) === value;
    })
  );
}
