import { z } from 'zod';
import { command, query } from './define.ts';
import { Bytes, Id, Name, Nothing } from './values.ts';

const NameKind = z.enum(['person', 'place', 'organisation', 'other']);

/** A name that is not to be read, and what stands for it. */
const ListedName = z.object({
  id: Id,
  name: z.string(),
  /** Other ways in which it is written. */
  spellings: z.array(z.string()),
  pseudonym: z.string(),
  kind: NameKind,
});

/** Where a listed name can stand. */
const NamedIn = z.enum([
  'text',
  'title',
  'file name',
  'speaker',
  'participant',
  'value',
  'prompt',
  'memo title',
  'memo',
  'episode',
  'code',
  'definition',
  'when to use',
  'when not',
  'merged code',
]);
export type NamedIn = z.infer<typeof NamedIn>;

/** A place where a listed name stands. */
const NameHit = z.object({
  in: NamedIn,
  /** Of the source, speaker, participant, memo and so on. */
  id: Id,
  start: z.int(),
  end: z.int(),
  /** Of a listed name, or of a line of a key file. */
  nameId: z.string(),
  found: z.string(),
  replacement: z.string(),
  /** What it is called, such as the source's title. */
  about: z.string(),
  sourceId: Id.nullable(),
  /** The words around it, and where among them it begins. */
  context: z.string(),
  contextStart: z.int(),
  /** Whether it stays as it is, being the work of a round that is over. A de-identified copy replaces it. */
  isFixed: z.boolean(),
});
export type NameHit = z.infer<typeof NameHit>;

/** Has an export refused that would hold a listed name: of the study's table, and of a key file whose bytes were sent ahead. */
export const RefuseNames = z.object({ keyId: z.string().nullable() });
export type RefuseNames = z.infer<typeof RefuseNames>;

const keyErrors = ['upload_missing', 'key_unreadable'] as const;

export const pseudonyms = {
  'pseudonyms.list': query({
    reads: ['pseudonyms'],
    summary: 'The names that are listed, and what stands for each.',
    input: Nothing,
    output: z.array(ListedName),
  }),
  'pseudonyms.propose': query({
    reads: ['pseudonyms', 'participants'],
    summary: 'A pseudonym that nothing has yet.',
    input: z.object({ kind: NameKind }),
    output: z.object({ pseudonym: z.string() }),
  }),
  'pseudonyms.save': command({
    summary: 'List a name with what stands for it; with an id, change that one.',
    input: z.object({
      nameId: Id.optional(),
      name: Name,
      spellings: z.array(Name).default([]),
      pseudonym: Name,
      kind: NameKind.default('person'),
    }),
    output: ListedName,
    errors: ['not_found', 'name_taken', 'pseudonym_is_listed'],
    changes: ['pseudonyms'],
  }),
  'pseudonyms.remove': command({
    summary: 'Take a name off the list.',
    input: z.object({ nameId: Id }),
    output: z.object({ nameId: Id }),
    errors: ['not_found'],
    changes: ['pseudonyms'],
  }),
  'pseudonyms.readKey': command({
    summary: 'List the names of a key file.',
    input: z.object({ bytesId: z.string() }),
    output: z.object({ added: z.int(), known: z.int() }),
    errors: [...keyErrors, 'pseudonym_is_listed'],
    changes: ['pseudonyms'],
  }),
  'pseudonyms.key': query({
    reads: [],
    summary: 'The listed names with their pseudonyms as a key file, to be kept outside the study.',
    input: z.object({ format: z.enum(['csv', 'json']).default('csv') }),
    output: Bytes,
  }),
  'pseudonyms.forget': command({
    summary: 'Take all names off the list, once the key is kept in a file. The history still holds them.',
    input: z.object({}),
    output: z.object({ names: z.int() }),
    changes: ['pseudonyms'],
  }),
  'pseudonyms.hits': query({
    reads: [
      'pseudonyms',
      'sources',
      'participants',
      'protocol',
      'memos',
      'episodes',
      'codebook',
      'rounds',
      'session',
    ],
    summary: 'Every place where a listed name stands, as far as the one who asks may see.',
    input: z.object({
      nameId: Id.optional(),
      /** The names of a key file whose bytes were sent ahead, in place of the listed ones. */
      keyId: z.string().optional(),
    }),
    output: z.array(NameHit),
    errors: keyErrors,
  }),
  'pseudonyms.apply': command({
    summary: 'Put pseudonyms in the place of names, as one step. What is coded moves with its words.',
    input: z.object({
      replacements: z
        .array(
          z.object({
            in: NamedIn,
            id: Id,
            start: z.int().min(0),
            end: z.int().min(1),
            /** What stands there now; refused when it is something else. */
            was: z.string(),
            text: z.string().max(200),
          }),
        )
        .min(1)
        .max(100_000),
    }),
    output: z.object({ places: z.int() }),
    errors: [
      'not_found',
      'text_changed',
      'name_taken',
      'invalid_input',
      'correction_empties',
      'correction_joins',
    ],
    changes: [
      'sources',
      'participants',
      'protocol',
      'memos',
      'episodes',
      'codings',
      'quotations',
      'codebook',
    ],
  }),
  'pseudonyms.copy': query({
    reads: [],
    summary:
      'The study as it stands now in a new file: no history, no originals, and no listed name in any of its bytes.',
    input: z.object({
      keyId: z.string().nullable().default(null),
      /** Also replaces in the copy what stands in transcripts still; else it is refused. */
      replaceAll: z.boolean().default(false),
    }),
    output: Bytes,
    errors: [
      ...keyErrors,
      'copy_would_unseal',
      'listed_name',
      'name_taken',
      'correction_empties',
      'correction_joins',
    ],
  }),
  'pseudonyms.check': query({
    reads: [],
    summary: 'Refuses a text, whose bytes were sent ahead, that holds a listed name.',
    input: RefuseNames.extend({ bytesId: z.string() }),
    output: Nothing,
    errors: [...keyErrors, 'listed_name'],
  }),
};
