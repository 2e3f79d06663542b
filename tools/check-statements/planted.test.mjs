// Proves each rule about statements by planted violations, each beside the nearest statement that is right. The files exist as text only.
import assert from 'node:assert/strict';
import { dirname, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { relationsOf } from './relations.mjs';
import { programOf, readSource } from './read-source.mjs';
import { faultsOf, unneeded } from './rules.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const header = `import { GroupRow } from '../groups/group.row.ts';
import { SessionRow } from '../sessions/session.row.ts';
import { prepared } from '../database/statement.ts';
import { parts, table, whole } from '../groups/planted-parts.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
export const planted = [GroupRow, SessionRow, prepared, parts, table, whole];
type Ask = (sql: string) => Promise<unknown>;
const classOf = (): Promise<typeof SessionRow> => Promise.resolve(SessionRow);
export const run = async (tx: CentreTransaction, given: string, side: 'asc' | 'desc', late: boolean): Promise<void> => {
`;
const partsFile = `const columns = ['id', 'name'] as const;
export const table = 'groups';
export const parts = { own: (g: string) => \`\${g}.centre_id = $1\` };
export const whole = (from: string, order = 'id') => \`select \${columns.join(', ')} from \${from} where centre_id = $1 order by \${order}\`;
`;
const bound = 'select id from groups where centre_id = $1';

/** A body of a function in a folder of the API, and the rule that catches it; none when it is right. */
const cases = [
  { in: 'groups', does: `await tx.rows('${bound}')` },
  { in: 'groups', does: `await tx.rows('select id from groups /* centre_id */')`, rule: 'names-the-centre' },
  { in: 'groups', does: `await tx.rows('select id, centre_id from groups')`, rule: 'names-the-centre' },
  { in: 'groups', does: `await tx.rows(given)`, rule: 'statement-can-be-read' },
  { in: 'groups', does: `await tx.rows(\`${bound} order by \${side}\`)`, rule: 'statement-is-sql' },
  { in: 'groups', does: `await tx.rows(\`${bound} order by id \${side}\`)` },
  { in: 'groups', does: `await tx.rows(whole(table))` },
  { in: 'groups', does: `await tx.rows(whole(given))`, rule: 'statement-can-be-read' },
  { in: 'groups', does: 'await tx.rows(`select 1 from ${table} g where ${parts.own("g")}`)' },
  { in: 'groups', does: 'await tx.rows(`select 1 from ${table} g where ${late ? "true" : parts.own("g")}`)', rule: 'names-the-centre' },
  { in: 'groups', does: `await tx.rows(prepared('select id from groups'))`, rule: 'names-the-centre' },
  { in: 'groups', does: `await tx.row('select id form groups where centre_id = $1')`, rule: 'statement-is-sql' },
  { in: 'groups', does: `await tx.rows('update groups set name = $2 where centre_id = $1')` },
  { in: 'groups', does: `await tx.rows('update members set alias = $2 where centre_id = $1')`, rule: 'writes-own-tables' },
  { in: 'groups', does: `await tx.rows('delete from sessions where centre_id = $1')`, rule: 'writes-own-tables' },
  { in: 'groups', does: `await tx.rows('insert into sessions (centre_id, id) values ($1, $2)')`, rule: 'writes-own-tables' },
  { in: 'groups', does: `await tx.table(GroupRow).remove('')` },
  { in: 'groups', does: `await tx.table(SessionRow).remove('')`, rule: 'writes-own-tables' },
  { in: 'groups', does: `await tx.rows('select id from members where centre_id = $1')` },
  { in: 'groups', does: `await tx.rows('select id from sessions where centre_id = $1')`, rule: 'reads-earlier-tables' },
  { in: 'groups', does: `const ask = tx.rows.bind(tx); await ask('select id from groups')`, rule: 'names-the-centre' },
  { in: 'groups', does: `const { rows: ask } = tx; await ask('select id from groups')`, rule: 'names-the-centre' },
  { in: 'groups', does: `const ask: Ask = () => Promise.resolve(); await ask('select id from groups')`, rule: 'names-the-centre' },
  { in: 'groups', does: `await ((sql: string) => tx.rows(sql))('select id from groups')`, rule: 'names-the-centre' },
  { in: 'groups', does: `await ((text: string) => Promise.resolve(text))('delete from groups')`, rule: 'sql-is-checked' },
  { in: 'groups', does: `await tx.table(late ? SessionRow : GroupRow).remove('')`, rule: 'writes-own-tables' },
  { in: 'groups', does: `await tx.table(late ? GroupRow : GroupRow).remove('')` },
  { in: 'groups', does: `await tx.table(await classOf()).remove('')`, rule: 'statement-can-be-read' },
  { in: 'groups', does: `await (async (row: typeof SessionRow) => tx.table(row).remove(''))(SessionRow)`, rule: 'statement-can-be-read' },
  { in: 'groups', does: `const { table: gate } = tx; gate(SessionRow)`, rule: 'statement-can-be-read' },
  { in: 'groups', does: `const gate = tx.table.bind(tx); await gate(SessionRow).remove('')`, rule: 'statement-can-be-read' },
  { in: 'groups', does: `await tx['table'](SessionRow).remove('')`, rule: 'statement-can-be-read' },
  { in: 'groups', does: `const { table: name } = { table: 'groups' }; await tx.rows(\`select 1 from \${name} where centre_id = $1\`)` },
  { in: 'groups', does: `await tx.rows('truncate sessions /* centre_id */')`, rule: 'statement-is-known' },
  {
    in: 'groups',
    does: `await tx.rows('merge into sessions s using groups g on s.group_id = g.id when matched then delete')`,
    rule: 'statement-is-known',
  },
  { in: 'groups', does: `await tx.rows('select id into copies from groups where centre_id = $1')`, rule: 'statement-is-known' },
  { in: 'groups', does: `await ((text: string) => Promise.resolve(text))('DELETE FROM groups')`, rule: 'sql-is-checked' },
  {
    in: 'groups',
    does: `await ((text: string) => Promise.resolve(text))('with recursive g as (select 1) select 1')`,
    rule: 'sql-is-checked',
  },
  { in: 'groups', does: `await ((text: string) => Promise.resolve(text))('merge into groups using g on true')`, rule: 'sql-is-checked' },
  { in: 'groups', does: `await ((text: string) => Promise.resolve(text))('Select a group with a seat')` },
  { in: 'groups', does: `await ((text: string) => Promise.resolve(text))('Update the group')` },
  { in: 'groups', as: 'planted-later.read-model', does: `await tx.rows('select id from sessions where centre_id = $1')` },
  {
    in: 'groups',
    as: 'planted-unlisted.read-model',
    does: `await tx.rows('select id from sessions where centre_id = $1')`,
    rule: 'reads-earlier-tables',
  },
  {
    in: 'groups',
    does: `await tx.rows('update groups g set name = x.name from jsonb_to_recordset($2) as x (id uuid, name text) where g.centre_id = $1 and g.id = x.id')`,
    rule: 'rows-by-their-table',
  },
  {
    in: 'groups',
    does: `await tx.rows('update groups g set name = x.name from jsonb_populate_recordset(null::groups, $2) x where g.centre_id = $1 and g.id = x.id')`,
  },
  ...[
    "state in ('a', 'b')",
    "state = any(array['a', 'b'])",
    "state = any('{a,b}')",
    "(state = 'a' or state = 'b')",
    "state <> 'a' and state <> 'b'",
  ].map((list) => ({
    in: 'groups',
    does: `await tx.rows(\`${bound} and ${list}\`)`,
    rule: 'list-from-the-domain',
  })),
  { in: 'groups', does: `await tx.rows(\`${bound} and state in ('a', \${late ? "'b'" : "'c'"})\`)`, rule: 'list-from-the-domain' },
  { in: 'groups', does: `await tx.rows(\`${bound} and state in (\${late ? "'b'" : "'c'"})\`)` },
  { in: 'groups', does: `await tx.rows(\`${bound} and (state = 'a' or state = 'b' and id = $2)\`)` },
  { in: 'groups', does: `await tx.rows(\`${bound} and coalesce(state, 'b') in ('a')\`)` },
  { in: 'today', does: `await tx.rows('select id from sessions where centre_id = $1')` },
  { in: 'today', does: `await tx.rows('delete from sessions where centre_id = $1')`, rule: 'read-model-writes-nothing' },
  { in: 'today', does: `await tx.table(SessionRow).remove('')`, rule: 'read-model-writes-nothing' },
];

const fileOf = (one, place) => `${root}/apps/api/src/${one.in}/${one.as ?? `planted-${place}`}.ts`;
const planted = new Map(cases.map((one, place) => [fileOf(one, place), `${header}  ${one.does};\n};\n`]));
planted.set(`${root}/apps/api/src/groups/planted-parts.ts`, partsFile);
const program = programOf(root, [...planted.keys(), `${root}/apps/api/src/tables.ts`], planted);
const source = readSource(root, program, (file) => planted.has(`${root}/${file}`));
const later = { 'groups/planted-later.read-model.ts': ['sessions', 'rooms'], 'groups/planted-gone.ts': [] };
const faults = faultsOf(source, later);

describe('the rules about statements', () => {
  cases.forEach((one, place) =>
    it(`${one.rule ?? 'nothing'} is found in ${one.in}: ${one.does}`, () => {
      const file = relative(root, fileOf(one, place));
      const rules = faults.filter((fault) => fault.place.startsWith(`${file}:`)).map(({ rule }) => rule);
      assert.deepEqual([...new Set(rules)], one.rule === undefined ? [] : [one.rule]);
    }),
  );
});

it('a read model that is listed and reads no such table, or is none, is not needed in the list', () =>
  assert.deepEqual(unneeded(source, later), [
    'groups/planted-later.read-model.ts does not read rooms',
    'groups/planted-gone.ts is not named as a read model',
  ]));

describe('a relation that is not bound to the centre', () => {
  for (const [text, unbound] of [
    ['select 1 from a join b on b.centre_id = a.centre_id and b.id = a.b where a.centre_id = $1', []],
    ['select 1 from a join b on b.id = a.b where a.centre_id = $1', ['b']],
    ['select 1 from a join b using (id) where a.centre_id = $1 and b.centre_id = $1', []],
    ['select 1 from a, b where a.centre_id = $1 or b.centre_id = $1', ['a', 'b']],
    ['select 1 from a where a.centre_id = $1 or true', ['a']],
    ['select 1 from a where not a.centre_id = $1', ['a']],
    ['select 1 from a where a.centre_id = $2', ['a']],
    ['select 1 from a where a.centre_id <> $1', ['a']],
    ['select 1 from a where a.centre_id = $1::uuid', []],
    ['select 1 from a left join b on a.centre_id = b.centre_id and b.centre_id = $1', ['a']],
    ['select 1 from a left join b on b.centre_id = a.centre_id where a.centre_id = $1', []],
    ['select 1 from a where a.centre_id = $1 and exists (select 1 from b where b.id = a.id)', ['b']],
    ['select 1 from a where a.centre_id = $1 and exists (select 1 from b where b.centre_id = a.centre_id)', []],
    ['select 1 from a where exists (select 1 from b where b.centre_id = $1 and a.centre_id = b.centre_id)', ['a']],
    ['select (select count(*) from b) from a where a.centre_id = $1', ['b']],
    ['with b as (select id from a) select 1 from b', ['a']],
    ['with b as (select id from a where centre_id = $1) select 1 from b', []],
    ['with gone as (delete from a where id = $2 returning id) select 1 from gone', ['a']],
    ['select 1 from a where centre_id = $1 union select 1 from b', ['b']],
    ['select 1 from a cross join lateral (select 1 from b where b.centre_id = a.centre_id) x where a.centre_id = $1', []],
    ['select 1 from a cross join lateral (select 1 from b) x where a.centre_id = $1', ['b']],
    ['update a set x = 1 from b where a.centre_id = $1 and b.id = a.id', ['b']],
    ['update a set x = (select max(x) from b) where a.centre_id = $1', ['b']],
    ['delete from a using b where a.centre_id = $1 and b.centre_id = a.centre_id', []],
    ['insert into a (centre_id, id) values ($1, $2)', []],
    ['insert into a (id, centre_id) values ($1, $2)', ['a']],
    ['insert into a (centre_id, id) values ($1, $2), ($2, $1)', ['a']],
    ['insert into a (id) values ($2)', ['a']],
    ['insert into a (centre_id, id) select b.centre_id, b.id from b where b.centre_id = $1', []],
    ['insert into a (centre_id, id) select b.centre_id, b.id from b', ['a', 'b']],
    ['insert into a (centre_id, id) select $1, x.id from jsonb_to_recordset($2) as x (id uuid)', []],
    ['select 1 from a where a.centre_id = $1 and a.branch_id = any({reach.branches})', []],
    ['select 1 from a join jsonb_to_recordset($2) as x (centre_id uuid) on a.centre_id = x.centre_id', ['a']],
    ['select 1 from a join jsonb_to_recordset($2) as x (centre_id uuid) on a.centre_id = x.centre_id where x.centre_id = $1', []],
    ['select 1 from a join (select $2::uuid as centre_id) x on a.centre_id = x.centre_id', ['a']],
    ['select 1 from a join (select $1::uuid as centre_id) x on a.centre_id = x.centre_id', []],
    ['select 1 from a join (values ($2::uuid)) x (centre_id) on a.centre_id = x.centre_id', ['a']],
    ['select 1 from a join (values ($1::uuid)) x (centre_id) on a.centre_id = x.centre_id', []],
    ['with x as (select b.centre_id from b) select 1 from a join x on x.centre_id = a.centre_id', ['a', 'b']],
    ['with x as (select b.centre_id from b where b.centre_id = $1) select 1 from a join x on x.centre_id = a.centre_id', []],
    ['with x as (select * from b where b.centre_id = $1) select 1 from a join x on x.centre_id = a.centre_id', []],
    ['with x as (select * from b) select 1 from a join x on x.centre_id = a.centre_id', ['a', 'b']],
    ['with x (centre_id) as (select b.id from b where b.centre_id = $1) select 1 from a join x on x.centre_id = a.centre_id', ['a']],
    ['with x as (select $1::uuid as centre_id union select $2) select 1 from a join x on x.centre_id = a.centre_id', ['a']],
    ['with x as (delete from b where centre_id = $1 returning centre_id) select 1 from a join x on x.centre_id = a.centre_id', []],
    ['with x as (delete from b where centre_id = $1 returning id as centre_id) select 1 from a join x using (centre_id)', ['a']],
    ['insert into a (centre_id, id) select $1, $2 union select $2, $1', ['a']],
    ['insert into a (centre_id, id) select x.centre_id, x.id from jsonb_to_recordset($2) as x (centre_id uuid, id uuid)', ['a']],
  ])
    it(`${unbound.join(' and ') || 'none'}: ${text}`, () => assert.deepEqual(relationsOf(text).unbound.sort(), unbound));
});
