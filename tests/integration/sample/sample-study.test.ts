import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildSample } from '#electron/sample/build-sample.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { valueOf } from '#tests/support/value-of.ts';

const reference = z
  .object({
    interaction_types: z.array(z.string()),
    participants: z.array(
      z.object({
        pseudonym: z.string(),
        district_type: z.string(),
        district_size: z.string(),
        expenditure_per_student: z.string(),
        works_with_coaches: z.string(),
        percentage_of_time: z.string(),
        reported: z.array(z.string()),
      }),
    ),
    totals: z.record(z.string(), z.number()),
  })
  .parse(
    JSON.parse(
      readFileSync(new URL('../../fixtures/reference/district-leaders.json', import.meta.url), 'utf8'),
    ),
  );

const folder = temporaryFolder();
const file = folder.path('sample.throughline');
let worker: StudyWorker;
let client: Client;

async function sit(coder: string | null): Promise<Client> {
  const seat = await worker.sit(coder);
  if (!seat.ok) {
    throw new Error(seat.error.message);
  }
  return createClient(seat.value.channel);
}

beforeAll(async () => {
  worker = new StudyWorker();
  const built = await buildSample(worker, file);
  expect(built).toEqual({ ok: true, value: null });
  client = await sit(null);
});

afterAll(async () => {
  await worker.close();
  folder.remove();
});

describe('the sample study', () => {
  test('its consensus matrix equals the published table in all 105 cells and all totals', async () => {
    const matrix = await valueOf(client.call('matrix.compute', { spec: {} }));
    const cells = matrix.rows.flatMap((row, rowIndex) =>
      matrix.columns.map((column, columnIndex) => ({
        leader: row.label,
        type: column.label,
        value: matrix.cells[rowIndex]?.[columnIndex]?.value,
        state: matrix.cells[rowIndex]?.[columnIndex]?.state,
      })),
    );
    const published = reference.participants.flatMap((leader) =>
      reference.interaction_types.map((type) => ({
        leader: leader.pseudonym,
        type,
        value: leader.reported.includes(type) ? 1 : 0,
        state: leader.reported.includes(type) ? 'present' : 'absent',
      })),
    );
    expect(published).toHaveLength(105);
    expect(cells).toEqual(published);
    expect(
      Object.fromEntries(matrix.columns.map((column, index) => [column.label, matrix.columnTotals[index]])),
    ).toEqual(reference.totals);
    expect(matrix.rowTotals).toEqual(reference.participants.map((leader) => leader.reported.length));
    expect(matrix.total).toBe(Object.values(reference.totals).reduce((sum, total) => sum + total, 0));
  });

  test('every present cell opens evidence that stands in the source word for word', async () => {
    const matrix = await valueOf(client.call('matrix.compute', { spec: {}, evidence: true }));
    const texts = new Map<string, string>();
    let quotations = 0;
    for (const cell of matrix.cells.flat()) {
      const evidence = cell.evidence ?? [];
      expect(evidence.length > 0).toBe(cell.value > 0);
      for (const { sourceId, start, end, quotation } of evidence) {
        const text = texts.get(sourceId) ?? (await valueOf(client.call('sources.read', { sourceId }))).text;
        texts.set(sourceId, text);
        expect(text.slice(start, end)).toBe(quotation);
        quotations += 1;
      }
    }
    expect(quotations).toBeGreaterThan(39);
  });

  test('the participants carry all attributes, ranges and reasons as such, and evidence for their percentage of time', async () => {
    const attributes = await valueOf(client.call('attributes.list', {}));
    const people = await valueOf(client.call('participants.list', {}));
    const idOf = (name: string): string => attributes.find((attribute) => attribute.name === name)?.id ?? '';
    for (const leader of reference.participants) {
      const person = people.find((candidate) => candidate.name === leader.pseudonym);
      const said = (name: string) => person?.values.find((value) => value.attributeId === idOf(name));
      expect(said('District type')?.value).toBe(leader.district_type);
      expect(said('District size')?.value).toBe(leader.district_size);
      expect(said('Expenditure per student')?.value).toBe(leader.expenditure_per_student);
      expect(said('Works with coaches')?.value).toBe(leader.works_with_coaches);
      const time = said('Percentage of time');
      const shared = leader.percentage_of_time !== 'Not shared';
      expect(time?.value).toBe(shared ? leader.percentage_of_time : null);
      expect(time?.missing).toBe(shared ? null : 'Not shared');
      expect(time?.evidence?.quotation.length).toBeGreaterThan(10);
    }
  });

  test('both coders coded every episode alone, did not always agree, and every decision is on record', async () => {
    const [marking, coding] = await valueOf(client.call('rounds.list', {}));
    expect([marking?.state, coding?.state]).toEqual(['closed', 'closed']);
    const { units, progress } = await valueOf(
      client.call('reconciliation.units', { roundId: coding?.id ?? '' }),
    );
    expect(progress).toMatchObject({ units: 66, settled: 66, parked: 0 });
    const outcomes = new Set(units.map((unit) => unit.decision?.outcome));
    expect([...outcomes].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))).toEqual([
      'agreed',
      'both',
      'coder',
      'codes',
      'neither',
    ]);
    const discussed = units.filter((unit) => unit.decision?.outcome !== 'agreed');
    expect(discussed.length).toBeGreaterThan(10);
    expect(discussed.every((unit) => (unit.decision?.reason.length ?? 0) > 5)).toBe(true);
    expect(units.filter((unit) => unit.kind !== 'agreed').length).toBe(discussed.length);
  });

  test('agreement before the meeting is high and not perfect, with an interval', async () => {
    const report = await valueOf(client.call('agreement.ofRound', {}));
    const kappa = report.coefficients.find((coefficient) => coefficient.id === 'pooled_kappa');
    expect(report.units).toBe(66);
    expect(kappa?.value).toBeGreaterThan(0.7);
    expect(kappa?.value).toBeLessThan(0.9);
    expect(kappa?.low).toBeLessThan(kappa?.value ?? 0);
    expect(kappa?.high).toBeGreaterThan(kappa?.value ?? 1);
  });

  test('every interview says on its first line that it is synthetic', async () => {
    for (const { id, words } of await valueOf(client.call('sources.list', {}))) {
      const { text } = await valueOf(client.call('sources.read', { sourceId: id }));
      expect(text.split('\n')[0]).toMatch(/synthetic/iu);
      expect(words).toBeGreaterThan(450);
      expect(words).toBeLessThan(950);
    }
  });

  test('the file is clean', async () => {
    const report = await valueOf(client.call('study.check', {}));
    expect(report.checks.filter((check) => !check.ok)).toEqual([]);
  });

  test('undo of everything, one by one, gives back the empty study, and redo of everything the same study, row for row', async () => {
    await worker.close();
    const whole = tableRows(file);
    worker = new StudyWorker();
    await worker.open(file);
    const nobody = await sit(null);
    let undone = 0;
    let reply = await nobody.call('history.undo', {});
    while (reply.ok) {
      undone += 1;
      reply = await nobody.call('history.undo', {});
    }
    expect(reply.error.code).toBe('nothing_to_undo');
    expect(undone).toBeGreaterThan(500);
    await worker.close();
    const empty = tableRows(file);
    const left = Object.entries(empty).filter(([, rows]) => rows.length > 0);
    expect(left.map(([table, rows]) => [table, rows.length])).toEqual([
      ['coders', 1],
      ['round_coders', 1],
      ['rounds', 1],
      ['study', 1],
    ]);
    worker = new StudyWorker();
    await worker.open(file);
    const again = await sit(null);
    let redone = 0;
    while ((await again.call('history.redo', {})).ok) {
      redone += 1;
    }
    expect(redone).toBe(undone);
    const found = await valueOf(again.call('search.find', { words: 'clipboard' }));
    expect(found.hits.length).toBeGreaterThan(0);
    const report = await valueOf(again.call('study.check', {}));
    expect(report.clean).toBe(true);
    await worker.close();
    expect(tableRows(file)).toEqual(whole);
    worker = new StudyWorker();
    await worker.open(file);
    client = await sit(null);
  });
});
