import { expect, test } from 'vitest';
import { whoSpeaks } from '#renderer/features/coding/who-speaks.ts';
import type { Attribute, AttributeType, Participant } from '#shared/contract/participants.ts';
import type { Speaker } from '#shared/contract/sources.ts';

const attribute = (id: string, name: string, type: AttributeType = 'category'): Attribute => ({
  id,
  name,
  type,
  categories: [],
  description: '',
  position: 0,
  derived: null,
});

const attributes = [
  attribute('type', 'District type'),
  attribute('size', 'District size'),
  attribute('money', 'Expenditure per student'),
  attribute('time', 'Percentage of time', 'range'),
];

const participant = (id: string, name: string, values: Readonly<Record<string, string>>): Participant => ({
  id,
  name,
  position: 0,
  sourceIds: [],
  values: Object.entries(values).map(([attributeId, value]) => ({
    attributeId,
    value,
    missing: null,
    evidence: null,
  })),
});

const people = [
  participant('s', 'Scarlett', { type: 'Rural', size: 'Small', money: 'Low', time: '75' }),
  participant('m', 'Mia', { type: 'Rural' }),
  participant('n', 'Nancy', {}),
];

const voices = (...ids: readonly (string | null)[]): readonly Speaker[] =>
  ids.map((participantId, number) => ({
    id: String(number),
    number,
    label: '',
    role: 'participant',
    participantId,
  }));

test.each<[string, readonly (string | null)[], string | undefined]>([
  ['Interview 12', ['s', null], 'Scarlett, rural, small, low expenditure per student'],
  ['Interview 12', ['m', 's'], 'Scarlett, rural, small, low expenditure per student; Mia, rural'],
  ['Interview 15', ['n'], 'Nancy'],
  ['Nancy', ['n'], undefined],
  ['Field notes', [null], undefined],
])('%s: %j', (title, ids, line) => {
  expect(whoSpeaks(title, voices(...ids), people, attributes)).toBe(line);
});
