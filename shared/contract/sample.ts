import { z } from 'zod';

/** The files of the sample study, as they lie in `sample/`. */

export const SampleStudy = z.object({
  title: z.string(),
  coders: z.object({ a: z.string(), b: z.string() }),
  attributes: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['category', 'yes/no', 'range']),
      categories: z.array(z.string()),
      description: z.string(),
    }),
  ),
  /** Values in the order of the attributes; "Not shared" is a reason, not a value. */
  participants: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  missing: z.array(z.string()),
  /** The attribute whose values carry a quotation as evidence. */
  evidenceFor: z.string(),
  table: z.object({ name: z.string(), caption: z.string() }),
});
export type SampleStudy = z.infer<typeof SampleStudy>;

export const SampleProtocol = z.array(
  z.object({ number: z.string(), text: z.string(), probes: z.array(z.string()) }),
);
export type SampleProtocol = z.infer<typeof SampleProtocol>;

const Defined = z.object({ name: z.string(), definition: z.string() });

export const SampleCodebook = z.object({
  a: z.array(Defined),
  b: z.array(Defined),
  consensus: z.array(
    Defined.extend({
      theme: z.string().nullable(),
      from: z.object({ a: z.array(z.string()), b: z.array(z.string()) }),
      reason: z.string(),
    }),
  ),
  dropped: z.array(z.object({ coder: z.enum(['a', 'b']), code: z.string(), reason: z.string() })),
  themes: z.array(Defined),
});
export type SampleCodebook = z.infer<typeof SampleCodebook>;

const Applied = z.array(z.object({ code: z.string(), quotation: z.string() }));

export const SampleCoding = z.object({
  participant: z.string(),
  interview: z.string(),
  percentageOfTime: z.object({ value: z.string(), quotation: z.string() }),
  episodes: z.array(
    z.object({
      title: z.string(),
      begins: z.string(),
      ends: z.string(),
      a: Applied,
      b: Applied,
      decision: z
        .object({
          outcome: z.enum(['a', 'b', 'both', 'neither', 'other']),
          codes: z.array(z.string()).optional(),
          reason: z.string(),
          conceded: z.enum(['a', 'b']).nullable(),
        })
        .nullable(),
    }),
  ),
});
export type SampleCoding = z.infer<typeof SampleCoding>;

export const SampleMemos = z.array(
  z.object({
    about: z.object({
      kind: z.enum(['study', 'participant', 'theme', 'code', 'episode']),
      name: z.string(),
      episode: z.string().optional(),
    }),
    kind: z.enum(['analytic', 'methodological', 'reflexive']),
    by: z.enum(['a', 'b']),
    title: z.string(),
    text: z.string(),
  }),
);
export type SampleMemos = z.infer<typeof SampleMemos>;
