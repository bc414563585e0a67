import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;
let sourceId: string;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  sourceId = await importText(client, 'Ann.txt', shortInterview);
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

/** Where words stand in the text. */
const at = (words: string): { readonly start: number; readonly end: number } => {
  const start = shortInterview.indexOf(words);
  return { start, end: start + words.length };
};

const from = (begins: string, ends: string) => ({ start: at(begins).start, end: at(ends).end });

const mark = (begins: string, ends: string, more = {}) =>
  valueOf(client.call('episodes.mark', { sourceId, ...from(begins, ends), ...more }));

const code = (words: string, newCode: string) =>
  valueOf(client.call('codings.apply', { sourceId, ...at(words), newCode }));

const marked = async () =>
  (await valueOf(client.call('episodes.list', { sourceId }))).map(({ start, end, title }) => [
    shortInterview.slice(start, end),
    title,
  ]);

/** Each code with the number of the episode that its coding is of. */
async function dealt(): Promise<Readonly<Record<string, number | null>>> {
  const episodes = await valueOf(client.call('episodes.list', { sourceId }));
  const codes = await valueOf(client.call('codes.list', {}));
  const codings = await valueOf(client.call('codings.list', { sourceId }));
  return Object.fromEntries(
    codings.map(({ codeId, episodeId }) => [
      codes.find(({ id }) => id === codeId)?.name ?? '',
      episodes.find(({ id }) => id === episodeId)?.number ?? null,
    ]),
  );
}

describe('an episode', () => {
  test('is split where the words are; its codings go with theirs, one across the cut with the half that holds more of it', async () => {
    const episode = await mark('We walk', 'over coffee.', { criterion: 'Tells of a visit.' });
    await valueOf(client.call('episodes.setDone', { episodeId: episode.id, done: true }));
    await code('walk through classrooms', 'visits');
    await code('compare notes', 'debriefing');
    await code('Monday. Afterwards we compare', 'order of things');
    const { start } = at(' Afterwards');
    const split = await valueOf(client.call('episodes.split', { episodeId: episode.id, at: start }));
    expect(await marked()).toEqual([
      ['We walk through classrooms together every Monday.', 'We walk through classrooms together every…'],
      ['Afterwards we compare notes over coffee.', 'Afterwards we compare notes over coffee'],
    ]);
    expect(await dealt()).toEqual({ visits: 1, debriefing: 2, 'order of things': 2 });
    expect(split).toMatchObject({
      first: { id: episode.id, number: 1, criterion: 'Tells of a visit.', done: true },
      second: { number: 2, criterion: 'Tells of a visit.', done: true },
      across: 1,
    });
    const [step] = (await valueOf(client.call('history.list', { limit: 1 }))).actions;
    expect(step?.label).toBe(`Split the episode “${episode.title}” in two`);
  });

  test('keeps a name that was given to it when it is split or moved, and else is called by its words', async () => {
    const episode = await mark('We walk', 'over coffee.', { title: 'Mondays' });
    const other = await mark('In June', 'two days.');
    await valueOf(client.call('episodes.change', { episodeId: other.id, extent: at('It takes two days.') }));
    await valueOf(client.call('episodes.split', { episodeId: episode.id, at: at('Afterwards').start }));
    expect((await marked()).map(([, title]) => title)).toEqual([
      'Mondays',
      'Afterwards we compare notes over coffee',
      'It takes two days',
    ]);
  });

  test('is not split before its first word or behind its last, nor within a character', async () => {
    const { id: episodeId } = await mark('We walk', 'over coffee.');
    for (const offset of [at('We walk').start, at(' over coffee.').end, at('In June').start]) {
      expect(await client.call('episodes.split', { episodeId, at: offset })).toMatchObject({
        ok: false,
        error: { code: 'episode_cannot_split' },
      });
    }
    const family = await importText(client, 'Family.txt', 'Ann: We send 👨‍👩‍👧‍👦 a postcard.\n');
    const { text } = await valueOf(client.call('sources.read', { sourceId: family }));
    const whole = { start: text.indexOf('We'), end: text.indexOf('.') };
    const sent = await valueOf(client.call('episodes.mark', { sourceId: family, ...whole }));
    expect(
      await client.call('episodes.split', { episodeId: sent.id, at: text.indexOf('👨') + 2 }),
    ).toMatchObject({ ok: false, error: { code: 'anchor_splits_character' } });
  });

  test('is joined with the one behind it: names, reasons, codings and memos of both are kept, and all that lies between', async () => {
    const first = await mark('We walk', 'every Monday.', { title: 'Mondays', criterion: 'A visit.' });
    const second = await mark('Afterwards', 'over coffee.', { title: 'Coffee', criterion: 'A talk.' });
    await mark('In June', 'two days.');
    await code('compare notes', 'debriefing');
    await valueOf(client.call('episodes.setDone', { episodeId: first.id, done: true }));
    await valueOf(
      client.call('memos.write', {
        about: { kind: 'episode', id: second.id },
        text: 'Ask about the coffee.',
      }),
    );
    const joined = await valueOf(client.call('episodes.join', { episodeId: second.id, withId: first.id }));
    expect(joined).toMatchObject({
      episode: { id: first.id, title: 'Mondays and Coffee', criterion: 'A visit.\n\nA talk.', done: false },
      goneId: second.id,
    });
    expect((await marked())[0]?.[0]).toBe(
      'We walk through classrooms together every Monday. Afterwards we compare notes over coffee.',
    );
    expect(await dealt()).toEqual({ debriefing: 1 });
    expect((await valueOf(client.call('memos.list', {}))).map(({ about }) => about.id)).toEqual([first.id]);
    expect((await valueOf(client.call('history.list', { limit: 1 }))).actions[0]?.label).toBe(
      'Joined the episodes “Mondays” and “Coffee”',
    );
  });

  test('is not joined with one that does not follow it', async () => {
    const first = await mark('We walk', 'every Monday.');
    await mark('Afterwards', 'over coffee.');
    const third = await mark('In June', 'two days.');
    expect(await client.call('episodes.join', { episodeId: first.id, withId: third.id })).toMatchObject({
      ok: false,
      error: { code: 'episodes_not_beside' },
    });
    expect(await client.call('episodes.join', { episodeId: first.id, withId: first.id })).toMatchObject({
      ok: false,
      error: { code: 'episodes_not_beside' },
    });
  });

  test('stays as it is where a round only codes what was given, and is not another’s to change', async () => {
    const first = await mark('We walk', 'every Monday.');
    const second = await mark('Afterwards', 'over coffee.');
    const [round] = await valueOf(client.call('rounds.list', {}));
    const roundId = round?.id ?? '';
    const b = await valueOf(client.call('coders.add', { name: 'Coder B' }));
    await valueOf(client.call('rounds.finish', { roundId }));
    await valueOf(client.call('rounds.close', { roundId }));
    const [a] = await valueOf(client.call('coders.list', {}));
    const coderIds = [a?.id ?? '', b.id];
    await valueOf(client.call('rounds.open', { name: 'Coding', work: 'codes', codebook: 'own', coderIds }));
    const { start } = at('classrooms');
    for (const who of [client, await study.sit('Coder B')]) {
      for (const reply of [
        await who.call('episodes.split', { episodeId: first.id, at: start }),
        await who.call('episodes.join', { episodeId: first.id, withId: second.id }),
        await who.call('episodes.change', { episodeId: first.id, title: 'Other' }),
        await who.call('episodes.remove', { episodeId: first.id }),
      ]) {
        expect(reply).toMatchObject({ ok: false, error: { code: 'not_this_work' } });
      }
      expect(await who.call('episodes.setDone', { episodeId: first.id, done: true })).toMatchObject({
        ok: true,
      });
    }
  });
});

describe('a coding', () => {
  test('gets another code and other ends, and stays the coding it was', async () => {
    await mark('We walk', 'every Monday.');
    await mark('Afterwards', 'over coffee.');
    const { coding } = await code('classrooms', 'places');
    const replaced = await valueOf(client.call('codings.change', { codingId: coding.id, newCode: 'visits' }));
    expect(replaced).toMatchObject({ coding: { id: coding.id }, code: { name: 'visits' } });
    await valueOf(
      client.call('codings.change', { codingId: coding.id, extent: at('compare notes over coffee') }),
    );
    expect(await dealt()).toEqual({ visits: 2 });
    expect(
      (await valueOf(client.call('history.list', { limit: 2 }))).actions.map(({ label }) => label),
    ).toEqual(['Moved where “visits” begins and ends in Ann', 'Replaced “places” by “visits” in Ann']);
  });

  test('is refused what another coding says already', async () => {
    const { code: kept } = await code('classrooms', 'places');
    const { coding } = await code('classrooms', 'visits');
    expect(await client.call('codings.change', { codingId: coding.id, codeId: kept.id })).toMatchObject({
      ok: false,
      error: { code: 'already_coded' },
    });
  });
});

describe('the kinds of episode', () => {
  const visit = {
    name: 'Visit',
    relevance: 'Tells of a visit.',
    begins: 'At the door.',
    ends: 'On the way out.',
  };

  test('are kept with their rules; the only one is that of every new episode, and one in use is not removed', async () => {
    const before = await mark('In June', 'two days.');
    const kind = await valueOf(client.call('episodeKinds.save', visit));
    const episode = await mark('We walk', 'every Monday.');
    expect([before.kindId, episode.kindId]).toEqual([null, kind.id]);
    const other = await valueOf(client.call('episodeKinds.save', { name: 'Planning' }));
    expect((await mark('Afterwards', 'over coffee.')).kindId).toBeNull();
    await valueOf(client.call('episodes.change', { episodeId: before.id, kindId: other.id }));
    expect(await client.call('episodeKinds.remove', { kindId: other.id })).toMatchObject({
      ok: false,
      error: { code: 'in_use' },
    });
    await valueOf(client.call('episodes.change', { episodeId: before.id, kindId: null }));
    await valueOf(client.call('episodeKinds.remove', { kindId: other.id }));
    expect(await client.call('episodeKinds.save', { name: 'VISIT' })).toMatchObject({
      ok: false,
      error: { code: 'name_taken' },
    });
    await valueOf(client.call('episodeKinds.save', { ...visit, kindId: kind.id, ends: 'At the car.' }));
    expect(await valueOf(client.call('episodeKinds.list', {}))).toEqual([{ ...kind, ends: 'At the car.' }]);
  });
});

describe('how far everybody is', () => {
  test('is told by source, coder and round, and of sealed work only that it is', async () => {
    const episode = await mark('We walk', 'every Monday.');
    await mark('In June', 'two days.');
    await code('classrooms', 'places');
    await valueOf(client.call('episodes.setDone', { episodeId: episode.id, done: true }));
    const other = await importText(client, 'Ben.txt', shortInterview);
    await valueOf(client.call('sources.setReading', { sourceId: other, reading: 'nothing relevant' }));
    const b = await valueOf(client.call('coders.add', { name: 'Coder B' }));
    const [round] = await valueOf(client.call('rounds.list', {}));
    const roundId = round?.id ?? '';
    await valueOf(client.call('rounds.addCoder', { roundId, coderId: b.id }));
    const { lines, sealed } = await valueOf(client.call('episodes.progress', {}));
    const own = { roundId, coderId: round?.coders[0]?.coderId };
    expect(lines).toEqual([
      { ...own, sourceId, reading: 'not read', episodes: 2, coded: 1, done: 1 },
      { ...own, sourceId: other, reading: 'nothing relevant', episodes: 0, coded: 0, done: 0 },
    ]);
    expect(sealed).toEqual([{ roundId, coderId: b.id }]);
    const ofB = await valueOf((await study.sit('Coder B')).call('episodes.progress', {}));
    expect(ofB.sealed).toEqual([own]);
    expect(ofB.lines.every(({ coderId, episodes }) => coderId === b.id && episodes === 0)).toBe(true);
  });
});

describe('every gesture', () => {
  const gesture = fc.record({
    what: fc.constantFrom(
      'mark',
      'code',
      'split',
      'join',
      'move',
      'reach',
      'replace',
      'finish',
      'title',
      'kind',
    ),
    one: fc.nat(200),
    two: fc.nat(200),
  });
  type Gesture = { readonly what: string; readonly one: number; readonly two: number };

  async function play({ what, one, two }: Gesture): Promise<boolean> {
    const episodes = await valueOf(client.call('episodes.list', { sourceId }));
    const codings = await valueOf(client.call('codings.list', { sourceId }));
    const episode = episodes[one % Math.max(1, episodes.length)];
    const coding = codings[one % Math.max(1, codings.length)];
    const extent = { start: Math.min(one, two), end: Math.max(one, two) + 1 };
    const episodeId = episode?.id ?? '';
    const codingId = coding?.id ?? '';
    switch (what) {
      case 'mark':
        return (await client.call('episodes.mark', { sourceId, ...extent })).ok;
      case 'code':
        return (await client.call('codings.apply', { sourceId, ...extent, newCode: `code ${one % 5}` })).ok;
      case 'split':
        return (
          await client.call('episodes.split', {
            episodeId,
            at: (episode?.start ?? 0) + 1 + (two % Math.max(1, (episode?.end ?? 1) - (episode?.start ?? 0))),
          })
        ).ok;
      case 'join': {
        const next = episodes[(one + 1) % Math.max(1, episodes.length)];
        return (await client.call('episodes.join', { episodeId, withId: next?.id ?? '' })).ok;
      }
      case 'move':
        return (await client.call('episodes.change', { episodeId, extent })).ok;
      case 'reach':
        return (await client.call('codings.change', { codingId, extent })).ok;
      case 'replace':
        return (await client.call('codings.change', { codingId, newCode: `code ${two % 5}` })).ok;
      case 'finish':
        return (await client.call('episodes.setDone', { episodeId, done: two % 2 === 0 })).ok;
      case 'kind':
        return (await client.call('episodeKinds.save', { name: `kind ${one % 3}` })).ok;
      default:
        return (await client.call('episodes.change', { episodeId, title: `title ${two}` })).ok;
    }
  }

  test('is one step, and undone and redone row for row', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { minLength: 5, maxLength: 30 }), async (played) => {
        const actions = async () => (await valueOf(client.call('study.info', {}))).actions;
        for (const one of played) {
          const before = await actions();
          const wasDone = await play(one);
          // What changes nothing is no step.
          expect((await actions()) - before).toBeLessThanOrEqual(wasDone ? 1 : 0);
          const episodes = await valueOf(client.call('episodes.list', { sourceId }));
          for (const [index, episode] of episodes.entries()) {
            expect(episode.start).toBeLessThan(episode.end);
            expect(episode.start).toBeGreaterThanOrEqual(episodes[index - 1]?.end ?? 0);
          }
        }
        await study.close();
        const rows = tableRows(study.file);
        await study.restart();
        client = await study.sit('Coder A');
        let undone = 0;
        while (undone < played.length && (await client.call('history.undo', {})).ok) undone += 1;
        for (let redone = 0; redone < undone; redone += 1) {
          await valueOf(client.call('history.redo', {}));
        }
        await study.close();
        expect(tableRows(study.file)).toEqual(rows);
        await study.restart();
        client = await study.sit('Coder A');
      }),
      { numRuns: 12, endOnFailure: true, plugins: [fc.interruptAfterTimeLimit(60_000)] },
    );
  });
});
