import { valueOf } from '#tests/support/value-of.ts';
import { pick, pickId, stretch, type Doings } from './doing.ts';

/** The prompts of the protocol and where they are asked. */
export const protocol: Doings = {
  prompt: (client, one, two) =>
    client.call('prompts.add', {
      text: pick(['How do you work with your coaches?', 'And planning?', `Question ${one}?`], one) ?? '',
      probes: two % 2 === 0 ? [] : ['And planning?', `Probe ${two % 4}`],
      ...(two % 5 === 0 ? { number: `${one % 7}` } : {}),
    }),
  prompts: (client, one) =>
    client.call('prompts.addSeveral', {
      prompts: [
        { text: 'How do you work together?', probes: ['With whom?'] },
        { text: `Then ${one}?`, number: 'x' },
      ],
    }),
  'change prompt': async (client, one, two) => {
    const prompt = pick(await valueOf(client.call('prompts.list', {})), one);
    return client.call('prompts.change', {
      promptId: prompt?.id ?? '',
      text: `Other words ${two}?`,
      probes: (prompt?.probes ?? [])
        .map(({ text }) => text)
        .slice(two % 2)
        .concat(two % 3 === 0 ? ['New?'] : []),
    });
  },
  'move prompt': async (client, one, two) => {
    const prompts = await valueOf(client.call('prompts.list', {}));
    return client.call('prompts.move', {
      promptId: pickId(prompts, one),
      beforeId: two % 3 === 0 ? null : pickId(prompts, two),
    });
  },
  renumber: (client) => client.call('prompts.renumber', {}),
  'remove prompt': async (client, one) =>
    client.call('prompts.remove', { promptId: pickId(await valueOf(client.call('prompts.list', {})), one) }),
  'find prompts': (client) => client.call('prompts.find', {}),
  'place of prompt': async (client, one, two) => {
    const prompts = await valueOf(client.call('prompts.list', {}));
    const all = prompts.flatMap(({ id, probes }) => [id, ...probes.map((probe) => probe.id)]);
    const sourceId = pickId(await valueOf(client.call('sources.list', {})), two);
    const promptId = pick(all, one) ?? '';
    return two % 4 === 0
      ? client.call('prompts.markNotAsked', { promptId, sourceId })
      : two % 4 === 1
        ? client.call('prompts.clearPlace', { promptId, sourceId })
        : client.call('prompts.setPlace', { promptId, sourceId, question: stretch(one, two) });
  },
  'confirm places': async (client, one) => {
    const places = await valueOf(client.call('prompts.places', {}));
    return client.call('prompts.confirmPlaces', { placeIds: places.slice(one % 3).map(({ id }) => id) });
  },
};
