import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '#shared/contract/contract.ts';
import { placeInWords, problemInWords } from '#shared/contract/problem-in-words.ts';

const said = (schema: z.ZodType, input: unknown): string | undefined =>
  schema.safeParse(input, { error: problemInWords }).error?.issues[0]?.message;

const within = (schema: z.ZodType) => z.object({ end: schema });

test.each([
  [within(z.int().min(1)), { end: 0 }, '“end” has to be at least 1'],
  [within(z.int().max(10_000)), { end: 20_000 }, '“end” can be at most 10,000'],
  [within(z.number().gt(0).lt(2000)), { end: 0 }, '“end” has to be more than 0'],
  [within(z.number().gt(0).lt(2000)), { end: 2000 }, '“end” has to be less than 2,000'],
  [within(z.int()), { end: 1.5 }, '“end” has to be a whole number'],
  [within(z.number()), { end: 'two' }, '“end” has to be a number'],
  [within(z.string()), { end: null }, '“end” has to be text'],
  [within(z.string()), {}, '“end” is missing'],
  [within(z.string().min(1)), { end: '' }, '“end” can’t be empty'],
  [within(z.string().min(3)), { end: 'ab' }, '“end” needs at least 3 characters'],
  [within(z.string().max(500)), { end: 'a'.repeat(501) }, '“end” can have at most 500 characters'],
  [within(z.array(z.string()).min(1)), { end: [] }, '“end” can’t be empty'],
  [within(z.array(z.string()).min(2)), { end: ['a'] }, '“end” needs at least 2 entries'],
  [within(z.array(z.string()).max(2)), { end: ['a', 'b', 'c'] }, '“end” can have at most 2 entries'],
  [within(z.array(z.boolean())), { end: [true, 1] }, '“end.1” has to be true or false'],
  [within(z.uuid()), { end: 'x' }, '“end” has to be an id'],
  [within(z.enum(['csv', 'history', 'html'])), { end: 'x' }, '“end” has to be “csv”, “history” or “html”'],
  [within(z.literal('csv')), {}, '“end” is missing'],
  [within(z.union([z.string(), z.int()])), { end: true }, '“end” doesn’t fit'],
  [z.strictObject({}), { more: 1 }, 'the input takes no “more”'],
  [within(z.string()), 7, 'the input has to be an object with named fields'],
  [within(z.string().min(1, 'a name can’t be empty')), { end: '' }, 'a name can’t be empty'],
])('%# %j', (schema, input, expected) => {
  expect(said(schema, input)).toBe(expected);
});

test('a place is named by its fields', () => {
  expect([placeInWords([]), placeInWords(['files', 0, 'name'])]).toEqual(['', '“files.0.name”']);
});

test.each(Object.entries(contract))('%s never answers in the words of the parser', (_name, { input }) => {
  const fields = Object.keys(input instanceof z.ZodObject ? input.shape : {});
  const value = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.integer(), fc.string());
  const inputs = fc.oneof(
    fc.jsonValue(),
    fc.record(Object.fromEntries(fields.map((field) => [field, value])), { requiredKeys: [] }),
  );
  fc.assert(
    fc.property(inputs, (given) => {
      expect(said(input, given) ?? '').not.toMatch(/invalid|expected|too (?:small|big)|undefined|\[object/iu);
    }),
    { numRuns: 60 },
  );
});
