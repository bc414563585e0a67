import { valueOf } from '#tests/support/value-of.ts';
import { pick, pickId, stretch, type Doings } from './doing.ts';

const csv = (one: number, two: number): string =>
  `level,kind,name,definition\n1,theme,theme ${one % 4},What it is ${two}\n2,code,code ${two % 5},Said so\n1,code,from file ${one % 3},\n`;

/** The codebook and recoding, what is found and coded at once, tables. */
export const codebook: Doings = {
  'define code': async (client, one, two) =>
    client.call('codes.change', {
      codeId: pickId(await valueOf(client.call('codes.list', { of: 'all' })), one),
      definition: `Defined ${two}`,
      whenToUse: two % 2 === 0 ? 'Always, Ann says' : '',
      hue: two % 12,
    }),
  'new below': async (client, one, two) =>
    client.call('codes.create', {
      name: `below ${one % 5}`,
      kind: two % 3 === 0 ? 'theme' : 'code',
      parentId: pickId(await valueOf(client.call('codes.list', {})), two),
    }),
  'move to new theme': async (client, one, two) => {
    const codes = await valueOf(client.call('codes.list', {}));
    return client.call('codes.move', {
      codeIds: [pickId(codes, one), pickId(codes, two)],
      parentId: null,
      newTheme: `gathered ${one % 3}`,
      beforeId: two % 2 === 0 ? null : pickId(codes, two),
    });
  },
  'remove code': async (client, one) =>
    client.call('codes.remove', { codeId: pickId(await valueOf(client.call('codes.list', {})), one) }),
  'remove unused': async (client, one) =>
    client.call('codes.removeUnused', {
      codeIds: (await valueOf(client.call('codes.list', {}))).slice(one % 3).map(({ id }) => id),
    }),
  recolour: async (client, one, two) =>
    client.call('codes.recolour', {
      codeIds: [pickId(await valueOf(client.call('codes.list', {})), one)],
      hue: one % 12,
      pattern: two % 3,
    }),
  'import codebook': async (client, one, two) =>
    client.call('codes.importFile', {
      file: 'codebook.csv',
      bytesId: await client.putBytes('codebook.csv', new TextEncoder().encode(csv(one, two))),
      known: two % 2 === 0 ? 'keep' : 'update',
    }),
  'merge agreed': async (client, one, two) => {
    const codes = await valueOf(client.call('codes.list', { of: 'consensus' }));
    return client.call('codes.merge', {
      codeIds: [pickId(codes, one), pickId(codes, one + 1)],
      intoId: pickId(codes, two),
      ...(two % 2 === 0 ? { name: `merged ${one % 3}` } : {}),
    });
  },
  'split agreed': async (client, one, two) => {
    const codeId = pickId(await valueOf(client.call('codes.list', { of: 'consensus' })), one);
    const dealt = await client.call('codes.dealable', { codeId });
    const codingIds = dealt.ok ? dealt.value.codings.map((coding) => coding.codingId) : [];
    return client.call('codes.split', {
      codeId,
      parts: [{ into: { name: `agreed part ${two % 3}` }, codingIds: codingIds.slice(two % 2) }],
    });
  },
  recode: async (client, one, two) => {
    const reading = two % 3 === 0 ? ({ of: 'consensus' } as const) : ({ of: 'mine' } as const);
    const codings = await valueOf(client.call('codings.list', { reading }));
    const codes = await valueOf(client.call('codes.list', { of: 'all' }));
    return client.call('codings.recode', {
      codingIds: codings.slice(one % 3, (one % 3) + 1 + (two % 4)).map(({ id }) => id),
      how: pick(['replace', 'add', 'remove'] as const, two) ?? 'add',
      ...(one % 2 === 0 ? { codeId: pickId(codes, one) } : { newCode: `recoded ${two % 4}` }),
    });
  },
  'code what is found': async (client, one, two) => {
    const found = await client.call('search.stretches', {
      finding: { words: pick(['the', 'we', 'Ann', 'planning', 'coffee'], one) ?? '' },
      extent: pick(['words', 'sentence', 'turn'] as const, two) ?? 'words',
      use: { as: two % 2 === 0 ? 'episodes' : 'new code' },
    });
    const places = found.ok
      ? found.value.stretches.map(({ sourceId, start, end }) => ({ sourceId, start, end }))
      : [];
    return two % 2 === 0
      ? client.call('search.mark', { places })
      : client.call('search.code', { places, newCode: `found ${one % 3}` });
  },
  'code with': async (client, one, two) =>
    client.call('codings.apply', {
      sourceId: pickId(await valueOf(client.call('sources.list', {})), two),
      ...stretch(one, two),
      codeId: pickId(await valueOf(client.call('codes.list', {})), one),
    }),
  table: async (client, one, two) => {
    const tables = await valueOf(client.call('tables.list', {}));
    const attributes = await valueOf(client.call('attributes.list', {}));
    return client.call('tables.save', {
      ...(two % 2 === 0 && tables.length > 0 ? { tableId: pickId(tables, one) } : {}),
      name: `Matrix ${one % 3}`,
      spec: {
        rows: pick(['participant', 'source', 'theme'] as const, one) ?? 'participant',
        columns: pick(['theme', 'code', 'prompt'] as const, two) ?? 'theme',
        where: two % 3 === 0 ? [{ attributeId: pickId(attributes, one), values: ['yes'] }] : [],
      },
    });
  },
  'remove table': async (client, one) =>
    client.call('tables.remove', { tableId: pickId(await valueOf(client.call('tables.list', {})), one) }),
};
