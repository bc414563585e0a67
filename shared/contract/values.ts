import { z } from 'zod';

/** The values that several procedures share. Ids are UUIDs; times are UTC, ISO 8601. */
export const Id = z.uuid();

export const Time = z.iso.datetime();

/** A name as people give it: trimmed, not empty, one line. */
export const Name = z
  .string()
  .transform((name) => name.replaceAll(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1, 'a name can’t be empty').max(200, 'a name can have at most 200 characters'));

/** Text that people write: definitions, reasons, notes. Empty is allowed. */
export const Prose = z.string().max(20_000, 'this text can have at most 20,000 characters');

/** A stretch of a source's text: half-open `[start, end)`, in UTF-16 code units, never empty. */
const anchorShape = { start: z.int().min(0), end: z.int().min(1) };

const ordered = (anchor: { readonly start: number; readonly end: number }): boolean =>
  anchor.start < anchor.end;

export const Anchor = z.object(anchorShape).refine(ordered, 'a stretch has to end after it begins');

/** A stretch together with the source it is a part of. */
export const Place = z
  .object({ sourceId: Id, ...anchorShape })
  .refine(ordered, 'a stretch has to end after it begins');
export type Place = z.infer<typeof Place>;

/** Colour of a code: one of twelve hues and one of three patterns, so that hue is never alone. */
export const Hue = z.int().min(0).max(11);
export const Pattern = z.int().min(0).max(2);

/** Nothing to say: the input of a procedure without arguments. */
export const Nothing = z.object({});

/** Bytes that travel beside the contract: named here, fetched or sent through the host's byte channel. */
export const Bytes = z.object({
  bytesId: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
});
export type Bytes = z.infer<typeof Bytes>;

/** What is said in one turn of a quotation, in UTF-16 code units of it; with the name of who takes it, where several speak. */
const SaidLine = z.object({ name: z.string().nullable(), start: z.int(), end: z.int() });

/** Evidence: a quotation and where it stands. */
export const Evidence = z.object({
  sourceId: Id,
  source: z.string(),
  start: z.int(),
  end: z.int(),
  /** The very words of the text, with the labels and times of a transcript's notation where it crosses turns. */
  quotation: z.string(),
  /** How it reads where that is otherwise: turn by turn, without that notation. */
  lines: z.array(SaidLine).readonly().optional(),
});
export type Evidence = z.infer<typeof Evidence>;
