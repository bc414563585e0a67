import { countWords } from '../count-words.ts';
import type { SpeakerRole, Turn } from '../turn.ts';
import { labelKey } from './labels/label-groups.ts';
import { partOf } from './labels/label-part.ts';
import { rolesInLegend } from './labels/legend.ts';

/** Who asks has this many times the other's questions, and at least so many. */
const CLEARLY = 1.5;
const SOME = 2;

function rolesByWord(labels: readonly string[], heading: string): readonly SpeakerRole[] {
  const legend = rolesInLegend(heading);
  return labels.map((label) => {
    const said = legend.get(labelKey(label));
    if (said !== undefined) return said;
    const part = partOf(label);
    return part === 'interviewer' || part === 'participant' ? part : 'unknown';
  });
}

/** In a talk of two, who asks clearly more questions and speaks less is the interviewer. */
function rolesByQuestions(text: string, turns: readonly Turn[]): readonly SpeakerRole[] {
  const asked = [0, 0];
  const spoken = [0, 0];
  for (const { start, end, speaker } of turns) {
    if (speaker === null) continue;
    const words = text.slice(start, end);
    asked[speaker] = (asked[speaker] ?? 0) + (words.match(/[?？؟]/gu)?.length ?? 0);
    spoken[speaker] = (spoken[speaker] ?? 0) + countWords(words);
  }
  const [firstAsked = 0, secondAsked = 0] = asked;
  const [firstSpoken = 0, secondSpoken = 0] = spoken;
  if (firstAsked >= SOME && firstAsked >= secondAsked * CLEARLY && firstSpoken < secondSpoken) {
    return ['interviewer', 'participant'];
  }
  if (secondAsked >= SOME && secondAsked >= firstAsked * CLEARLY && secondSpoken < firstSpoken) {
    return ['participant', 'interviewer'];
  }
  return ['unknown', 'unknown'];
}

/**
 * A first idea of each speaker's part, for a person to correct: what the label or the legend says; where that names an
 * interviewer the others take part; else in a talk of two who asks and who answers.
 */
export function guessRoles(
  text: string,
  labels: readonly string[],
  turns: readonly Turn[],
): readonly SpeakerRole[] {
  const heading = text.slice(0, turns.find(({ speaker }) => speaker !== null)?.start ?? 0);
  const roles = rolesByWord(labels, heading);
  if (roles.includes('interviewer')) return roles.map((role) => (role === 'unknown' ? 'participant' : role));
  if (labels.length === 2 && !roles.includes('participant')) return rolesByQuestions(text, turns);
  return roles;
}
