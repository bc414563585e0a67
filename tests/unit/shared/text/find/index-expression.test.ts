import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { indexExpression } from '#shared/text/find/index-expression.ts';
import { matchQuery } from '#shared/text/find/match-query.ts';
import { foldForIndex } from '#shared/text/fold.ts';
import { aQuery, someWords } from '#tests/support/transcripts/find-queries.ts';

const db = new Sqlite(':memory:');
db.exec(`CREATE VIRTUAL TABLE turns USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0')`);
const write = db.prepare('INSERT INTO turns (rowid, words) VALUES (1, ?)');
const empty = db.prepare('DELETE FROM turns');
const ask = db.prepare('SELECT count(*) FROM turns WHERE turns MATCH ?').pluck();

afterAll(() => {
  db.close();
});

const texts = fc
  .array(fc.tuple(fc.constantFrom<string>(...someWords), fc.constantFrom(' ', ', ', '. ', '\n', ' — ')), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''));

test('the index finds a turn just where the query is met in it', () => {
  fc.assert(
    fc.property(texts, aQuery, (text, query) => {
      empty.run();
      write.run(foldForIndex(text));
      expect(ask.get(indexExpression(query))).toBe(matchQuery(text, query).length > 0 ? 1 : 0);
    }),
    { numRuns: 1000 },
  );
});
