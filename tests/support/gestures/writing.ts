import type { Client } from '#shared/contract/client.ts';
import type { MemoSubject } from '#shared/contract/memos.ts';
import { valueOf } from '#tests/support/value-of.ts';
import { pick, pickId, stretch, type Doings } from './doing.ts';

async function somewhere(client: Client, one: number, two: number): Promise<MemoSubject> {
  const kinds = ['source', 'participant', 'episode', 'coding', 'code', 'theme', 'round', 'study'] as const;
  const kind = pick(kinds, one) ?? 'study';
  switch (kind) {
    case 'study':
      return { kind, id: null };
    case 'source':
      return { kind, id: pickId(await valueOf(client.call('sources.list', {})), two) };
    case 'participant':
      return { kind, id: pickId(await valueOf(client.call('participants.list', {})), two) };
    case 'episode':
      return { kind, id: pickId(await valueOf(client.call('episodes.list', {})), two) };
    case 'coding':
      return { kind, id: pickId(await valueOf(client.call('codings.list', {})), two) };
    case 'round':
      return { kind, id: pickId(await valueOf(client.call('rounds.list', {})), two) };
    default: {
      const codes = await valueOf(client.call('codes.list', { of: 'all' }));
      return {
        kind,
        id: pickId(
          codes.filter((code) => code.kind === kind),
          two,
        ),
      };
    }
  }
}

/** Memos on everything, with quotations; queries that are kept; pinned quotations; names that are not to be read. */
export const writing: Doings = {
  'memo on': async (client, one, two) =>
    client.call('memos.write', {
      about: await somewhere(client, one, two),
      kind: pick(['analytic', 'methodological', 'reflexive', 'code note'] as const, two) ?? 'analytic',
      title: `Title ${one % 4}`,
      text: `Ann and I thought ${two}`,
      isOwnStep: one % 2 === 0,
    }),
  'change memo': async (client, one, two) => {
    const memo = pick(await valueOf(client.call('memos.list', {})), one);
    const sourceId = pickId(await valueOf(client.call('sources.list', {})), two);
    const quoted = await client.call('memos.quote', { sourceId, ...stretch(one, two) });
    return client.call('memos.write', {
      memoId: memo?.id ?? '',
      about: two % 3 === 0 ? await somewhere(client, two, one) : (memo?.about ?? { kind: 'study', id: null }),
      ...(two % 4 === 0 ? { version: memo?.version ?? '' } : {}),
      title: memo?.title ?? '',
      document: {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: `Anew ${two}` }] },
          ...(quoted.ok ? [{ type: 'quotation', attrs: quoted.value.quotation } as const] : []),
        ],
      },
    });
  },
  'remove memo': async (client, one) =>
    client.call('memos.remove', { memoId: pickId(await valueOf(client.call('memos.list', {})), one) }),
  'keep query': async (client, one, two) => {
    const codes = await valueOf(client.call('codes.list', { of: 'all' }));
    const queries = await valueOf(client.call('queries.list', {}));
    return client.call('queries.save', {
      ...(two % 3 === 0 && queries.length > 0 ? { queryId: pickId(queries, one) } : {}),
      name: `Query ${one % 4}`,
      spec: {
        lines: [
          {
            codeIds: [pickId(codes, one)],
            conditions: two % 2 === 0 ? [] : [{ relation: 'overlapping', codeIds: [pickId(codes, two)] }],
          },
        ],
        layer: pick([{ of: 'mine' }, { of: 'any' }, { of: 'consensus' }] as const, two) ?? { of: 'mine' },
      },
    });
  },
  'remove query': async (client, one) =>
    client.call('queries.remove', { queryId: pickId(await valueOf(client.call('queries.list', {})), one) }),
  pin: async (client, one, two) => {
    const coding = pick(await valueOf(client.call('codings.list', {})), one);
    const start = (coding?.start ?? 0) + (two % 4);
    return client.call('quotations.pin', {
      codingId: coding?.id ?? '',
      ...(two % 3 === 0 ? {} : { stretch: { start, end: start + 1 + (one % 6) } }),
    });
  },
  'pin agreed': async (client, one) => {
    const codings = await valueOf(client.call('codings.list', { reading: { of: 'consensus' } }));
    return client.call('quotations.pin', { codingId: pickId(codings, one) });
  },
  unpin: async (client, one) =>
    client.call('quotations.unpin', {
      quotationId: pickId(await valueOf(client.call('quotations.list', {})), one),
    }),
  exemplar: async (client, one, two) =>
    client.call('quotations.setExemplar', {
      quotationId: pickId(
        await valueOf(client.call('quotations.list', two % 2 === 0 ? {} : { reading: { of: 'consensus' } })),
        one,
      ),
      isExemplar: two % 4 > 0,
    }),
  'list name': async (client, one, two) => {
    const names = await valueOf(client.call('pseudonyms.list', {}));
    return client.call('pseudonyms.save', {
      ...(two % 3 === 0 && names.length > 0 ? { nameId: pickId(names, one) } : {}),
      name: pick(['Ann', 'Monday', 'June', 'coaches', 'Person', 'code'], one) ?? '',
      spellings: two % 2 === 0 ? [] : ['Anne', 'coffee'],
      pseudonym: `P${two % 6}`,
      kind: pick(['person', 'place', 'organisation', 'other'] as const, two) ?? 'person',
    });
  },
  'take off name': async (client, one) =>
    client.call('pseudonyms.remove', {
      nameId: pickId(await valueOf(client.call('pseudonyms.list', {})), one),
    }),
  'forget names': (client) => client.call('pseudonyms.forget', {}),
  'read key': async (client, one) => {
    const key = `name,pseudonym,kind,spellings\nAnn,Key ${one % 5},person,Anna\nMonday,Day ${one % 3},other,\n`;
    return client.call('pseudonyms.readKey', {
      bytesId: await client.putBytes('key.csv', new TextEncoder().encode(key)),
    });
  },
  'replace names': async (client, one, two) => {
    const hits = await valueOf(client.call('pseudonyms.hits', {}));
    const replacements = hits
      .filter(({ isFixed }, index) => !isFixed && index % 4 !== one % 4)
      .map((hit) => ({ ...hit, was: hit.found, text: two % 5 === 0 ? '' : hit.replacement }));
    return client.call('pseudonyms.apply', { replacements });
  },
};
