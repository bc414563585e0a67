import { makeWave } from '#tests/support/recordings/make-wave.ts';
import { valueOf } from '#tests/support/value-of.ts';
import { pick, pickId, type Doings } from './doing.ts';

/** Sources with their speakers and recordings; episodes with their kinds and states. */
export const sources: Doings = {
  'import recording': async (client, one) => {
    const name = `sound ${one % 3}.wav`;
    const bytesId = await client.putBytes(name, makeWave(300 + (one % 3) * 100));
    return client.call('sources.import', { files: [{ bytesId, name }] });
  },
  'tie recording': async (client, one, two) =>
    client.call('recordings.tie', {
      sourceId: pickId(await valueOf(client.call('sources.list', {})), one),
      bytesId: await client.putBytes('tied.wav', makeWave(200 + (two % 4) * 100)),
      name: 'tied.wav',
    }),
  'untie recording': async (client, one) =>
    client.call('recordings.untie', {
      sourceId: pickId(await valueOf(client.call('sources.list', {})), one),
    }),
  'time turn': async (client, one, two) =>
    client.call('recordings.timeTurn', {
      sourceId: pickId(await valueOf(client.call('sources.list', {})), one),
      turn: two % 4,
      at: two % 5 === 0 ? null : (one * two) % 400,
    }),
  'rename source': async (client, one, two) =>
    client.call('sources.rename', {
      sourceId: pickId(await valueOf(client.call('sources.list', {})), one),
      title: `Source ${two % 5}`,
    }),
  'remove source': async (client, one) =>
    client.call('sources.remove', { sourceId: pickId(await valueOf(client.call('sources.list', {})), one) }),
  'say who speaks': async (client, one, two) => {
    const source = pick(await valueOf(client.call('sources.list', {})), one);
    const people = await valueOf(client.call('participants.list', {}));
    return client.call('speakers.assign', {
      speakerId: pickId(source?.speakers ?? [], two),
      role: pick(['interviewer', 'participant', 'unknown'] as const, one + two) ?? 'unknown',
      participantId: two % 3 === 0 ? null : pickId(people, two),
    });
  },
  'rename speaker': async (client, one, two) =>
    client.call('speakers.rename', {
      speakerId: pickId(pick(await valueOf(client.call('sources.list', {})), one)?.speakers ?? [], two),
      label: `Speaker ${two % 3}`,
    }),
  'merge speakers': async (client, one, two) => {
    const speakers = pick(await valueOf(client.call('sources.list', {})), one)?.speakers ?? [];
    return client.call('speakers.merge', {
      speakerId: pickId(speakers, two),
      intoId: pickId(speakers, two + 1),
    });
  },
  'say of episode': async (client, one, two) => {
    const kinds = await valueOf(client.call('episodeKinds.list', {}));
    return client.call('episodes.change', {
      episodeId: pickId(await valueOf(client.call('episodes.list', {})), one),
      ...(two % 3 === 0 ? { title: `Episode ${two % 7}` } : {}),
      ...(two % 3 === 1 ? { kindId: two % 2 === 0 ? null : pickId(kinds, one) } : {}),
      ...(two % 3 === 2 ? { criterion: `Relevant ${two}` } : {}),
    });
  },
  'change kind': async (client, one, two) =>
    client.call('episodeKinds.save', {
      kindId: pickId(await valueOf(client.call('episodeKinds.list', {})), one),
      name: `kind ${two % 3}`,
      begins: 'Where it begins.',
    }),
  done: async (client, one, two) =>
    client.call('episodes.setDone', {
      episodeId: pickId(
        await valueOf(client.call('episodes.list', two % 3 === 0 ? { reading: { of: 'consensus' } } : {})),
        one,
      ),
      done: two % 4 > 0,
    }),
  'how far read': async (client, one, two) =>
    client.call('sources.setReading', {
      sourceId: pickId(await valueOf(client.call('sources.list', {})), one),
      reading: pick(['not read', 'reading', 'read', 'nothing relevant'] as const, two) ?? 'read',
    }),
};
