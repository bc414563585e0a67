import { expectTypeOf, test } from 'vitest';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Client } from '#shared/contract/client.ts';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { ErrorData, WireError } from '#shared/contract/errors.ts';
import type { refuse } from '#shared/contract/refusal.ts';
import type { Topic } from '#shared/contract/topics.ts';
import type { Result } from '#shared/kernel/result.ts';

declare const client: Client;

test('a call is made by a name of the contract, with its input', () => {
  expectTypeOf<Parameters<Client['call']>[0]>().toExtend<string>();
  expectTypeOf<'codings.apply'>().toExtend<Parameters<Client['call']>[0]>();
  expectTypeOf<'codings.conjure'>().not.toExtend<Parameters<Client['call']>[0]>();
  type Place = { sourceId: string; start: number; end: number };
  type Apply = InputOf<'codings.apply'>;
  expectTypeOf<[Place & { codeId: string }, Place & { newCode: string }]>().toExtend<[Apply, Apply]>();
  expectTypeOf<Place>().not.toExtend<Apply>();
  expectTypeOf<Place & { codeId: string; newCode: string }>().not.toExtend<Apply>();
  expectTypeOf<{ names: string }>().not.toExtend<InputOf<'participants.add'>>();
});

test('an answer has to be looked at before it is used', () => {
  const call = () => client.call('sources.list', {});
  type Answer = Awaited<ReturnType<typeof call>>;
  expectTypeOf<Answer>().toEqualTypeOf<Result<OutputOf<'sources.list'>, WireError>>();
  expectTypeOf<Answer>().not.toHaveProperty('value');
  expectTypeOf<Extract<Answer, { ok: true }>['value'][number]>().toHaveProperty('title');
});

test('a refusal carries what its sentence needs', () => {
  type Refuse<Code extends keyof ErrorData> = Parameters<typeof refuse<Code>>[1];
  expectTypeOf<{ file: string }>().toExtend<Refuse<'study_damaged'>>();
  expectTypeOf<{ file: string }>().not.toExtend<Refuse<'study_too_new'>>();
  expectTypeOf<{ thing: string }>().not.toExtend<Refuse<'name_taken'>>();
});

test('what only reads can’t write, and what writes can read', () => {
  expectTypeOf<Writer>().toExtend<Reader>();
  expectTypeOf<Reader>().not.toExtend<Writer>();
  expectTypeOf<Reader>().not.toHaveProperty('insertInto');
  expectTypeOf<Reader>().not.toHaveProperty('transaction');
});

test('a push names topics that there are', () => {
  expectTypeOf<'codings'>().toExtend<Topic>();
  expectTypeOf<'weather'>().not.toExtend<Topic>();
});
