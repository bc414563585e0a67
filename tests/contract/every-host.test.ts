import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';
import { hosts, type Host } from './hosts.ts';

for (const [name, start] of Object.entries(hosts)) {
  describe(`the contract over the ${name}`, () => {
    let host: Host;

    beforeAll(async () => {
      host = await start();
    });

    afterAll(async () => {
      await host.stop();
    });

    test('a query answers, and its answer fits the contract', async () => {
      const info = await valueOf(host.client.call('study.info', {}));
      expect(info).toMatchObject({ title: 'A study', coders: 1, rounds: 1, sources: 0 });
    });

    test('a command changes the study, and the next answer shows it', async () => {
      const theme = await valueOf(host.client.call('codes.create', { name: 'Visits', kind: 'theme' }));
      const codes = await valueOf(host.client.call('codes.list', {}));
      expect(codes).toEqual([theme]);
    });

    test('text of any script arrives as it left', async () => {
      const names = ['Zoë 👩🏽‍🏫', 'مريم', 'さくら', 'a “quoted” name'];
      const added = await valueOf(host.client.call('participants.add', { names }));
      expect(added.map((participant) => participant.name)).toEqual(names);
    });

    test('what a study refuses comes back as a code and one sentence', async () => {
      expect(await refusalOf(host.client.call('codes.create', { name: 'visits', kind: 'theme' }))).toBe(
        'name_taken',
      );
      expect(
        await refusalOf(
          host.client.call('episodes.remove', { episodeId: '01990000-0000-7000-8001-0000000000ff' }),
        ),
      ).toBe('not_found');
    });

    test('an unknown name, wrong input, and input of the wrong kind are told apart and change nothing', async () => {
      const before = await valueOf(host.client.call('study.info', {}));
      const unknown = await host.channel.call('constructor', {});
      expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown_procedure' } });
      const wrong = await host.channel.call('participants.add', { names: [] });
      expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
      const kind = await host.channel.call('participants.add', 'names');
      expect(kind).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
      expect(await valueOf(host.client.call('study.info', {}))).toEqual(before);
    });

    test('a step is taken back and done again', async () => {
      await valueOf(host.client.call('study.rename', { title: 'Another title' }));
      expect(await valueOf(host.client.call('history.undo', {}))).toMatchObject({
        label: 'Named the study “Another title”',
      });
      expect((await valueOf(host.client.call('study.info', {}))).title).toBe('A study');
      await valueOf(host.client.call('history.redo', {}));
      expect((await valueOf(host.client.call('study.info', {}))).title).toBe('Another title');
    });

    test('every query of the contract answers or refuses with a code of its own', async () => {
      const queries = Object.entries(contract).filter(([, { kind }]) => kind === 'query');
      for (const [procedure] of queries) {
        const reply = await host.channel.call(procedure, {});
        expect(JSON.stringify(reply.ok ? null : reply.error), procedure).not.toContain('"internal"');
      }
    });
  });
}
