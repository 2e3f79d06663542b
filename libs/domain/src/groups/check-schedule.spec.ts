import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { changeSchedule, scheduleOn } from './change-schedule.ts';
import { checkSchedule } from './check-schedule.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Schedule, ScheduleVersion } from './schedule.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const aSchedule = (but: Partial<Schedule> = {}): Schedule => ({
  startsOn: day('2026-10-06'),
  startsAt: Temporal.PlainTime.from('11:00'),
  minutes: 90,
  recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
  until: null,
  timeZone: 'Asia/Kolkata',
  ...but,
});

describe('checking a schedule', () => {
  it.each([
    { sentence: 'twice a week', given: aSchedule() },
    { sentence: 'the shortest session', given: aSchedule({ minutes: 5 }) },
    { sentence: 'the longest session', given: aSchedule({ minutes: 480 }) },
    { sentence: 'one single day', given: aSchedule({ until: day('2026-10-06') }) },
    { sentence: '29 February', given: aSchedule({ recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' }) },
    { sentence: 'the last Friday of October', given: aSchedule({ recurrence: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR' }) },
    { sentence: 'the last weekday of the month', given: aSchedule({ recurrence: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' }) },
    { sentence: 'a week that begins on Sunday', given: aSchedule({ recurrence: 'FREQ=WEEKLY;BYDAY=TU;WKST=SU' }) },
  ])('accepts $sentence', ({ given }) => expect(checkSchedule(given)).toEqual({ ok: true, value: given }));

  it('stores the rule in capitals', () => {
    const checked = checkSchedule(aSchedule({ recurrence: ' freq=weekly;byday=tu ' }));
    expect(checked).toMatchObject({ ok: true, value: { recurrence: 'FREQ=WEEKLY;BYDAY=TU' } });
  });

  it.each([
    { given: aSchedule({ minutes: 4 }), then: 'groups/minutes-out-of-range' },
    { given: aSchedule({ minutes: 481 }), then: 'groups/minutes-out-of-range' },
    { given: aSchedule({ minutes: 45.5 }), then: 'groups/minutes-out-of-range' },
    { given: aSchedule({ until: day('2026-10-05') }), then: 'groups/until-before-start' },
    { given: aSchedule({ timeZone: 'Asia/Nagpur' }), then: 'groups/time-zone-unknown' },
    { given: aSchedule({ until: day('2026-10-07'), recurrence: 'FREQ=WEEKLY;BYDAY=FR' }), then: 'groups/never-meets' },
    { given: aSchedule({ recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }), then: 'groups/never-meets' },
  ])('refuses with $then', ({ given, then }) => expect(checkSchedule(given)).toMatchObject({ ok: false, problem: { code: then } }));

  it.each([
    { sentence: 'a last day ten years later', given: { until: day('2036-10-06') }, then: true },
    { sentence: 'a last day a day after that', given: { until: day('2036-10-07') }, then: false },
    { sentence: 'so many daily sessions as ten years have', given: { recurrence: 'FREQ=DAILY;COUNT=3654' }, then: true },
    { sentence: 'one more than that', given: { recurrence: 'FREQ=DAILY;COUNT=3655' }, then: false },
    { sentence: 'three sessions on 29 February', given: { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3' }, then: true },
    { sentence: 'four of them', given: { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=4' }, then: false },
    { sentence: 'no end at all', given: {}, then: true },
  ])('takes a series with $sentence: $then', ({ given, then }) => {
    const checked = checkSchedule(aSchedule(given));
    expect(checked.ok).toBe(then);
    if (!checked.ok) expect(checked.problem).toMatchObject({ code: 'groups/series-too-long', params: { years: 10 } });
  });

  it.each([
    { recurrence: '', fault: 'malformed' },
    { recurrence: 'every Tuesday', fault: 'malformed' },
    { recurrence: 'FREQ=WEEKLY;BYDAY=TU\nDTSTART:20261006T110000', fault: 'malformed' },
    { recurrence: 'RRULE:FREQ=WEEKLY', fault: 'malformed' },
    { recurrence: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9', fault: 'part-unknown' },
    { recurrence: 'FREQ=WEEKLY;BYDAY=TU;BYDAY=TH', fault: 'part-twice' },
    { recurrence: 'BYDAY=TU', fault: 'frequency-unsupported' },
    { recurrence: 'FREQ=HOURLY', fault: 'frequency-unsupported' },
    { recurrence: 'FREQ=WEEKLY;UNTIL=20261231T000000Z', fault: 'ends-in-rule' },
    { recurrence: 'FREQ=WEEKLY;BYDAY=XX', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=WEEKLY;BYDAY=1TU', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=MONTHLY;BYDAY=6TU', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=MONTHLY;BYDAY=0TU', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=WEEKLY;INTERVAL=0', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=DAILY;COUNT=0', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=DAILY;COUNT=99999', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=32', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=WEEKLY;BYMONTHDAY=3', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=YEARLY;BYMONTH=13', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=MONTHLY;BYSETPOS=1', fault: 'value-out-of-range' },
    { recurrence: 'FREQ=WEEKLY;WKST=XX', fault: 'value-out-of-range' },
  ])('calls "$recurrence" $fault', ({ recurrence, fault }) => {
    expect(checkSchedule(aSchedule({ recurrence }))).toMatchObject({
      ok: false,
      problem: { code: 'groups/recurrence-invalid', params: { fault } },
    });
  });
});

describe('changing a schedule from a day on', () => {
  const first = { ...aSchedule(), appliesFrom: day('2026-10-06') };
  const planned = { ...aSchedule({ minutes: 60 }), appliesFrom: day('2026-12-01') };
  const today = day('2026-11-22');

  it('keeps what ruled before and lets the new one follow', () => {
    const changed = changeSchedule([first], { schedule: aSchedule({ minutes: 75 }), applyFrom: day('2026-11-24'), today });
    expect(changed).toEqual({ ok: true, value: [first, { ...aSchedule({ minutes: 75 }), appliesFrom: day('2026-11-24') }] });
  });

  it('replaces versions that would have begun on that day or later', () => {
    const changed = changeSchedule([first, planned], { schedule: aSchedule({ minutes: 75 }), applyFrom: day('2026-12-01'), today });
    expect(changed.ok && changed.value.map(({ minutes }) => minutes)).toEqual([90, 75]);
  });

  it('may apply today', () => {
    expect(changeSchedule([first], { schedule: aSchedule(), applyFrom: today, today }).ok).toBe(true);
  });

  it('counts the length of a series from the day of the change, so that an old group may get an end', () => {
    const old = aSchedule({ startsOn: day('2012-01-03'), recurrence: 'FREQ=WEEKLY;BYDAY=TU' });
    const ending = (until: string) =>
      changeSchedule([first], { schedule: { ...old, until: day(until) }, applyFrom: day('2026-12-01'), today });
    expect(ending('2036-12-01').ok).toBe(true);
    expect(ending('2036-12-02')).toMatchObject({ ok: false, problem: { code: 'groups/series-too-long' } });
  });

  it.each([
    { when: { schedule: aSchedule(), applyFrom: day('2026-11-21'), today }, then: 'groups/change-in-past' },
    { when: { schedule: aSchedule({ minutes: 1 }), applyFrom: today, today }, then: 'groups/minutes-out-of-range' },
    {
      when: { schedule: aSchedule({ until: day('2026-11-30') }), applyFrom: day('2026-12-01'), today },
      then: 'groups/until-before-start',
    },
  ])('refuses with $then', ({ when, then }) => {
    expect(changeSchedule([first], when)).toMatchObject({ ok: false, problem: { code: then } });
  });

  it.each([
    { sentence: 'a last day on which it begins to apply', until: '2026-12-01', applyFrom: day('2026-12-01') },
    { sentence: 'a last day of the past, where it applies from today on', until: '2026-11-20', applyFrom: today },
  ])('takes $sentence', ({ until, applyFrom }) =>
    expect(changeSchedule([first], { schedule: aSchedule({ until: day(until) }), applyFrom, today }).ok).toBe(true),
  );

  it.each([
    { on: '2026-10-01', then: first },
    { on: '2026-11-30', then: first },
    { on: '2026-12-01', then: planned },
  ])('knows which one rules on $on', ({ on, then }) => expect(scheduleOn([first, planned], day(on))).toBe(then));

  it('knows of none where there is none', () => expect(scheduleOn([], today)).toBeUndefined());
});

describe('this and following', () => {
  const rule = fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'FREQ=MONTHLY;BYDAY=-1SA');
  const change = fc.record({
    recurrence: rule,
    hour: fc.integer({ min: 0, max: 23 }),
    minutes: fc.integer({ min: 5, max: 480 }),
    applyAfter: fc.integer({ min: 0, max: 60 }),
    startsAgain: fc.boolean(),
  });
  const first = { ...aSchedule(), appliesFrom: day('2026-10-06') };
  const [from, to] = [Temporal.Instant.from('2026-10-01T00:00Z'), Temporal.Instant.from('2027-01-01T00:00Z')];
  const starts = (versions: readonly ScheduleVersion[]) =>
    occurrencesOf(versions, from, to, 500).map(({ originalStart }) => originalStart.toString());
  const changed = (versions: readonly ScheduleVersion[], { recurrence, hour, minutes, applyAfter, startsAgain }: Change) => {
    const applyFrom = day('2026-10-06').add({ days: applyAfter });
    const startsAt = Temporal.PlainTime.from({ hour });
    const schedule = aSchedule({ recurrence, startsAt, minutes, ...(startsAgain ? { startsOn: applyFrom } : {}) });
    return { applyFrom, schedule, result: changeSchedule(versions, { schedule, applyFrom, today: day('2026-10-06') }) };
  };
  type Change = typeof change extends fc.Arbitrary<infer Given> ? Given : never;

  it('leaves every session before the day what it was, and follows the new schedule from that day on', () => {
    fc.assert(
      fc.property(change, change, (earlier, later) => {
        const before = changed([first], earlier).result;
        if (!before.ok) throw new Error(before.problem.code);
        const { applyFrom, schedule, result } = changed(before.value, later);
        if (!result.ok) throw new Error(result.problem.code);
        const isBefore = (text: string) => Temporal.PlainDate.compare(Temporal.PlainDateTime.from(text).toPlainDate(), applyFrom) < 0;
        expect(starts(result.value).filter(isBefore)).toEqual(starts(before.value).filter(isBefore));
        const alone = starts([{ ...schedule, appliesFrom: applyFrom }]);
        expect(starts(result.value).filter((text) => !isBefore(text))).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the versions in the order in which they apply, each ruling until the next', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const versions = changes.reduce<readonly ScheduleVersion[]>(
          (so, one) => {
            const { result } = changed(so, one);
            return result.ok ? result.value : so;
          },
          [first],
        );
        const days = versions.map(({ appliesFrom }) => appliesFrom.toString());
        expect(days).toEqual([...new Set(days)].toSorted());
        for (const version of versions) expect(scheduleOn(versions, version.appliesFrom)).toBe(version);
      }),
      { numRuns: 60 },
    );
  });
});
