import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Channel } from '#shared/rpc/channel.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let b: Client;
let roundId: string;
let sourceId: string;
let bId: string;

/** Words that only coder A wrote. */
const secrets = ['monday rounds', 'A secret definition', 'A’s episode', 'A memo of her own', 'A criterion'];

const at = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  bId = (await valueOf(a.call('coders.add', { name: 'Coder B' }))).id;
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await valueOf(a.call('rounds.addCoder', { roundId, coderId: bId }));
  b = await study.sit('Coder B');
  sourceId = await importText(a, 'ann.txt', shortInterview);
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

async function codeAsA(): Promise<{ episodeId: string; codeId: string; codingId: string; memoId: string }> {
  const episode = await valueOf(
    a.call('episodes.mark', {
      sourceId,
      ...at(shortInterview, 'We walk through classrooms together every Monday.'),
      title: 'A’s episode',
      criterion: 'A criterion',
    }),
  );
  const { coding, code } = await valueOf(
    a.call('codings.apply', {
      sourceId,
      ...at(shortInterview, 'classrooms together'),
      newCode: 'monday rounds',
    }),
  );
  await valueOf(a.call('codes.change', { codeId: code.id, definition: 'A secret definition' }));
  const memo = await valueOf(
    a.call('memos.write', { about: { kind: 'episode', id: episode.id }, text: 'A memo of her own' }),
  );
  await valueOf(a.call('sources.setReading', { sourceId, reading: 'read' }));
  return { episodeId: episode.id, codeId: code.id, codingId: coding.id, memoId: memo.id };
}

/** What there is to ask about beside A's work: a prompt with its place, and names that stand in what A wrote. */
async function prepareQuestions(): Promise<void> {
  await valueOf(a.call('prompts.add', { text: 'How do you work with your coaches?' }));
  await valueOf(a.call('prompts.find', {}));
  for (const name of ['Monday', 'memo', 'secret', 'criterion']) {
    await valueOf(a.call('pseudonyms.save', { name, pseudonym: `P${name.length}`, kind: 'other' }));
  }
}

/** The package of A, made by A with all that A has done, as it might come into the hands of others. */
async function sentPackageOfA(channel: Channel, aId: string): Promise<string> {
  const { bytesId } = await valueOf(a.call('packages.make', { roundId, coderId: aId }));
  return channel.putBytes('a.throughline', await a.getBytes(bytesId));
}

/** Every query of the contract with inputs that would reach A's work, answered to whoever sits at the channel. */
async function everythingAskable(
  channel: Channel,
  ids: Awaited<ReturnType<typeof codeAsA>>,
): Promise<{ readonly answers: string; readonly packages: string }> {
  const coders = await channel.call('coders.list', {});
  const aId = JSON.stringify(coders).match(/"id":"([^"]+)","name":"Coder A"/u)?.[1] ?? '';
  const promptId = JSON.stringify(await channel.call('prompts.list', {})).match(/"id":"([^"]+)"/u)?.[1] ?? '';
  const done = /"actions":(\d+)/u.exec(JSON.stringify(await channel.call('study.info', {})))?.[1] ?? '0';
  const steps = Array.from({ length: Number(done) }, (_, index) => ({ number: index + 1 }));
  const bytes = (text: string): Promise<string> =>
    channel.putBytes('sent.txt', new TextEncoder().encode(text));
  const inputs: Readonly<Record<string, readonly unknown[]>> = {
    'sources.preview': [{ files: [{ bytesId: await bytes(shortInterview), name: 'ann.txt' }] }],
    'corrections.previewVersion': [
      {
        sourceId,
        bytesId: await bytes(shortInterview.replace('We walk through classrooms together', 'They walk')),
        name: 'ann.txt',
      },
    ],
    'corrections.versions': [{ sourceId }],
    'corrections.originalOfVersion': [{ versionId: sourceId }],
    'corrections.adrift': [{}, { sourceId }],
    'recordings.ofSource': [{ sourceId }],
    'pseudonyms.propose': [{ kind: 'person' }],
    'pseudonyms.copy': [{}, { replaceAll: true }],
    'pseudonyms.check': [{ keyId: null, bytesId: await bytes('On Monday.') }],
    'participants.readTable': [{ file: 'people.csv', bytesId: await bytes('Name,Age\nAnn,40\n') }],
    'participants.export': [{ format: 'csv' }],
    'participantTables.compute': [{ spec: { attributeIds: [] } }],
    'prompts.readFile': [{ file: 'protocol.txt', bytesId: await bytes('1. How are you?') }],
    'prompts.answers': [{ promptId }],
    'agreement.ofRatings': [{ file: 'r.csv', bytesId: await bytes('unit,a,b\n1,x,x\n2,x,y\n') }],
    'packages.make': [
      { roundId, coderId: aId },
      { roundId, coderId: bId },
    ],
    'packages.preview': [{ file: 'a.throughline', bytesId: await sentPackageOfA(channel, aId) }],
    'episodes.list': [{}, { reading: { of: 'coder', coderId: aId } }, { reading: { of: 'consensus' } }],
    'codings.list': [{}, { reading: { of: 'coder', coderId: aId } }, { reading: { of: 'consensus' } }],
    'codes.list': [{}, { of: 'consensus' }, { of: 'all' }],
    'codes.counts': [{}, { of: 'consensus' }, { of: 'all' }],
    'codes.quotations': [{ codeId: ids.codeId }],
    'codes.previewMerge': [{ codeIds: [ids.codeId], intoId: ids.codeId }],
    'codes.dealable': [{ codeId: ids.codeId }],
    'codes.lineage': [{ codeId: ids.codeId }],
    'codes.users': [{}, { of: 'all' }],
    'codes.export': [{ format: 'csv' }, { format: 'md', of: 'all' }, { format: 'csv', of: 'consensus' }],
    'codes.readFile': [{ file: 'codes.csv', bytesId: await bytes('Name\nmonday walks\n') }],
    'codes.together': ['mine', 'consensus', 'any'].map((of) => ({
      codeIds: [ids.codeId],
      layer: { of },
    })),
    'codes.compare': [{ codeIds: [ids.codeId, ids.codeId], layer: { of: 'any' } }],
    'codes.placesTogether': ['episode', 'overlapping'].map((how) => ({
      codeIds: [ids.codeId, ids.codeId],
      layer: { of: 'any' },
      how,
    })),
    'sources.read': [{ sourceId }],
    'sources.original': [{ sourceId }],
    'reconciliation.board': [{ roundId }],
    'reconciliation.units': [{ roundId }],
    'agreement.ofRound': [{ roundId }, {}],
    'matrix.compute': [
      { spec: { columns: 'code', layer: { of: 'any' } }, evidence: true },
      { spec: { columns: 'code', layer: { of: 'coder', coderId: aId } }, evidence: true },
      { spec: { columns: 'code' }, evidence: true },
    ],
    'matrix.evidence': [{ spec: { columns: 'code', layer: { of: 'any' } }, rowId: null, columnId: null }],
    'matrix.export': [{ spec: { columns: 'code', layer: { of: 'any' } }, format: 'csv' }],
    'search.find': [{ words: 'monday' }],
    'search.results': [
      { finding: { words: 'classrooms OR monday' } },
      ...['coded', 'uncoded'].flatMap((coded) =>
        [{ of: 'mine' }, { of: 'consensus' }, { of: 'coder', coderId: aId }].map((reading) => ({
          finding: { words: 'classrooms OR monday', coded, reading },
        })),
      ),
    ],
    'search.stretches': [
      { finding: { words: 'classrooms' }, use: { as: 'episodes' } },
      {
        finding: { words: 'classrooms' },
        extent: 'words',
        use: { as: 'code', codeId: ids.codeId },
      },
    ],
    'search.passages': [{ words: 'monday' }],
    'queries.run': ['mine', 'consensus', 'any'].map((of) => ({
      spec: { lines: [{ codeIds: [ids.codeId] }], layer: { of } },
    })),
    'queries.export': ['mine', 'consensus', 'any'].map((of) => ({
      spec: { lines: [{ codeIds: [ids.codeId] }], layer: { of } },
      format: 'md',
    })),
    'memos.list': [{}, { words: 'memo' }],
    'memos.read': [{ memoIds: [ids.memoId] }],
    'memos.versions': [{ memoId: ids.memoId }],
    'memos.readVersion': Array.from({ length: 40 }, (_, action) => ({ memoId: ids.memoId, action })),
    'memos.findQuotations': [{ words: '' }, { words: 'secret' }, { words: 'title' }],
    'memos.quote': [{ sourceId, start: 20, end: 60 }],
    'memos.export': [{ format: 'md' }, { format: 'md', memoIds: [ids.memoId] }],
    'history.list': [{ limit: 10_000 }],
    'history.step': steps,
    'history.whatDepends': steps,
    'history.codebookThen': steps,
    'history.sourceThen': steps.map((step) => ({ ...step, sourceId })),
    'quotations.examples': [{ codeId: ids.codeId }, { codeId: ids.codeId, of: 'consensus' }],
    'study.export': [{ as: 'csv' }, { as: 'history' }],
  };
  const answers: unknown[] = [];
  const packages: string[] = [];
  const askedWrongly: string[] = [];
  for (const [name, { kind }] of Object.entries(contract)) {
    if (kind === 'query' || kind === 'inquiry') {
      for (const input of inputs[name] ?? [{}]) {
        const reply = await channel.call(name, input);
        if (JSON.stringify(reply).includes('invalid_input')) {
          askedWrongly.push(name);
        }
        answers.push(name, reply);
        const bytesId = reply.ok ? /"bytesId":"([^"]+)"/u.exec(JSON.stringify(reply.value))?.[1] : undefined;
        const text = bytesId === undefined ? '' : new TextDecoder().decode(await channel.getBytes(bytesId));
        // A package is a file of its own, with its own ids and times: what it holds is looked at apart from what is answered.
        if (name === 'packages.make') packages.push(text);
        else if (name !== 'sources.original') answers.push(text);
      }
    }
  }
  expect(askedWrongly).toEqual([]);
  return { answers: JSON.stringify(answers), packages: packages.join('') };
}

describe('an open round', () => {
  test('shows a coder, and nobody at all, nothing of another’s work: not one query, count or export', async () => {
    await prepareQuestions();
    const before = await everythingAskable(await study.channel('Coder B'), {
      episodeId: '',
      codeId: '01990000-0000-7000-8001-0000000000ff',
      codingId: '',
      memoId: '01990000-0000-7000-8001-0000000000fe',
    });
    const ids = await codeAsA();
    for (const coder of ['Coder B', undefined]) {
      const seen = await everythingAskable(await study.channel(coder), ids);
      for (const secret of [...secrets, ids.episodeId, ids.codeId, ids.codingId, ids.memoId]) {
        expect(seen.answers, `${coder ?? 'nobody'} sees ${secret}`).not.toContain(secret);
        expect(seen.packages, `${coder ?? 'nobody'} carries away ${secret}`).not.toContain(secret);
      }
    }
    const after = await everythingAskable(await study.channel('Coder B'), {
      ...ids,
      codeId: '01990000-0000-7000-8001-0000000000ff',
    });
    const withoutIds = (text: string): string => text.replaceAll(/"bytesId\\?":\\?"[^"]+"/gu, '');
    expect(withoutIds(after.answers)).toBe(withoutIds(before.answers));
  });

  test('lets no command of another coder reach that work either', async () => {
    const ids = await codeAsA();
    const place = { sourceId, ...at(shortInterview, 'Afterwards we compare notes') };
    expect(await refusalOf(b.call('codings.apply', { ...place, codeId: ids.codeId }))).toBe('not_found');
    expect(await refusalOf(b.call('codings.remove', { codingId: ids.codingId }))).toBe('not_found');
    expect(await refusalOf(b.call('codes.change', { codeId: ids.codeId, name: 'mine' }))).toBe('not_found');
    expect(await refusalOf(b.call('codes.move', { codeIds: [ids.codeId], parentId: null }))).toBe(
      'not_found',
    );
    expect(await refusalOf(b.call('codes.remove', { codeId: ids.codeId }))).toBe('not_found');
    const codeIds = [ids.codeId];
    const own = await valueOf(b.call('codes.create', { name: 'of B' }));
    expect(await refusalOf(b.call('codes.merge', { codeIds, intoId: own.id }))).toBe('not_found');
    expect(await refusalOf(b.call('codes.merge', { codeIds: [own.id], intoId: ids.codeId }))).toBe(
      'not_found',
    );
    const parts = [{ into: { name: 'part' }, codingIds: [ids.codingId] }];
    expect(await refusalOf(b.call('codes.split', { codeId: ids.codeId, parts }))).toBe('not_found');
    expect(await refusalOf(b.call('codes.split', { codeId: own.id, parts }))).toBe('not_found');
    expect(await refusalOf(b.call('codes.retire', { codeIds, retired: true }))).toBe('not_found');
    expect(await refusalOf(b.call('codes.recolour', { codeIds, hue: 1 }))).toBe('not_found');
    expect(await refusalOf(b.call('codes.removeUnused', { codeIds }))).toBe('not_found');
    expect(await refusalOf(b.call('episodes.change', { episodeId: ids.episodeId, title: 'mine' }))).toBe(
      'not_found',
    );
    expect(await refusalOf(b.call('episodes.remove', { episodeId: ids.episodeId }))).toBe('not_found');
    expect(await refusalOf(b.call('episodes.setDone', { episodeId: ids.episodeId, done: true }))).toBe(
      'not_found',
    );
    expect(
      await refusalOf(b.call('memos.write', { about: { kind: 'code', id: ids.codeId }, text: 'x' })),
    ).toBe('not_found');
    expect(await refusalOf(b.call('memos.remove', { memoId: ids.memoId }))).toBe('not_found');
  });

  test('gives both coders codes of their own, even under one name', async () => {
    await codeAsA();
    const place = { sourceId, ...at(shortInterview, 'classrooms together') };
    const { code } = await valueOf(b.call('codings.apply', { ...place, newCode: 'monday rounds' }));
    expect(code.coderId).toBe(bId);
    expect(await valueOf(b.call('codes.list', {}))).toEqual([code]);
  });

  test('can’t be compared before everyone has finished; then all is revealed, and history says so', async () => {
    const ids = await codeAsA();
    await valueOf(a.call('rounds.finish', { roundId }));
    expect(await refusalOf(a.call('rounds.compare', { roundId }))).toBe('not_finished');
    expect(await refusalOf(b.call('reconciliation.units', { roundId }))).toBe('round_not_compared');
    await valueOf(b.call('rounds.finish', { roundId }));
    await valueOf(b.call('rounds.compare', { roundId }));
    const { quotations } = await valueOf(b.call('codes.quotations', { codeId: ids.codeId }));
    expect(quotations.map((quotation) => quotation.quotation)).toEqual(['classrooms together']);
    const { actions } = await valueOf(b.call('history.list', {}));
    expect(actions[0]?.label).toBe('Revealed the work in Round 1 to Coder A, Coder B');
  });

  test('keeps the work as it was once it is compared, whoever tries', async () => {
    const ids = await codeAsA();
    await valueOf(a.call('rounds.finish', { roundId }));
    await valueOf(b.call('rounds.finish', { roundId }));
    await valueOf(b.call('rounds.compare', { roundId }));
    expect(await refusalOf(a.call('codings.remove', { codingId: ids.codingId }))).toBe('round_not_open');
    expect(await refusalOf(a.call('codes.change', { codeId: ids.codeId, name: 'other' }))).toBe(
      'round_not_open',
    );
    expect(await refusalOf(a.call('episodes.change', { episodeId: ids.episodeId, title: 'other' }))).toBe(
      'round_not_open',
    );
    expect(await refusalOf(a.call('history.undo', {}))).toBe('undo_blocked');
  });
});
