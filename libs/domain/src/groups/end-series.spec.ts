import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDayBefore, Temporal } from '../kernel/index.ts';
import { endSeries } from './end-series.ts';
import { runOf } from './group.ts';
import { occurrencesOf } from './occurrences.ts';
import type { ScheduleVersion } from './schedule.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-30');
const version = (appliesFrom: string, but: Partial<ScheduleVersion> = {}): ScheduleVersion => ({
  ...{ appliesFrom: day(appliesFrom), startsOn: day(appliesFrom), startsAt: Temporal.PlainTime.from('11:00'), minutes: 90 },
  ...{ recurrence: 'FREQ=WEEKLY;BYDAY=TU', until: null, timeZone: 'Asia/Kolkata' },
  ...but,
});
const untilsOf = (versions: readonly ScheduleVersion[]) => versions.map(({ until }) => until?.toString() ?? null);

describe('ending a series', () => {
  const old = version('2026-10-06');
  const coming = version('2027-01-05', { startsAt: Temporal.PlainTime.from('18:00') });

  it.each([
    { sentence: 'today', given: [old], on: '2026-11-30', untils: ['2026-11-30'], from: '2026-10-06' },
    { sentence: 'later', given: [old], on: '2026-12-15', untils: ['2026-12-15'], from: '2026-10-06' },
    {
      sentence: 'earlier than planned',
      given: [version('2026-10-06', { until: day('2027-03-01') })],
      on: '2026-12-15',
      untils: ['2026-12-15'],
      from: '2026-10-06',
    },
    { sentence: 'before a coming change', given: [old, coming], on: '2026-12-15', untils: ['2026-12-15'], from: '2026-10-06' },
    { sentence: 'after a coming change', given: [old, coming], on: '2027-01-05', untils: [null, '2027-01-05'], from: '2027-01-05' },
    {
      sentence: 'in a pause before a coming change',
      given: [version('2026-10-06', { until: day('2026-12-01') }), coming],
      on: '2026-12-15',
      untils: ['2026-12-01'],
      from: '2026-10-06',
    },
  ])('ends it $sentence', ({ given, on, untils, from }) => {
    const ended = endSeries(given, { lastDay: day(on), today });
    if (!ended.ok || ended.value === null) throw new Error('The series was to end.');
    expect([untilsOf(ended.value.schedules), ended.value.applyFrom.toString()]).toEqual([untils, from]);
  });

  it.each(['2026-12-15', '2026-12-14'])('does nothing where it is over by then: %s', (until) =>
    expect(endSeries([version('2026-10-06', { until: day(until) })], { lastDay: day('2026-12-15'), today })).toEqual({
      ok: true,
      value: null,
    }),
  );

  it.each([
    { sentence: 'yesterday', given: [old], on: '2026-11-29', code: 'groups/change-in-past' },
    { sentence: 'before it begins', given: [coming], on: '2026-12-15', code: 'groups/until-before-start' },
    {
      sentence: 'before the first day of a version that applies',
      given: [version('2026-10-06', { startsOn: day('2026-12-20') })],
      on: '2026-12-15',
      code: 'groups/until-before-start',
    },
    { sentence: 'more than ten years ahead', given: [old], on: '2036-12-01', code: 'groups/series-too-long' },
    { sentence: 'more than ten years after it begins', given: [coming], on: '2037-01-06', code: 'groups/series-too-long' },
  ])('is refused $sentence', ({ given, on, code }) =>
    expect(endSeries(given, { lastDay: day(on), today })).toMatchObject({ ok: false, problem: { code } }),
  );

  it.each([
    { sentence: 'today', given: [old], on: '2036-11-30' },
    { sentence: 'its first day', given: [coming], on: '2037-01-05' },
  ])('takes ten years from $sentence on', ({ given, on }) => expect(endSeries(given, { lastDay: day(on), today }).ok).toBe(true));

  it('leaves no later day, and every version of before as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -200, max: 200 }), { minLength: 1, maxLength: 5 }), fc.nat(250), (starts, ahead) => {
        const given = starts.toSorted((a, b) => a - b).map((offset) => version(today.add({ days: offset }).toString()));
        const lastDay = today.add({ days: ahead });
        const ended = endSeries(given, { lastDay, today });
        if (!ended.ok) return expect(isDayBefore(lastDay, given[0]?.startsOn ?? today)).toBe(true);
        const schedules = ended.value?.schedules ?? given;
        expect(runOf({ schedules }).endsOn?.equals(lastDay)).toBe(true);
        expect(schedules.slice(0, -1)).toEqual(given.slice(0, schedules.length - 1));
      }),
    );
  });

  it('takes exactly the sessions after the last day, also where a version pauses, and nothing when it is ended again', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: -120, max: 120 }), { minLength: 1, maxLength: 4 });
    const pauses = fc.array(fc.option(fc.nat(90)), { minLength: 4, maxLength: 4 });
    const zones = fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'Pacific/Auckland');
    const datesOf = (versions: readonly ScheduleVersion[]): readonly Temporal.PlainDate[] => {
      const from = today.subtract({ days: 130 }).toZonedDateTime('UTC').toInstant();
      return occurrencesOf(versions, from, from.add({ hours: 24 * 500 }), 500).map(({ originalStart }) => originalStart.toPlainDate());
    };
    fc.assert(
      fc.property(offsets, pauses, fc.nat(130), zones, (starts, ends, ahead, timeZone) => {
        const given = starts
          .toSorted((a, b) => a - b)
          .map((offset, index) => {
            const [from, days] = [today.add({ days: offset }), ends[index] ?? null];
            return version(from.toString(), {
              timeZone,
              until: days === null ? null : from.add({ days }),
              recurrence: 'FREQ=DAILY;INTERVAL=3',
            });
          });
        const before = JSON.stringify(given);
        const lastDay = today.add({ days: ahead });
        const ended = endSeries(given, { lastDay, today });
        if (!ended.ok) return;
        const schedules = ended.value?.schedules ?? given;
        expect(datesOf(schedules).map(String)).toEqual(
          datesOf(given)
            .filter((on) => !isDayBefore(lastDay, on))
            .map(String),
        );
        expect(endSeries(schedules, { lastDay, today })).toEqual({ ok: true, value: null });
        expect(endSeries(schedules, { lastDay: lastDay.add({ days: 1 }), today })).toEqual({ ok: true, value: null });
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  it('may be put earlier again, and says from which version on', () => {
    const coming = version('2026-12-01');
    const ended = endSeries([version('2026-10-06'), coming], { lastDay: day('2026-12-20'), today });
    const schedules = ended.ok ? (ended.value?.schedules ?? []) : [];
    expect(endSeries(schedules, { lastDay: day('2026-12-01'), today })).toMatchObject({
      value: { schedules: [{ until: null }, { until: day('2026-12-01') }], applyFrom: day('2026-12-01') },
    });
    expect(endSeries(schedules, { lastDay: day('2026-11-30'), today })).toMatchObject({
      value: { schedules: [{ until: day('2026-11-30') }], applyFrom: day('2026-10-06') },
    });
  });
});
