import { z } from 'zod';
import { command, query } from './define.ts';
import { Evidence, Id, Name, Nothing, Place, Prose } from './values.ts';

export const AttributeType = z.enum(['text', 'number', 'range', 'yes/no', 'category', 'date']);
export type AttributeType = z.infer<typeof AttributeType>;

export const Attribute = z.object({
  id: Id,
  name: z.string(),
  type: AttributeType,
  /** The categories in their order; empty unless the type is category. */
  categories: z.array(z.string()),
  /** What the classes mean, such as "Small: fewer than 15,000 students". */
  description: z.string(),
  position: z.int(),
});
export type Attribute = z.infer<typeof Attribute>;

/** A value, or the reason why there is none ("Not shared", "Not asked"); with the stretch that says so, where there is one. */
export const AttributeValue = z.object({
  attributeId: Id,
  value: z.string().nullable(),
  missing: z.string().nullable(),
  evidence: Evidence.nullable(),
});
export type AttributeValue = z.infer<typeof AttributeValue>;

export const Participant = z.object({
  id: Id,
  name: z.string(),
  position: z.int(),
  sourceIds: z.array(Id),
  values: z.array(AttributeValue),
});
export type Participant = z.infer<typeof Participant>;

export const participants = {
  'participants.list': query({
    reads: ['participants', 'sources'],
    summary: 'All participants with their attributes.',
    input: Nothing,
    output: z.array(Participant),
  }),
  'participants.add': command({
    summary: 'Add participants by name.',
    input: z.object({ names: z.array(Name).min(1) }),
    output: z.array(Participant),
    errors: ['name_taken'],
    changes: ['participants'],
  }),
  'participants.rename': command({
    summary: 'Give a participant another name.',
    input: z.object({ participantId: Id, name: Name }),
    output: z.object({ participantId: Id, name: z.string() }),
    errors: ['not_found', 'name_taken'],
    changes: ['participants'],
  }),
  'participants.remove': command({
    summary: 'Take a participant out of the study. Refused while a speaker is linked to them.',
    input: z.object({ participantId: Id }),
    output: z.object({ participantId: Id }),
    errors: ['not_found', 'in_use'],
    changes: ['participants'],
  }),
  'attributes.list': query({
    reads: ['participants'],
    summary: 'What is recorded of each participant.',
    input: Nothing,
    output: z.array(Attribute),
  }),
  'attributes.add': command({
    summary: 'Record something more of each participant.',
    input: z.object({
      name: Name,
      type: AttributeType,
      categories: z.array(Name).default([]),
      description: Prose.default(''),
    }),
    output: Attribute,
    errors: ['name_taken'],
    changes: ['participants'],
  }),
  'attributes.change': command({
    summary: 'Rename an attribute, say what it means, or list other categories. What it takes stays.',
    input: z.object({
      attributeId: Id,
      name: Name.optional(),
      categories: z.array(Name).min(1).optional(),
      description: Prose.optional(),
    }),
    output: Attribute,
    errors: ['not_found', 'name_taken', 'in_use'],
    changes: ['participants'],
  }),
  'attributes.remove': command({
    summary: 'Stop recording something, and drop what was recorded of it.',
    input: z.object({ attributeId: Id }),
    output: z.object({ attributeId: Id }),
    errors: ['not_found'],
    changes: ['participants'],
  }),
  'attributes.setValue': command({
    summary: 'Set what is known of a participant: a value, or why there is none; with its evidence.',
    input: z.object({
      participantId: Id,
      attributeId: Id,
      value: z.string().trim().max(2000).nullable(),
      missing: z.string().trim().max(200).nullable().default(null),
      evidence: Place.nullable().default(null),
    }),
    output: AttributeValue,
    errors: ['not_found', 'bad_value', 'anchor_outside', 'anchor_splits_character'],
    changes: ['participants'],
  }),
};
