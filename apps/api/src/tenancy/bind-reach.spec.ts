import { describe, expect, it } from '@jest/globals';
import { idOf, type BranchId, type StaffId } from '@saath/domain/kernel';
import { reachOf, wholeCentre } from '@saath/domain/staff';
import { prepared, textOf } from '../database/statement.ts';
import { bindReach } from './bind-reach.ts';
import { reach } from './reach.ts';

const branchIds = [idOf<BranchId>('sadar')];
const me = idOf<StaffId>('me');
const counsellor = reachOf({ id: me, role: 'counsellor', branchIds });
const facilitator = reachOf({ id: me, role: 'facilitator', branchIds });

describe('binding the reach to a statement', () => {
  const members = `select 1 from members m where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`;
  const sessions = `select 1 from sessions s where s.centre_id = $1 and ${reach.sessions('s')}`;
  const groups = `select 1 from groups g where g.centre_id = $1 and ${reach.groups('g')}`;

  it.each([
    { who: 'a counsellor', sql: members, own: ['centre', 'member'], by: counsellor, then: ['centre', 'member', branchIds, null] },
    { who: 'an administrator', sql: members, own: ['centre', 'member'], by: wholeCentre, then: ['centre', 'member', null, null] },
    { who: 'a facilitator', sql: groups, own: ['centre'], by: facilitator, then: ['centre', branchIds, me] },
    { who: 'a counsellor', sql: sessions, own: ['centre'], by: counsellor, then: ['centre', branchIds, null, me] },
    { who: 'a counsellor', sql: groups, own: ['centre'], by: counsellor, then: ['centre', branchIds, null] },
  ])('numbers the names after the statement’s own parameters, for $who: $then', ({ sql, own, by, then }) => {
    const [statement, values] = bindReach(sql, own, by);
    expect(values).toEqual(then);
    expect(statement).not.toContain('{reach.');
  });

  it('gives each name one number, wherever it is used', () =>
    expect(bindReach(`select $1 where ${reach.branches('b.id')}`, ['centre'], counsellor)[0]).toBe(
      'select $1 where ($2::uuid[] is null or b.id = any($2))',
    ));

  it('leaves a statement without a name as it is', () => {
    const plain = prepared('select $1');
    expect(bindReach(plain, ['centre'], counsellor)).toEqual([plain, ['centre']]);
  });

  it('gives a prepared statement one name for everybody, and the same text unprepared none', () => {
    const [first] = bindReach(prepared(groups), ['centre'], counsellor);
    const [second] = bindReach(prepared(groups), ['centre'], facilitator);
    expect(first).toBe(second);
    expect(first).toEqual(prepared(textOf(bindReach(groups, ['centre'], counsellor)[0])));
  });

  it.each([{ given: ['centre'] }, { given: ['centre', 'member', 'more'] }])('refuses $given where two values are named', ({ given }) =>
    expect(() => bindReach(members, given, counsellor)).toThrow('2 parameters'),
  );
});
