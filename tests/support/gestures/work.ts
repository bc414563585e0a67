import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';
import { pick, type Doings } from './doing.ts';

/** The daily work of two coders: sources, episodes, codes, rounds and decisions, taken back and done again. */
export const work: Doings = {
  import: (client, one) =>
    importText(client, `interview ${one % 4}.txt`, shortInterview.repeat((one % 3) + 1)).catch(() => null),
  mark: async (client, one, two) => {
    const source = pick(await valueOf(client.call('sources.list', {})), one);
    return client.call('episodes.mark', {
      sourceId: source?.id ?? '',
      start: (two % 20) * 10,
      end: (two % 20) * 10 + 9,
    });
  },
  code: async (client, one, two) => {
    const source = pick(await valueOf(client.call('sources.list', {})), one);
    return client.call('codings.apply', {
      sourceId: source?.id ?? '',
      start: two % 150,
      end: (two % 150) + 5 + (one % 30),
      newCode: `code ${one % 5}`,
    });
  },
  uncode: async (client, one) => {
    const coding = pick(await valueOf(client.call('codings.list', {})), one);
    return client.call('codings.remove', { codingId: coding?.id ?? '' });
  },
  unmark: async (client, one) => {
    const episode = pick(await valueOf(client.call('episodes.list', {})), one);
    return client.call('episodes.remove', { episodeId: episode?.id ?? '' });
  },
  move: async (client, one, two) => {
    const episode = pick(await valueOf(client.call('episodes.list', {})), one);
    const start = two % 160;
    return client.call('episodes.change', {
      episodeId: episode?.id ?? '',
      extent: { start, end: start + 12 },
    });
  },
  'split episode': async (client, one, two) => {
    const episode = pick(await valueOf(client.call('episodes.list', {})), one);
    const at = (episode?.start ?? 0) + 1 + (two % 60);
    return client.call('episodes.split', { episodeId: episode?.id ?? '', at });
  },
  'join episodes': async (client, one) => {
    const episodes = await valueOf(client.call('episodes.list', {}));
    const [episodeId, withId] = [pick(episodes, one)?.id ?? '', pick(episodes, one + 1)?.id ?? ''];
    return client.call('episodes.join', { episodeId, withId });
  },
  'change coding': async (client, one, two) => {
    const coding = pick(await valueOf(client.call('codings.list', {})), one);
    const start = two % 150;
    return client.call('codings.change', {
      codingId: coding?.id ?? '',
      ...(two % 2 === 0 ? { newCode: `code ${two % 5}` } : { extent: { start, end: start + 7 } }),
    });
  },
  kind: async (client, one) => {
    const kinds = await valueOf(client.call('episodeKinds.list', {}));
    return one % 4 === 0
      ? client.call('episodeKinds.remove', { kindId: pick(kinds, one)?.id ?? '' })
      : client.call('episodeKinds.save', { name: `kind ${one % 3}`, ends: `Rule ${one}.` });
  },
  correct: async (client, one, two) => {
    const source = pick(await valueOf(client.call('sources.list', {})), one);
    const read = await client.call('sources.read', { sourceId: source?.id ?? '' });
    const start = (two * 7) % (read.ok ? read.value.text.length : 100);
    return client.call('corrections.correct', {
      sourceId: source?.id ?? '',
      edits: [{ start, end: start + (one % 9), text: ['', 'x', ' and more ', 'Karen'][two % 4] ?? '' }],
    });
  },
  'newer version': async (client, one, two) => {
    const sourceId = pick(await valueOf(client.call('sources.list', {})), one)?.id ?? '';
    const cut = (two * 3) % shortInterview.length;
    const text = `${shortInterview.slice(0, cut)} A word ${two}. ${shortInterview.slice(cut + (one % 60))}`;
    const name = `newer ${two}.txt`;
    const bytesId = await client.putBytes(name, new TextEncoder().encode(text));
    const preview = await client.call('corrections.previewVersion', { sourceId, bytesId, name });
    const mayLose = preview.ok ? preview.value.lost.map(({ id }) => id) : [];
    return client.call('corrections.replaceVersion', { sourceId, bytesId, name, mayLose });
  },
  'place anew': async (client, one, two) => {
    const adrift = pick(await valueOf(client.call('corrections.adrift', {})), one);
    const start = two % 150;
    return one % 4 === 0
      ? client.call('corrections.letGo', { adriftId: adrift?.id ?? '' })
      : client.call('corrections.place', { adriftId: adrift?.id ?? '', start, end: start + 9 });
  },
  pseudonyms: async (client, one) => {
    await client.call('pseudonyms.save', {
      name: ['Ann', 'Monday', 'June'][one % 3] ?? '',
      pseudonym: `P${one}`,
    });
    const hits = await valueOf(client.call('pseudonyms.hits', {}));
    const replacements = hits
      .filter(({ isFixed }, index) => !isFixed && index % 3 !== one % 3)
      .map((hit) => ({ ...hit, was: hit.found, text: hit.replacement }));
    return client.call('pseudonyms.apply', { replacements });
  },
  merge: async (client, one, two) => {
    const codes = await valueOf(client.call('codes.list', {}));
    const codeIds = [pick(codes, one)?.id ?? '', pick(codes, one + 1)?.id ?? ''];
    return client.call('codes.merge', { codeIds, intoId: pick(codes, two)?.id ?? '' });
  },
  split: async (client, one, two) => {
    const codes = await valueOf(client.call('codes.list', {}));
    const codeId = pick(codes, one)?.id ?? '';
    const dealt = await client.call('codes.dealable', { codeId });
    const codingIds = dealt.ok ? dealt.value.codings.map((coding) => coding.codingId) : [];
    const into =
      two % 2 === 0 ? { name: `part ${two % 5}`, definition: '' } : { codeId: pick(codes, two)?.id ?? '' };
    return client.call('codes.split', { codeId, parts: [{ into, codingIds: codingIds.slice(one % 2) }] });
  },
  retire: async (client, one, two) => {
    const codes = await valueOf(client.call('codes.list', {}));
    return client.call('codes.retire', { codeIds: [pick(codes, one)?.id ?? ''], retired: two % 3 > 0 });
  },
  theme: (client, one) => client.call('codes.create', { name: `theme ${one % 4}`, kind: 'theme' }),
  gather: async (client, one, two) => {
    const codes = await valueOf(client.call('codes.list', {}));
    return client.call('codes.move', {
      codeIds: [pick(codes, one)?.id ?? ''],
      parentId: pick(codes, two)?.id ?? null,
      beforeId: null,
    });
  },
  rename: async (client, one, two) => {
    const code = pick(await valueOf(client.call('codes.list', {})), one);
    return client.call('codes.change', { codeId: code?.id ?? '', name: `renamed ${two % 6}` });
  },
  person: (client, one) => client.call('participants.add', { names: [`Person ${one % 9}`] }),
  attribute: async (client, one, two) => {
    await client.call('attributes.add', { name: 'Age', type: 'range' });
    const [attribute] = await valueOf(client.call('attributes.list', {}));
    const person = pick(await valueOf(client.call('participants.list', {})), one);
    return client.call('attributes.setValue', {
      participantId: person?.id ?? '',
      attributeId: attribute?.id ?? '',
      ...(two % 3 === 0
        ? { value: null, missing: 'Not shared' }
        : { value: `${two % 40}-${(two % 40) + 5}` }),
    });
  },
  memo: (client, one) =>
    client.call('memos.write', { about: { kind: 'study', id: null }, text: `thought ${one}` }),
  read: async (client, one) => {
    const source = pick(await valueOf(client.call('sources.list', {})), one);
    return client.call('sources.setReading', {
      sourceId: source?.id ?? '',
      reading: one % 2 === 0 ? 'read' : 'not read',
    });
  },
  finish: async (client) =>
    client.call('rounds.finish', {
      roundId: (await valueOf(client.call('rounds.list', {}))).at(-1)?.id ?? '',
    }),
  compare: async (client) =>
    client.call('rounds.compare', {
      roundId: (await valueOf(client.call('rounds.list', {}))).at(-1)?.id ?? '',
    }),
  'one idea': async (client, one) => {
    const roundId = (await valueOf(client.call('rounds.list', {}))).at(-1)?.id ?? '';
    const board = await client.call('reconciliation.board', { roundId });
    const code = pick(board.ok ? board.value.codes : [], one);
    return client.call('reconciliation.decideCodes', {
      roundId,
      codeIds: [code?.codeId ?? ''],
      into: one % 5 === 0 ? 'drop' : { name: `idea ${one % 3}` },
    });
  },
  carry: async (client) =>
    client.call('reconciliation.carryAgreed', {
      roundId: (await valueOf(client.call('rounds.list', {}))).at(-1)?.id ?? '',
    }),
  decide: async (client, one, two) => {
    const roundId = (await valueOf(client.call('rounds.list', {}))).at(-1)?.id ?? '';
    const queue = await client.call('reconciliation.units', { roundId });
    const unit = pick(queue.ok ? queue.value.units : [], one);
    const outcome = pick(['both', 'neither', 'parked', 'coder'] as const, two) ?? 'both';
    return client.call('reconciliation.decide', {
      roundId,
      unitId: unit?.id ?? '',
      outcome,
      coderId: outcome === 'coder' ? (unit?.readings[0]?.coderId ?? null) : null,
      reason: 'because',
    });
  },
  close: async (client) =>
    client.call('rounds.close', {
      roundId: (await valueOf(client.call('rounds.list', {}))).at(-1)?.id ?? '',
    }),
  'undo one': async (client, one) => {
    const { actions } = await valueOf(client.call('history.list', { limit: 40 }));
    const number = pick(actions, one)?.number ?? 0;
    const depends = await client.call('history.whatDepends', { number });
    const undone = await client.call('history.undoOne', { number });
    if (depends.ok !== undone.ok && !(depends.ok && !depends.value.free)) {
      throw new Error(`step ${number}: ${JSON.stringify(depends)}, and yet ${JSON.stringify(undone)}`);
    }
    if (depends.ok && depends.value.because.length > 0 !== !depends.value.free) {
      throw new Error(`step ${number} is not free, and nothing says why`);
    }
  },
  undo: (client) => client.call('history.undo', {}),
  redo: (client) => client.call('history.redo', {}),
};
