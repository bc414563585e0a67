import { valueOf } from '#tests/support/value-of.ts';
import { pick, pickId, stretch, type Doings } from './doing.ts';

const types = ['text', 'number', 'range', 'yes/no', 'category', 'date'] as const;
const values = ['12', '5-9', 'yes', 'small', '2024-03-01', 'anything', '', '1e3', 'no', 'large'];

/** The grid of participants: names, attributes, classes, values with their evidence. */
export const people: Doings = {
  'rename person': async (client, one, two) =>
    client.call('participants.rename', {
      participantId: pickId(await valueOf(client.call('participants.list', {})), one),
      name: `Person ${two % 9}`,
    }),
  'remove person': async (client, one) =>
    client.call('participants.remove', {
      participantId: pickId(await valueOf(client.call('participants.list', {})), one),
    }),
  'arrange people': async (client, one) => {
    const ids = (await valueOf(client.call('participants.list', {}))).map(({ id }) => id);
    return client.call('participants.arrange', {
      participantIds: [
        ...ids.slice(one % Math.max(1, ids.length)),
        ...ids.slice(0, one % Math.max(1, ids.length)),
      ],
    });
  },
  'another attribute': (client, one, two) =>
    client.call('attributes.add', {
      name: `Attribute ${one % 5}`,
      type: pick(types, two) ?? 'text',
      categories: two % 2 === 0 ? [] : ['small', 'large'],
    }),
  'change attribute': async (client, one, two) =>
    client.call('attributes.change', {
      attributeId: pickId(await valueOf(client.call('attributes.list', {})), one),
      ...(two % 3 === 0 ? { name: `Attribute ${two % 5}` } : {}),
      ...(two % 3 === 1 ? { type: pick(types, one + two) ?? 'text' } : {}),
      ...(two % 2 === 1 ? { categories: ['small', `class ${one % 3}`, 'large'] } : {}),
      unfit: pick(['refuse', 'reason', 'forget'] as const, one) ?? 'refuse',
    }),
  'arrange attributes': async (client, one) => {
    const ids = (await valueOf(client.call('attributes.list', {}))).map(({ id }) => id);
    return client.call('attributes.arrange', {
      attributeIds: one % 2 === 0 ? ids.toReversed() : ids.slice(1),
    });
  },
  'remove attribute': async (client, one) =>
    client.call('attributes.remove', {
      attributeId: pickId(await valueOf(client.call('attributes.list', {})), one),
    }),
  classes: async (client, one, two) =>
    client.call('attributes.addClasses', {
      of: pickId(await valueOf(client.call('attributes.list', {})), one),
      name: `Classes ${two % 3}`,
      names: ['small', 'large'],
      cuts: [{ at: two % 20 }],
    }),
  'change classes': async (client, one, two) => {
    const attributes = await valueOf(client.call('attributes.list', {}));
    const derived = attributes.filter((attribute) => attribute.derived !== null);
    return client.call('attributes.changeClasses', {
      attributeId: pickId(derived, one),
      of: pickId(attributes, two),
      names: ['little', 'middling', 'much'],
      cuts: [{ at: 3 }, { at: 5 + (two % 9), side: 'below' }],
    });
  },
  value: async (client, one, two) => {
    const source = pick(await valueOf(client.call('sources.list', {})), two);
    return client.call('attributes.setValue', {
      participantId: pickId(await valueOf(client.call('participants.list', {})), one),
      attributeId: pickId(await valueOf(client.call('attributes.list', {})), two),
      value: one % 4 === 0 ? null : (pick(values, one + two) ?? null),
      missing: one % 8 === 0 ? 'Not asked' : null,
      evidence: source === undefined || one % 2 === 0 ? null : { sourceId: source.id, ...stretch(one, two) },
    });
  },
  'paste a block': async (client, one, two) => {
    const there = await valueOf(client.call('participants.list', {}));
    const attributes = await valueOf(client.call('attributes.list', {}));
    return client.call('attributes.setValues', {
      participants: two % 2 === 0 ? [] : [`Pasted ${one % 7}`],
      attributes: two % 3 === 0 ? [{ name: `Pasted ${one % 4}`, type: pick(types, two) ?? 'text' }] : [],
      renames: one % 5 === 0 ? [{ participantId: pickId(there, one), name: `Renamed ${two % 5}` }] : [],
      cells: [
        {
          participant: two % 2 === 0 ? pickId(there, one) : 0,
          attribute: two % 3 === 0 ? 0 : pickId(attributes, two),
          value: pick(values, one) ?? null,
        },
        { participant: pickId(there, two), attribute: pickId(attributes, one), value: null, missing: 'Lost' },
      ],
      how: pick(['changed', 'pasted', 'filled', 'cleared', 'imported'] as const, one) ?? 'changed',
    });
  },
  'import people': async (client, one, two) => {
    const table = `Name,Attribute ${one % 5},Size\nPerson ${one % 9},${pick(values, two) ?? ''},5\nPerson ${two % 9},12,n/a\n`;
    const bytesId = await client.putBytes('people.csv', new TextEncoder().encode(table));
    return client.call('participants.importTable', {
      bytesId,
      file: 'people.csv',
      unfitAsReason: one % 2 === 0,
    });
  },
  'table of people': async (client, one, two) => {
    const attributes = await valueOf(client.call('attributes.list', {}));
    const tables = await valueOf(client.call('participantTables.list', {}));
    return client.call('participantTables.save', {
      ...(two % 2 === 0 && tables.length > 0 ? { tableId: pickId(tables, one) } : {}),
      name: `Table ${one % 3}`,
      spec: {
        attributeIds: attributes.slice(0, two % 3).map(({ id }) => id),
        where:
          one % 3 === 0 ? [{ attributeId: pickId(attributes, two), values: [pick(values, one) ?? ''] }] : [],
      },
    });
  },
  'remove table of people': async (client, one) =>
    client.call('participantTables.remove', {
      tableId: pickId(await valueOf(client.call('participantTables.list', {})), one),
    }),
  'sample rule': async (client, one, two) => {
    const attributes = await valueOf(client.call('attributes.list', {}));
    return client.call('sampling.setRule', {
      where:
        one % 3 === 0
          ? []
          : [{ attributeId: pickId(attributes, one), values: [pick(values, two) ?? '', 'yes'] }],
    });
  },
  exception: async (client, one, two) =>
    client.call('sampling.except', {
      participantId: pickId(await valueOf(client.call('participants.list', {})), one),
      isIn: two % 2 === 0,
      reason: `because ${two}`,
    }),
  'follow the rule': async (client, one) =>
    client.call('sampling.followRule', {
      participantId: pickId(await valueOf(client.call('participants.list', {})), one),
    }),
  'no sample': (client) => client.call('sampling.clear', {}),
};
