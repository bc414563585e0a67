import { z } from 'zod';

const Code = z.union([z.string(), z.number()]);
const Values = z.record(z.string(), z.number());
const Matrix = z.array(z.array(z.number()));
const Masses = z.array(z.number());

const common = {
  name: z.string(),
  categories: z.array(Code).optional(),
  unit_counts: z.array(z.number()).optional(),
  params: z.record(z.string(), z.unknown()).default({}),
  agreement_weights: Matrix.optional(),
  disagreement_weights: Matrix.optional(),
  expected: Values.default({}),
  se: Values.default({}),
  ci: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
  undefined: z.record(z.string(), z.string()).default({}),
  tolerance: z.number(),
  tolerance_by_key: Values.default({}),
};

const ratings = { ...common, data: z.array(z.array(Code.nullable())) };

const Entry = z.discriminatedUnion('kind', [
  z.object({ ...ratings, kind: z.literal('coding') }),
  z.object({ ...ratings, kind: z.literal('coding-missing') }),
  z.object({ ...common, kind: z.literal('set-coding'), data: z.array(z.array(z.array(Code).nullable())) }),
  z.object({
    ...common,
    kind: z.literal('unitizing'),
    data: z.object({
      length: z.number(),
      coders: z.array(z.array(z.object({ start: z.number(), end: z.number(), category: Code }))),
    }),
  }),
  z.object({
    ...common,
    kind: z.literal('segmentation'),
    data: z.union([z.array(Masses), z.record(z.string(), z.record(z.string(), Masses))]),
  }),
]);

/** One set of data with the values that others found for it. */
export type Entry = z.infer<typeof Entry>;

/** What a file holds, or in one sentence why it can't be read. */
export type VectorFile =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly problem: string };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the text of a file of vectors. */
export function readVectors(text: string): VectorFile {
  const json = parsed(text);
  if (json === undefined) return { ok: false, problem: 'it isn’t JSON.' };
  const entries = z.array(Entry).safeParse(json);
  if (entries.success) return { ok: true, entries: entries.data };
  const [issue] = entries.error.issues;
  const place = issue?.path.length ? ` at ${issue.path.join('.')}` : '';
  return {
    ok: false,
    problem: `it isn’t a list of vectors${place}: ${issue?.message ?? 'it has another shape'}.`,
  };
}
