import { describe, expect, it } from '@jest/globals';
import { idOf, type GroupId, type MemberId } from '@saath/domain/kernel';
import type { KnownGroup } from './known-groups.query.ts';
import type { KnownMember } from './known-members.query.ts';
import type { MemberEntry } from './member-entry.ts';
import { warningsOfCapacity } from './over-capacity.ts';

const group = (name: string, seats: number | null, enrolled: number, cap: number | null = null): KnownGroup =>
  ({ id: idOf<GroupId>(name), name, seats, enrolled, programme: { size: { cap } } }) as unknown as KnownGroup;
const entry = (row: number, groups: readonly KnownGroup[], held: readonly { of: KnownGroup; ended: boolean }[] = []): MemberEntry => {
  const enrolments = held.map(({ of, ended }) => ({ groupId: of.id, ended }));
  const known = held.length === 0 ? null : ({ enrolments } as unknown as KnownMember);
  return { row, id: idOf<MemberId>(`m${String(row)}`), groups, known } as MemberEntry;
};
const rowsOf = (entries: readonly MemberEntry[]) => warningsOfCapacity(entries).map(({ row, code, params }) => [row, code, params]);

describe('a sheet that fills a group', () => {
  it('to its last seat has no warning', () => {
    const circle = group('Circle', 10, 8);
    expect(rowsOf([entry(2, [circle]), entry(3, [circle])])).toEqual([]);
  });

  it('beyond its seats is warned of once, at the first row beyond, with all of its people', () => {
    const circle = group('Circle', 10, 9);
    expect(rowsOf([entry(2, [circle]), entry(3, [circle]), entry(4, [circle])])).toEqual([
      [3, 'group-over-capacity', { group: 'Circle', people: 12, seats: 10 }],
    ]);
  });

  it('that was over-full already is warned of at its first row', () => {
    const circle = group('Circle', 10, 12);
    expect(rowsOf([entry(7, [circle])])).toEqual([[7, 'group-over-capacity', { group: 'Circle', people: 13, seats: 10 }]]);
  });

  it('without a limit has no warning, however many come', () => expect(rowsOf([entry(2, [group('Open', null, 500)])])).toEqual([]));

  it.each([
    { cap: 12, code: 'group-over-capacity', params: {} },
    { cap: 11, code: 'group-beyond-kind', params: { most: 11 } },
    { cap: null, code: 'group-over-capacity', params: {} },
  ])('to twelve, of a kind of at most $cap: $code', ({ cap, code, params }) => {
    const circle = group('Circle', 10, 11, cap);
    expect(rowsOf([entry(2, [circle])])).toEqual([[2, code, { group: 'Circle', people: 12, seats: 10, ...params }]]);
  });

  it('is warned of for each group on its own', () => {
    const [circle, evening] = [group('Circle', 1, 1), group('Evening', 5, 5)];
    expect(rowsOf([entry(2, [circle]), entry(3, [evening, circle])]).map(([row, , params]) => [row, params])).toEqual([
      [2, { group: 'Circle', people: 3, seats: 1 }],
      [3, { group: 'Evening', people: 6, seats: 5 }],
    ]);
  });

  it.each([
    { sentence: 'who sits there already', ended: false, then: [] },
    { sentence: 'whose seat there has ended', ended: true, then: [2] },
  ])('by a person $sentence: $then', ({ ended, then }) => {
    const circle = group('Circle', 1, 1);
    expect(rowsOf([entry(2, [circle], [{ of: circle, ended }])]).map(([row]) => row)).toEqual(then);
  });
});
