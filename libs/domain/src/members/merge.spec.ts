import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal, type ConsentId, type MemberId, type SobrietyEpisodeId, type StayId } from '../kernel/index.ts';
import type { Consent } from './consent.ts';
import { checkMerge, checkUnmerge, faultsOfMerge, undoEnds, type MergedRecord } from './merge.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const record = (id: string, given: Partial<MergedRecord> = {}): MergedRecord => ({
  id: idOf<MemberId>(id),
  stays: [],
  sobriety: [],
  consents: [],
  ...given,
});
const stay = (dischargedOn: string | null) => ({
  id: idOf<StayId>('s'),
  admittedOn: day('2026-06-01'),
  dischargedOn: dischargedOn === null ? null : day(dischargedOn),
});
const consent = (given: Partial<Consent> = {}): Consent => ({
  ...{
    id: idOf<ConsentId>('c'),
    purpose: 'messages',
    channel: 'whatsapp',
    grantedOn: day('2026-06-01'),
    expiresOn: null,
    withdrawnOn: null,
  },
  ...given,
});
const today = day('2026-11-01');
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
    const facts = { kept, other, groupsOfBoth, today };
    expect(faultsOfMerge(facts).map(({ code }) => code)).toEqual(then);
    expect(checkMerge(facts)).toMatchObject(then.length === 0 ? { ok: true } : { ok: false, problem: { code: then[0] } });
  });

  it.each([
    { what: 'withdrawn later', mine: consent(), theirs: consent({ withdrawnOn: day('2026-09-01') }), then: true },
    { what: 'withdrawn today', mine: consent(), theirs: consent({ withdrawnOn: today }), then: true },
    { what: 'withdrawn tomorrow', mine: consent(), theirs: consent({ withdrawnOn: day('2026-11-02') }), then: false },
    {
      what: 'given again on the day of the withdrawal',
      mine: consent({ grantedOn: day('2026-09-01') }),
      theirs: consent({ withdrawnOn: day('2026-09-01') }),
      then: true,
    },
    {
      what: 'given again after the withdrawal',
      mine: consent({ grantedOn: day('2026-09-02') }),
      theirs: consent({ withdrawnOn: day('2026-09-01') }),
      then: false,
    },
    {
      what: 'withdrawn in both',
      mine: consent({ withdrawnOn: day('2026-08-01') }),
      theirs: consent({ withdrawnOn: day('2026-09-01') }),
      then: false,
    },
    {
      what: 'expired in one',
      mine: consent({ expiresOn: today }),
      theirs: consent({ withdrawnOn: day('2026-09-01') }),
      then: false,
    },
    { what: 'for every means', mine: consent({ channel: null }), theirs: consent({ withdrawnOn: day('2026-09-01') }), then: true },
    { what: 'for another means', mine: consent({ channel: 'sms' }), theirs: consent({ withdrawnOn: day('2026-09-01') }), then: false },
    {
      what: 'for another purpose',
      mine: consent({ purpose: 'contact-relative', channel: null }),
      theirs: consent({ withdrawnOn: day('2026-09-01') }),
      then: false,
    },
  ])('of records whose consent is $what is prevented: $then, whichever is kept', ({ mine, theirs, then }) => {
    const [a, b] = [record('a', { consents: [mine] }), record('b', { consents: [theirs] })];
    for (const [kept, other] of [
      [a, b],
      [b, a],
    ] as const)
      expect(faultsOfMerge({ kept, other, groupsOfBoth: 0, today }).map(({ code }) => code)).toEqual(
        then ? ['members/merge-consent-withdrawn'] : [],
      );
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
