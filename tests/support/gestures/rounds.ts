import { valueOf } from '#tests/support/value-of.ts';
import { pick, pickId, type Doings } from './doing.ts';

/** Rounds of every sort, who sits in them, and all ways to settle. */
export const rounds: Doings = {
  'open round': async (client, one, two) =>
    client.call('rounds.open', {
      name: `Round ${one % 6}`,
      work: pick(['episodes', 'codes', 'both'] as const, two) ?? 'both',
      codebook: one % 2 === 0 ? 'own' : 'study',
      coderIds: (await valueOf(client.call('coders.list', {}))).slice(0, 1 + (two % 3)).map(({ id }) => id),
    }),
  'open round of some sources': async (client, one, two) =>
    client.call('rounds.open', {
      name: `Round of some ${one % 6}`,
      work: 'codes',
      codebook: two % 2 === 0 ? 'own' : 'study',
      coderIds: (await valueOf(client.call('coders.list', {}))).slice(0, 1 + (two % 3)).map(({ id }) => id),
      sourceIds: (await valueOf(client.call('sources.list', {}))).slice(0, one % 3).map(({ id }) => id),
      sample: two % 3 === 0 ? null : { size: 1 + (one % 2), seed: two },
    }),
  'change round': async (client, one, two) =>
    client.call('rounds.change', {
      roundId: pickId(await valueOf(client.call('rounds.list', {})), one),
      ...(two % 2 === 0 ? { name: `Round ${two % 6}` } : { codebook: one % 2 === 0 ? 'own' : 'study' }),
      ...(two % 3 === 0 ? { work: pick(['episodes', 'codes', 'both'] as const, one) ?? 'both' } : {}),
    }),
  'join round': async (client, one, two) =>
    client.call('rounds.addCoder', {
      roundId: pickId(await valueOf(client.call('rounds.list', {})), one),
      coderId: pickId(await valueOf(client.call('coders.list', {})), two),
    }),
  resume: async (client, one) =>
    client.call('rounds.resume', { roundId: pickId(await valueOf(client.call('rounds.list', {})), one) }),
  'another coder': (client, one) => client.call('coders.add', { name: `Coder ${one % 3}` }),
  'rename coder': async (client, one, two) =>
    client.call('coders.rename', {
      coderId: pickId(await valueOf(client.call('coders.list', {})), one),
      name: `Renamed coder ${two % 4}`,
    }),
  'rename study': (client, one) => client.call('study.rename', { title: `Study ${one % 4}` }),
  ideas: async (client, one, two) => {
    const roundId = pickId((await valueOf(client.call('rounds.list', {}))).toReversed(), one % 2);
    const board = await client.call('reconciliation.board', { roundId });
    const codes = board.ok ? board.value.codes : [];
    const agreed = await valueOf(client.call('codes.list', { of: 'consensus' }));
    return client.call('reconciliation.decideCodes', {
      roundId,
      codeIds: codes.slice(one % 3, (one % 3) + 1 + (two % 3)).map(({ codeId }) => codeId),
      into:
        two % 2 === 0 && agreed.length > 0 ? { codeId: pickId(agreed, one) } : { name: `idea ${one % 4}` },
      reason: `reason ${two}`,
    });
  },
  'ideas again': async (client, one, two) => {
    const roundId = pickId((await valueOf(client.call('rounds.list', {}))).toReversed(), one % 2);
    const board = await client.call('reconciliation.board', { roundId });
    const codes = board.ok ? board.value.codes : [];
    return client.call('reconciliation.reopenCodes', {
      roundId,
      codeIds: codes.slice(two % 3, (two % 3) + 2).map(({ codeId }) => codeId),
    });
  },
  settle: async (client, one, two) => {
    const roundId = pickId((await valueOf(client.call('rounds.list', {}))).toReversed(), one % 2);
    const queue = await client.call('reconciliation.units', { roundId });
    const unit = pick(queue.ok ? queue.value.units : [], one);
    const agreed = await valueOf(client.call('codes.list', { of: 'consensus' }));
    const outcome = pick(['codes', 'agreed', 'both', 'coder', 'neither'] as const, two) ?? 'both';
    return client.call('reconciliation.decide', {
      roundId,
      unitId: unit?.id ?? '',
      outcome,
      coderId: outcome === 'coder' ? (pick(unit?.readings ?? [], two)?.coderId ?? null) : null,
      codeIds: outcome === 'codes' ? agreed.slice(0, 1 + (two % 2)).map(({ id }) => id) : [],
      reason: 'as we said',
      concededBy: one % 3 === 0 ? (unit?.readings[0]?.coderId ?? null) : null,
      undecidedCodes: pick(['refuse', 'keep', { name: `settled ${one % 3}` }] as const, one) ?? 'refuse',
    });
  },
  'settle anew': async (client, one) => {
    const roundId = pickId((await valueOf(client.call('rounds.list', {}))).toReversed(), one % 2);
    const queue = await client.call('reconciliation.units', { roundId });
    return client.call('reconciliation.reopen', {
      roundId,
      unitId: pickId(queue.ok ? queue.value.units : [], one),
    });
  },
};
