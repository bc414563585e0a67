import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { askedInSample } from '#tests/support/protocol/asked-in-sample.ts';
import { interview, lookThrough, protocolOf, reading } from '#tests/support/protocol/interview.ts';
import { judgePlaces } from '#tests/support/protocol/judge-places.ts';

/** What each prompt was found to be asked by, as "1: words". */
function found(
  prompts: ReturnType<typeof protocolOf>,
  ...sources: readonly ReturnType<typeof interview>[]
): readonly (readonly string[])[] {
  return lookThrough(prompts, sources.map(reading)).map((places, index) =>
    places.map(({ id, start, end }) => `${id}: ${sources[index]?.text.slice(start, end) ?? ''}`),
  );
}

describe('in the sample study, whose interviewers speak freely', () => {
  const sample = new URL('../../../../sample/', import.meta.url);
  const prompts = z
    .array(z.object({ number: z.string(), text: z.string(), probes: z.array(z.string()) }))
    .parse(JSON.parse(readFileSync(new URL('protocol.json', sample), 'utf8')))
    .map(({ text, probes }) => [text, ...probes]);
  const sources = readdirSync(new URL('interviews/', sample))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(new URL(`interviews/${file}`, sample), 'utf8');
      const { turns, speakers } = recogniseTurns(text);
      const interviewers = speakers.flatMap(({ role }, number) => (role === 'interviewer' ? [number] : []));
      return { name: file.slice(0, -4), text, turns, interviewers: new Set(interviewers) };
    });
  const places = lookThrough(protocolOf(...prompts), sources.map(reading));
  const judged = judgePlaces(
    sources.map(({ name, text }, index) => ({
      asked: askedInSample[name] ?? {},
      places: (places[index] ?? []).map(({ id, start, confidence }) => ({
        id,
        confidence,
        at: text.slice(0, start).split('\n').length,
      })),
    })),
  );

  test.each([
    ['sure', 15, 0.95],
    ['likely', 20, 0.8],
    ['unsure', 25, 0.5],
  ] as const)('what is %s is right as often as it says', (certainty, least, share) => {
    const { right, all } = judged[certainty];
    expect(all).toBeGreaterThanOrEqual(least);
    expect(right / all).toBeGreaterThanOrEqual(share);
  });

  test('52 of the 80 that were asked are found, and no more than 14 are told wrongly', () => {
    expect(judged.asked).toBe(80);
    expect(judged.found).toBeGreaterThanOrEqual(52);
    expect(judged.told - judged.found).toBeLessThanOrEqual(14);
  });
});

describe('by paraphrase', () => {
  test.each([
    [
      'in English',
      protocolOf(
        ['How did you come to work in a hospital?'],
        ['What does an ordinary night shift look like?'],
        ['How do you share the work with the doctors?'],
        ['What would you tell a nurse who begins tomorrow?'],
      ),
      interview([
        [0, 'Maybe we begin with how you ended up working in hospitals.'],
        [1, 'My mother was a midwife.'],
        [0, 'And a night shift, an ordinary one?'],
        [1, 'Quiet until two.'],
        [0, 'I see. So if a nurse began tomorrow, what would you tell her?'],
        [1, 'Eat before you start.'],
        [0, 'Last thing: the doctors. How is the work shared between you?'],
        [1, 'Badly.'],
      ]),
      [
        '1: Maybe we begin with how you ended up working in hospitals.',
        '2: And a night shift, an ordinary one?',
        '4: So if a nurse began tomorrow, what would you tell her?',
        '3: How is the work shared between you?',
      ],
    ],
    [
      'in German, with its compounds and endings',
      protocolOf(
        ['Wie bereiten Sie Ihre Unterrichtsbesuche vor?'],
        ['Welche Schwierigkeiten gibt es mit den Eltern?'],
        ['Was wünschen Sie sich von der Schulleitung?'],
      ),
      interview([
        [0, 'Sie besuchen ja oft den Unterricht. Wie werden diese Besuche vorbereitet?'],
        [1, 'Mit einem Zettel.'],
        [0, 'Und schwierig mit Eltern, kommt das vor?'],
        [1, 'Selten.'],
        [0, 'Was würden Sie sich denn von Ihrer Schulleiterin wünschen?'],
        [1, 'Zeit.'],
      ]),
      [
        '1: Wie werden diese Besuche vorbereitet?',
        '2: Und schwierig mit Eltern, kommt das vor?',
        '3: Was würden Sie sich denn von Ihrer Schulleiterin wünschen?',
      ],
    ],
    [
      'in Japanese, without blanks',
      protocolOf(['授業の準備はどのようにしていますか。'], ['保護者との関係について教えてください。']),
      interview([
        [0, '保護者の方との関係は、いかがですか。'],
        [1, '悪くないです。'],
        [0, 'では、授業の準備はどうしていますか。'],
        [1, '前の晩にします。'],
      ]),
      ['2: 保護者の方との関係は、いかがですか。', '1: では、授業の準備はどうしていますか。'],
    ],
    [
      'in Arabic, with its articles and endings',
      protocolOf(['كيف تحضّرين دروسك عادة؟'], ['ما الصعوبات التي تواجهينها مع أولياء الأمور؟']),
      interview([
        [0, 'هل هناك صعوبة مع أولياء أمور الطلاب؟'],
        [1, 'قليلا.'],
        [0, 'وتحضير الدرس، كيف يكون عادة؟'],
        [1, 'في الليل.'],
      ]),
      ['2: هل هناك صعوبة مع أولياء أمور الطلاب؟', '1: وتحضير الدرس، كيف يكون عادة؟'],
    ],
  ] as const)('%s', (_, prompts, source, expected) => {
    const [places = []] = found(prompts, source);
    expect(
      places.map((place) => place.replace(/(: ).*?(?=How is the work|Wie werden|So if)/u, '$1')),
    ).toEqual(expected);
  });
});

test('how it was put for certain in one interview finds it where the words of the protocol were not used', () => {
  const prompts = protocolOf(['About what share of your working time goes to meetings?']);
  const plain = interview([
    [0, 'About what share of your working time goes to meetings, how much of a week?'],
    [1, 'Half.'],
  ]);
  const free = interview([
    [0, 'How much of a week is that?'],
    [1, 'A day.'],
    [0, 'Do you like tea?'],
    [1, 'Yes.'],
  ]);
  expect(found(prompts, free)).toEqual([[]]);
  expect(found(prompts, plain, free)[1]).toEqual(['1: How much of a week is that?']);
});

test('a prompt that is put in other words is found where it is asked, not where its probe is asked behind it', () => {
  const prompts = protocolOf(
    ['What happens when you visit a classroom?', 'Who chooses the room?'],
    ['How is the budget decided?'],
  );
  const source = interview([
    [0, 'Tell me what happens on a visit to classrooms.'],
    [1, 'I sit at the back.'],
    [0, 'Who chooses the room?'],
    [1, 'They do.'],
    [0, 'And the budget, how is that decided?'],
    [1, 'Far away.'],
  ]);
  expect(found(prompts, source)).toEqual([
    [
      '1: Tell me what happens on a visit to classrooms.',
      '2: And the budget, how is that decided?',
      '1.1: Who chooses the room?',
    ],
  ]);
});

test('where interviewers keep to the order of the protocol, it tells apart what the words do not', () => {
  const asked = [
    'How did you become a nurse?',
    'What was hard about the beginning?',
    'How are night shifts shared?',
    'What was hard about the ending?',
    'Would you choose a hospital again?',
  ];
  const prompts = protocolOf(...asked.map((words) => [words]));
  const talk = (questions: readonly string[]) =>
    interview(questions.flatMap((words) => [[0, words] as const, [1, 'Yes.'] as const]));
  const kept = talk(asked);
  const questions = [asked[0], asked[2], 'What was hard about it?', asked[4]].map((words) => words ?? '');
  expect(found(prompts, talk(questions.slice(2, 3)))[0]).toContain('2: What was hard about it?');
  expect(found(prompts, kept, kept, kept, talk(questions))[3]).toContain('4: What was hard about it?');
});

test('what a person settled is neither looked for nor used again', () => {
  const prompts = protocolOf(['How do you plan a lesson?'], ['How do you plan a lesson with others?']);
  const source = interview([
    [0, 'How do you plan a lesson?'],
    [1, 'Alone.'],
  ]);
  const [turn] = source.turns;
  const whole = reading(source);
  expect(lookThrough(prompts, [{ ...whole, settled: new Set(['1', '2']) }])).toEqual([[]]);
  expect(
    lookThrough(prompts, [
      { ...whole, settled: new Set(['1']), taken: turn === undefined ? [] : [{ ...turn, id: '1' }] },
    ]),
  ).toEqual([[]]);
});

test('numbered paragraphs without speakers are the questions, and what is said between them is not', () => {
  const prompts = protocolOf(
    ['Read the home page.'],
    ['Was it enough to understand the tool?'],
    ['Log in, please.'],
  );
  const source = interview(
    [
      [null, '1 Read the home page.'],
      [null, 'Okay, I read the home page and log in.'],
      [null, '1.a Was it enough to understand the tool?'],
      [null, 'Was it enough to understand the tool? I think so.'],
      [null, '2 Log in, please.'],
      [null, 'Done.'],
    ],
    [],
  );
  const [places = []] = found(prompts, source);
  expect(places.map((place) => place.slice(0, 12))).toEqual(
    ['1: 1 Read th', '2: a Was it ', '3: 2 Log in,'].map((words) => words),
  );
});

test('where nobody is known to interview, anyone may ask', () => {
  const source = interview(
    [
      [0, 'How do you plan a lesson?'],
      [1, 'Alone, and at night.'],
    ],
    [],
  );
  expect(found(protocolOf(['How do you plan a lesson?']), source)).toEqual([
    ['1: How do you plan a lesson?'],
  ]);
});

test('nothing is invented where nothing like it is asked', () => {
  const source = interview([
    [0, 'Is that the bell?'],
    [1, 'It is.'],
    [0, 'Shall we go on?'],
    [1, 'Please.'],
  ]);
  expect(found(protocolOf(['How do you plan a lesson?'], ['Who decides about the budget?']), source)).toEqual(
    [[]],
  );
});

const word = fc.constantFrom(
  'teach',
  'teaching',
  'class',
  'how',
  'do',
  'you',
  'plan',
  'e\u0301te\u0301',
  '👩🏽‍🏫',
  '授業',
  'why',
  '?',
  '. ',
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((said) => said.join(' '));

test('places are safe, lie in one turn, overlap nothing, name each prompt once, and are the same again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
      fc.array(fc.array(fc.tuple(fc.constantFrom(0, 1, null), words), { maxLength: 8 }), { maxLength: 3 }),
      fc.constantFrom([0], []),
      (asked, said, interviewers) => {
        const prompts = protocolOf(...asked);
        const sources = said.map((turns) => interview(turns, interviewers));
        const all = lookThrough(prompts, sources.map(reading));
        for (const [index, places] of all.entries()) {
          const { text = '', turns = [] } = sources[index] ?? {};
          expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
          for (const [at, place] of places.entries()) {
            expect(place.start < place.end && isSafeAnchor(text, place)).toBe(true);
            expect(turns.some(({ start, end }) => start <= place.start && place.end <= end)).toBe(true);
            const others = places.slice(at + 1);
            expect(others.every(({ start, end }) => end <= place.start || place.end <= start)).toBe(true);
          }
        }
        expect(lookThrough(prompts, sources.map(reading))).toEqual(all);
      },
    ),
  );
});
