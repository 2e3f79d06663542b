import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { amountFor } from './amount.mjs';
import { idOf, idSql } from './ids.mjs';
import { fillPlaces } from './places.mjs';
import { fillSessions } from './sessions.mjs';

const amount = amountFor(0.05);
const days = { firstMonday: Temporal.PlainDate.from('2026-09-28'), firstDay: '2026-09-28', half: '2026-10-30' };

/** A connection that keeps what it is asked; `written` says how many weeks of sessions a run before has left. */
function recorder(written = 0) {
  const asked = [];
  const begun = idOf('session', written * 2 * amount.groups);
  return {
    asked,
    query: (sql, values = []) => {
      asked.push({ sql, values });
      const isThere = sql.startsWith('select 1 from sessions') && values[1] < begun;
      return Promise.resolve({ rows: isThere ? [{}] : [] });
    },
  };
}
async function fill(client) {
  await fillPlaces(client, 'centre', amount, days.firstDay);
  await fillSessions(client, 'centre', amount, days, () => undefined);
  return client.asked;
}
const weeksOf = (asked) => asked.filter(({ sql }) => sql.startsWith('insert into sessions')).map(({ values }) => values[1]);

describe('the generator of a large centre', () => {
  it('makes the amount of the benchmarks at its whole factor', () => {
    const { branches, groups, people, weeks, smallCentres } = amountFor(1);
    assert.deepEqual({ branches, groups, people, smallCentres }, { branches: 40, groups: 800, people: 20_000, smallCentres: 200 });
    assert.ok(2 * groups * weeks > 160_000 && 2 * groups * weeks < 170_000);
  });

  it('asks for the same rows each time, with the same ids', async () => {
    assert.deepEqual(await fill(recorder()), await fill(recorder()));
    assert.equal(idOf('member', 255), '01900005-0000-7000-8000-0000000000ff');
    assert.match(idSql('member', 'n'), /'01900005-0000-7000-8000-' \|\| lpad\(to_hex\(\(n\)::bigint\), 12, '0'\)/);
    for (const file of readdirSync(import.meta.dirname).filter((name) => !name.includes('.test.')))
      assert.doesNotMatch(
        readFileSync(new URL(file, import.meta.url), 'utf8'),
        /Math\.random|[^.]random\(\)|gen_random_uuid|randomUUID/,
        file,
      );
  });

  it('goes on where a run before ended, a whole week at a time, and leaves alone what is there', async () => {
    const all = Array.from({ length: amount.weeks + 1 }, (_, week) => week);
    assert.deepEqual(weeksOf(await fill(recorder())), all);
    const rest = await fill(recorder(4));
    assert.deepEqual(weeksOf(rest), all.slice(4));
    for (const [place, { sql }] of rest.entries())
      if (sql.startsWith('insert into sessions'))
        assert.deepEqual(
          [rest[place - 1], rest[place + 1], rest[place + 2]].map((beside) => beside.sql.slice(0, 22)),
          ['begin', 'insert into attendance', 'commit'],
        );
    assert.deepEqual(
      rest.filter(({ sql }) => /^\s*insert/.test(sql) && !sql.includes('on conflict')).map(({ sql }) => sql),
      [],
    );
  });
});
