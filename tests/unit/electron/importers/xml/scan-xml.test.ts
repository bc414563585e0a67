import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { scanXml } from '#electron/importers/xml/scan-xml.ts';

type Event = readonly [kind: 'open' | 'close' | 'text', words: string, attribute?: string];

/** Pieces of text that follow one another count as one: parsers cut where they like. */
function joined(events: readonly Event[]): readonly Event[] {
  const whole: Event[] = [];
  for (const event of events) {
    const last = whole.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') whole[whole.length - 1] = ['text', last[1] + event[1]];
    else whole.push(event);
  }
  return whole;
}

function scanned(xml: string): readonly Event[] | 'broken' {
  const events: Event[] = [];
  try {
    scanXml(xml, {
      open: (name, attribute) => events.push(['open', name, attribute('w:a') ?? '-']),
      close: (name) => events.push(['close', name]),
      text: (words) => events.push(['text', words]),
    });
    return joined(events);
  } catch {
    return 'broken';
  }
}

/** What a complete parser makes of the same. */
function parsed(xml: string): readonly Event[] | 'broken' {
  const events: Event[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(['open', name, attributes['w:a'] ?? '-']);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(['close', name]);
  });
  // Blanks beside the one element are none of its text.
  const write = (words: string): void => {
    if (depth > 0) events.push(['text', words]);
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('error', (problem) => {
    throw problem;
  });
  try {
    parser.write(xml).close();
    return joined(events);
  } catch {
    return 'broken';
  }
}

const inElement = (inside: string): string => `<r>${inside}</r>`;

const text = fc
  .stringMatching(/^[ a-z<>&"'\]]{0,12}$/)
  .map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
const value = text.map((words) => words.replaceAll('"', '&quot;'));
const leaf = fc.oneof(
  text,
  fc.constantFrom('&#65;', '&#x1F642;', '<!-- <no> -->', '<?pi <no>?>', '<![CDATA[<a>&amp;]]>', '<w:b/>'),
  value.map((words) => `<w:b w:a="${words}"/>`),
  value.map((words) => `<w:b  x='1'\n w:a = '${words.replaceAll("'", '&apos;')}' />`),
);
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(fc.constantFrom('a', 'ab', 'w:a'), value, fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, words, inside]) => `<${name} w:ab="1" w:a="${words}">${inside.join('')}</${name} >`),
  ),
}));

test('XML is read as by a complete parser', () => {
  fc.assert(
    fc.property(fc.array(tree.node, { maxLength: 5 }), (nodes) => {
      const xml = `\ufeff<?xml version="1.0"?>\n${inElement(nodes.join(''))}\n`;
      expect(scanned(xml)).toEqual(parsed(xml));
    }),
    { numRuns: 300 },
  );
});

test.each([
  [''],
  ['  '],
  ['so'],
  ['<r>'],
  ['</r>'],
  ['<r></rr>'],
  ['<rr></r>'],
  ['<r><a></r></a>'],
  ['<r/><r/>'],
  ['<r/>so'],
  ['<r>&no;</r>'],
  ['<r>a & b</r>'],
  ['<r a="<"><b></r>'],
  ['<r <b/></r>'],
  ['<r a="1></r>'],
  ['<r><!-- </r>'],
  ['<r><![CDATA[ </r>'],
  ['<!DOCTYPE r><r/>'],
  ['<r>&#x110000;</r>'],
  ['< r/>'],
])('%j is broken', (xml) => {
  expect(scanned(xml)).toBe('broken');
});

test('elements in one another beyond all measure are broken', () => {
  expect(scanned('<a>'.repeat(1_000_000))).toBe('broken');
});
