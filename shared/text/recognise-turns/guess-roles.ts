import type { SpeakerRole, Turn } from '../turn.ts';
import { labelKey } from './labels/label-groups.ts';
import { isGroup, partOf } from './labels/label-part.ts';
import { rolesInForm, rolesInLegend } from './labels/legend.ts';

/** Who asks ends at least so many turns with a question, such a share of all the turns, and so many times the share of the others. */
const SOME = 2;
const SHARE = 0.2;
const CLEARLY = 2;
/** Among many, who leads the talk also has such a share of the turns and ends this share of them with a question. */
const SHARE_OF_TURNS = 0.2;
const SHARE_OF_LEADER = 0.4;
/** Two who have nearly all the turns talk with one another, whoever else says a word. */
const NEARLY_ALL = 0.9;
/** A voice without a name asks when it has a question in so many code units. */
const ONE_QUESTION_IN = 300;
/** More of a turn than it takes to see whether it ends with a question. */
const GLANCE = 200;

const question = /(?:[?？؟՞፧]|\p{Script=Greek};|か。)[^\p{L}\p{N}]*$/u;
const questions = /[?？؟՞፧]|か。/gu;
/** Without one of these in it a turn asks nothing, which is quicker to see. */
const questionSigns = ['?', '？', '؟', '՞', '፧', ';', 'か。'];

type Voice = {
  readonly turns: number;
  readonly length: number;
  readonly asked: number;
  readonly marks: number;
};

/** How much each of them says and asks. */
function voicesOf(text: string, count: number, turns: readonly Turn[]): readonly Voice[] {
  const voices = Array.from({ length: count }, () => ({ turns: 0, length: 0, asked: 0, marks: 0 }));
  const signs = questionSigns.filter((sign) => text.includes(sign));
  for (const { start, end, speaker } of turns) {
    const voice = speaker === null ? undefined : voices[speaker];
    if (voice === undefined) continue;
    voice.turns += 1;
    voice.length += end - start;
    if (signs.length === 0) continue;
    const words = text.slice(start, end);
    if (!signs.some((sign) => words.includes(sign))) continue;
    voice.marks += words.match(questions)?.length ?? 0;
    if (question.test(words.slice(-GLANCE))) voice.asked += 1;
  }
  return voices;
}

const shareOf = ({ asked, turns }: Voice): number => asked / Math.max(turns, 1);

/** Of those who carry the talk, the one who clearly asks more than each of the others and speaks less than they do. */
function whoAsks(voices: readonly Voice[]): number | null {
  const all = voices.reduce((sum, { turns }) => sum + turns, 0);
  const order = [...voices.keys()].toSorted((a, b) => (voices[b]?.turns ?? 0) - (voices[a]?.turns ?? 0));
  const of = (index: number): Voice => voices[index] ?? { turns: 0, length: 0, asked: 0, marks: 0 };
  const two = order.slice(0, 2);
  const isTwo = two.reduce((sum, index) => sum + of(index).turns, 0) >= all * NEARLY_ALL;
  const main = isTwo ? two : order;
  const asker = main.toSorted((a, b) => shareOf(of(b)) - shareOf(of(a)))[0];
  if (asker === undefined || main.length < 2) return null;
  const others = main.filter((index) => index !== asker);
  const { asked, length, turns } = of(asker);
  const most = Math.max(
    ...others.filter((index) => isTwo || of(index).turns > SOME).map((index) => shareOf(of(index))),
    0,
  );
  const saidByOthers = others.reduce((sum, index) => sum + of(index).length, 0);
  if (
    asked < SOME ||
    shareOf(of(asker)) < Math.max(isTwo ? SHARE : SHARE_OF_LEADER, most * (isTwo ? CLEARLY : 1))
  )
    return null;
  return length < saidByOthers && (isTwo || turns >= all * SHARE_OF_TURNS) ? asker : null;
}

function rolesByWord(labels: readonly string[], heading: string): readonly SpeakerRole[] {
  const legend = rolesInLegend(heading);
  const form = rolesInForm(heading);
  return labels.map((label) => {
    const said = legend.get(labelKey(label));
    if (said !== undefined) return said;
    const part = partOf(label);
    return part === 'interviewer' || part === 'participant' ? part : (form(label) ?? 'unknown');
  });
}

/** A heading in which nothing stands behind one of these signs says nothing of anybody: often it is but the first label. */
const explains = /[=:：\t(]\s*\S/u;

/** Roles by the labels, the heading and who asks. */
function rolesOf(text: string, labels: readonly string[], turns: readonly Turn[]): readonly SpeakerRole[] {
  const heading = text.slice(
    0,
    Math.min(turns.find(({ speaker }) => speaker !== null)?.start ?? 0, LONGEST_HEADING),
  );
  const roles = rolesByWord(labels, explains.test(heading) ? heading : '');
  if (roles.every((role) => role !== 'unknown')) return roles;
  const voices = voicesOf(text, labels.length, turns);
  if (roles.includes('interviewer')) {
    return roles.map((role, index) => {
      if (role !== 'unknown') return role;
      const { marks, length } = voices[index] ?? { marks: 0, length: 0 };
      const asks = marks > SOME && marks * ONE_QUESTION_IN >= length;
      return asks && partOf(labels[index] ?? '') === 'voice' ? 'interviewer' : 'participant';
    });
  }
  const asker = whoAsks(voices);
  if (roles.includes('participant')) {
    const left = roles.length === 2 ? roles.indexOf('unknown') : asker;
    return roles.map((role, index) => (index === left && role === 'unknown' ? 'interviewer' : role));
  }
  if (asker === null) return roles;
  const most = voices[asker]?.turns ?? 0;
  return voices.map(({ turns: own }, index) => {
    if (index === asker) return 'interviewer';
    return labels.length === 2 || own * 10 >= most ? 'participant' : 'unknown';
  });
}

/** A heading does not go on for longer than so many code units. */
const LONGEST_HEADING = 20_000;

/**
 * A first idea of each speaker's part, for a person to correct: what the label, the legend or a field of the heading says; where
 * that names an interviewer the others take part, except for voices without a name that mostly ask; else who asks and who answers;
 * beside a participant the only other voice asks. Several at once are no participant.
 */
export function guessRoles(
  text: string,
  labels: readonly string[],
  turns: readonly Turn[],
): readonly SpeakerRole[] {
  return rolesOf(text, labels, turns).map((role, index) =>
    role === 'participant' && isGroup(labels[index] ?? '') ? 'unknown' : role,
  );
}
