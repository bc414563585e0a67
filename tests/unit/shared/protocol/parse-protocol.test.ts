import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProtocol } from '#shared/protocol/parse-protocol.ts';

/** A protocol in short: "1 text / probe / probe". */
const read = (text: string): readonly string[] =>
  parseProtocol(text).prompts.map(({ number, text: words, probes }) =>
    [`${number ?? '-'} ${words}`, ...probes].join(' / '),
  );

test.each([
  ['1. One?\n  - How?\n\tWhy?\n2) Two?', ['1 One? / How? / Why?', '2 Two?']],
  ['One?\nTwo?\n - How?\n  Why?', ['- One?', '- Two? / How? / Why?']],
  ['Q1: One?\nQuestion 2. Two?\n(3) Three?', ['1 One?', '2 Two?', '3 Three?']],
  ['1. One?\n  a. How?\n  b) Why?\n2. Two?\n1.1 And?', ['1 One? / How? / Why?', '2 Two? / And?']],
  ['1 Read the tab.\n1.a Was it enough?\n2 Log in.', ['1 Read the tab. / Was it enough?', '2 Log in.']],
  ['a. One?\nb. Two?\n   i. How?', ['- One?', '- Two? / How?']],
  ['- One?\n- Two?\n    - How?', ['- One?', '- Two? / How?']],
  ['\t1. One?\n\t\t- How?\n\t2. Two?', ['1 One? / How?', '2 Two?']],
  ['**1. One?**\n\n- How?', ['1 One? / How?']],
  ['1. Tell me about\nyourself.\n2. And\n   then?', ['1 Tell me about yourself.', '2 And then?']],
  ['1. One?\nProbes:\n• How?', ['1 One? / How?']],
  ['1. One?\n  Probe: how\n- Follow-up 2: Why?', ['1 One? / how / Why?']],
  ['2a. One?\n2b. Two?', ['2a One?', '2b Two?']],
  ['1. 2 years ago, what was it like?', ['1 2 years ago, what was it like?']],
  ['At 9:30, what do you do?', ['- At 9:30, what do you do?']],
  ['', []],
  [' \n\t\n', []],
])('reads %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('headings and greetings among numbered prompts are left out and named', () => {
  const { leftOut } = parseProtocol('# Guide\n\nThank you for coming.\n\n## Part 1\n1. One?\n2. Two?');
  expect(leftOut).toEqual(['Guide', 'Thank you for coming.', 'Part 1']);
});

test('no line is lost: each is a prompt, a probe, a part of one, or named as left out', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '  ', '\t', '- ', '1. ', '2) ', 'a. ', '# ', '  - '),
      fc.constantFrom('How?', 'Tell me', 'So it goes.', 'Why not?'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 9 }), (lines) => {
      const { prompts, leftOut } = parseProtocol(lines.join('\n'));
      const kept = [...prompts.flatMap(({ text, probes }) => [text, ...probes]), ...leftOut].join(' ');
      const count = (text: string): number =>
        [...text.matchAll(/How\?|Tell me|So it goes\.|Why not\?/gu)].length;
      expect(count(kept)).toBe(count(lines.join('\n')));
    }),
  );
});
