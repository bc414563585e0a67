import { z } from 'zod';
import { command, query } from './define.ts';
import { Evidence, Id, Name, Nothing, Place, Prose } from './values.ts';

export const AttributeType = z.enum(['text', 'number', 'range', 'yes/no', 'category', 'date']);
export type AttributeType = z.infer<typeof AttributeType>;

/** Where one class ends and the next begins, and to which of the two the very value belongs. */
export const Cut = z.object({ at: z.number(), side: z.enum(['above', 'below']).default('above') });
export type Cut = z.infer<typeof Cut>;

/**
 * How an attribute is worked out instead of recorded: as classes of a numeric one, with a cut between each two categories; or
 * as membership in the sample.
 */
const Derived = z.discriminatedUnion('from', [
  z.object({ from: z.literal('classes'), attributeId: Id, cuts: z.array(Cut).min(1).max(20) }),
  z.object({ from: z.literal('sample') }),
]);

/** What a new attribute is: recorded of each participant, or classes of another. */
const NewAttribute = z.object({
  name: Name,
  type: AttributeType,
  categories: z.array(Name).default([]),
  description: Prose.default(''),
});
export type NewAttribute = z.infer<typeof NewAttribute>;

const Classes = z.object({ of: Id, names: z.array(Name).min(2), cuts: z.array(Cut).min(1).max(20) });

export const Attribute = z.object({
  id: Id,
  name: z.string(),
  type: AttributeType,
  /** The categories in their order; empty unless the type is category. */
  categories: z.array(z.string()),
  /** What the classes mean, such as "Small: fewer than 15,000 students". */
  description: z.string(),
  position: z.int(),
  /** Null where it is recorded; a derived attribute can't be written to. */
  derived: Derived.nullable(),
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

/** A cell of a block: whose, of what, and what stands in it then; a number counts the new ones of the same block from 0. */
const CellChange = z.object({
  participant: z.union([Id, z.int().min(0)]),
  attribute: z.union([Id, z.int().min(0)]),
  value: z.string().trim().max(2000).nullable(),
  missing: z.string().trim().max(200).nullable().default(null),
});

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
  'participants.arrange': command({
    summary: 'Put the participants in another order.',
    input: z.object({ participantIds: z.array(Id).min(1) }),
    output: Nothing,
    errors: ['not_found'],
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
    input: NewAttribute,
    output: Attribute,
    errors: ['name_taken'],
    changes: ['participants'],
  }),
  'attributes.addClasses': command({
    summary: 'Derive classes from a number or range by thresholds, such as small, mid-sized and large.',
    input: Classes.extend({ name: Name, description: Prose.default('') }),
    output: Attribute,
    errors: ['not_found', 'name_taken', 'invalid_input'],
    changes: ['participants'],
  }),
  'attributes.changeClasses': command({
    summary: 'Give classes other names or thresholds, or derive them from another attribute.',
    input: Classes.extend({ attributeId: Id, name: Name.optional(), description: Prose.optional() }),
    output: Attribute,
    errors: ['not_found', 'name_taken', 'invalid_input'],
    changes: ['participants'],
  }),
  'attributes.change': command({
    summary:
      'Rename an attribute, say what it means, list other categories, or let it take another kind of value. What does not fit that kind is refused, kept as a reason, or forgotten.',
    input: z.object({
      attributeId: Id,
      name: Name.optional(),
      type: AttributeType.optional(),
      categories: z.array(Name).min(1).optional(),
      description: Prose.optional(),
      unfit: z.enum(['refuse', 'reason', 'forget']).default('refuse'),
    }),
    output: Attribute,
    errors: ['not_found', 'name_taken', 'in_use', 'bad_value', 'invalid_input'],
    changes: ['participants'],
  }),
  'attributes.arrange': command({
    summary: 'Put the attributes in another order.',
    input: z.object({ attributeIds: z.array(Id).min(1) }),
    output: Nothing,
    errors: ['not_found'],
    changes: ['participants'],
  }),
  'attributes.remove': command({
    summary: 'Stop recording something, and drop what was recorded of it.',
    input: z.object({ attributeId: Id }),
    output: z.object({ attributeId: Id }),
    errors: ['not_found', 'in_use'],
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
  'attributes.setValues': command({
    summary:
      'Set a block of values at once, as pasting does; it may bring participants and attributes with it. All of it or nothing.',
    input: z.object({
      participants: z.array(Name).default([]),
      attributes: z.array(NewAttribute).default([]),
      renames: z.array(z.object({ participantId: Id, name: Name })).default([]),
      cells: z.array(CellChange).max(200_000),
      how: z.enum(['changed', 'pasted', 'filled', 'cleared', 'imported']).default('changed'),
    }),
    output: z.object({ participantIds: z.array(Id), attributeIds: z.array(Id), changed: z.int() }),
    errors: ['not_found', 'name_taken', 'bad_value'],
    changes: ['participants'],
  }),
};
