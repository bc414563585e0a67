import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

const citation = readFileSync('CITATION.cff', 'utf8');

test('the citation names this version, its licence and its makers', () => {
  for (const line of [
    'cff-version: 1.2.0',
    'title: Throughline',
    `version: ${packageJson.version}`,
    `license: ${packageJson.license}`,
    '  - name: The Throughline developers',
  ]) {
    expect(citation.split('\n')).toContain(line);
  }
});
