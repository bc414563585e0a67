import { expect, test } from 'vitest';
import type { SpeakerDecision } from '#renderer/features/sources/preview/decisions.ts';
import { slipLeft } from '#renderer/features/sources/preview/slip-left.ts';
import type { PreviewedSpeaker } from '#shared/contract/import.ts';

const decision = (label: string, as: string): SpeakerDecision => ({ label, as, who: '', oneWith: null });

const voice = (label: string, slipOf: string | null): PreviewedSpeaker => ({
  label,
  role: 'unknown',
  turns: 1,
  words: 1,
  sample: '',
  participant: null,
  participantId: null,
  slipOf,
  slipReason: slipOf === null ? null : 'A letter is different.',
});

const renamed = [decision('PERSON', 'Maria'), decision('PERSSON', 'PERSSON')];

test.each([
  ['a label that is no slip', renamed, voice('PERSSON', null), null],
  ['a slip of another label, whatever that is named', renamed, voice('PERSSON', 'PERSON'), 'PERSON'],
  [
    'a slip that goes by the other’s label, while the other has another name',
    [decision('PERSON', 'Maria'), decision('PERSSON', 'PERSON')],
    voice('PERSSON', 'PERSON'),
    'PERSON',
  ],
  [
    'two that go by one name, the slip first',
    [decision('PERSSON', 'maria'), decision('PERSON', 'Maria')],
    voice('PERSSON', 'PERSON'),
    null,
  ],
])('%s', (_what, speakers, speaker, left) => {
  expect(slipLeft(speakers, speaker)?.of ?? null).toBe(left);
});

test('how a label is spelt elsewhere is offered until it is named so', () => {
  const meant = voice('RESEACHER', 'RESEARCHER');
  expect(slipLeft([decision('RESEACHER', 'RESEACHER')], meant)).toEqual({
    of: 'RESEARCHER',
    isOther: false,
  });
  expect(slipLeft([decision('RESEACHER', 'Researcher')], meant)).toBeNull();
});
