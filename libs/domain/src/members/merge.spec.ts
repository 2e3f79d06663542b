import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal, type MemberId, type SobrietyEpisodeId, type StayId } from '../kernel/index.ts';
import { checkMerge, checkUnmerge, faultsOfMerge, undoEnds, type MergedRecord } from './merge.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const record = (id: string, given: Partial<MergedRecord> = {}): MergedRecord => ({
  id: idOf<MemberId>(id),
  stays: [],
  sobriety: [],
  ...given,
});
const stay = (dischargedOn: string | null) => ({
  id: idOf<StayId>('s'),
  admittedOn: day('2026-06-01'),
  dischargedOn: dischargedOn === null ? null : day(dischargedOn),
});
const running = { id: idOf<SobrietyEpisodeId>('e'), startedOn: day('2026-06-01'), endedOn: null, endReason: null } as const;
const ended = { ...running, endedOn: day('2026-07-01'), endReason: 'correction' } as const;

describe('a merge of two records', () => {
  it.each([
    { what: 'two records', kept: record('a'), other: record('b'), groupsOfBoth: 0, then: [] },
    { what: 'a record with itself', kept: record('a'), other: record('a'), groupsOfBoth: 0, then: ['members/merge-with-self'] },
    {
      what: 'a person who stays here',
      kept: record('a'),
      other: record('b', { stays: [stay(null)] }),
      groupsOfBoth: 0,
      then: ['members/merge-open-stay'],
    },
    {
      what: 'a person who stayed here',
      kept: record('a', { stays: [stay(null)] }),
      other: record('b', { stays: [stay('2026-07-01')] }),
      groupsOfBoth: 0,
      then: [],
    },
    {
      what: 'two running episodes',
      kept: record('a', { sobriety: [running] }),
      other: record('b', { sobriety: [running] }),
      groupsOfBoth: 0,
      then: ['members/merge-two-episodes'],
    },
    {
      what: 'one that runs and one that ended',
      kept: record('a', { sobriety: [ended] }),
      other: record('b', { sobriety: [running] }),
      groupsOfBoth: 0,
      then: [],
    },
    { what: 'seats in the same groups', kept: record('a'), other: record('b'), groupsOfBoth: 2, then: ['members/merge-two-seats'] },
    {
      what: 'several faults',
      kept: record('a', { sobriety: [running] }),
      other: record('b', { stays: [stay(null)], sobriety: [running] }),
      groupsOfBoth: 1,
      then: ['members/merge-open-stay', 'members/merge-two-episodes', 'members/merge-two-seats'],
    },
  ])('of $what is prevented by $then', ({ kept, other, groupsOfBoth, then }) => {
    const facts = { kept, other, groupsOfBoth };
    expect(faultsOfMerge(facts).map(({ code }) => code)).toEqual(then);
    expect(checkMerge(facts)).toMatchObject(then.length === 0 ? { ok: true } : { ok: false, problem: { code: then[0] } });
  });

  it.each([
    { now: '2026-11-01T08:00:00Z', then: true },
    { now: '2026-12-01T07:59:59Z', then: true },
    { now: '2026-12-01T08:00:00Z', then: false },
  ])('may be undone at $now: $then', ({ now, then }) => {
    const mergedAt = Temporal.Instant.from('2026-11-01T08:00:00Z');
    expect(undoEnds(mergedAt).toString()).toBe('2026-12-01T08:00:00Z');
    expect(checkUnmerge(mergedAt, Temporal.Instant.from(now))).toMatchObject(
      then ? { ok: true } : { ok: false, problem: { code: 'members/merge-too-old', params: { days: 30 } } },
    );
  });
});
