import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { SobrietyEpisodeId } from '../kernel/index.ts';
import { correctEpisode, correctStart, endEpisode, runningEpisode, soberDays, sobrietyEndReasons, startEpisode } from './sobriety.ts';
import type { EndedEpisode, RunningEpisode, SobrietyEndReason } from './sobriety.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-06-30');
const id = idOf<SobrietyEpisodeId>('episode-2');
const running: RunningEpisode = { id: idOf<SobrietyEpisodeId>('episode-1'), startedOn: day('2026-06-01'), endedOn: null, endReason: null };
const ended = (endReason: SobrietyEndReason): EndedEpisode => ({ ...running, endedOn: day('2026-06-10'), endReason });

describe('days of sobriety', () => {
  it.each([
    { episode: running, on: '2026-06-01', then: 0 },
    { episode: running, on: '2026-06-02', then: 1 },
    { episode: running, on: '2027-06-01', then: 365 },
    { episode: running, on: '2026-05-31', then: 0 },
    { episode: ended('lapse'), on: '2026-06-10', then: 9 },
    { episode: ended('lapse'), on: '2026-06-30', then: 9 },
    { episode: ended('lapse'), on: '2026-06-05', then: 4 },
  ])('on $on are $then', ({ episode, on, then }) => expect(soberDays(episode, day(on))).toBe(then));
  it('never fall as time passes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4_000 }), (days) => {
        const on = running.startedOn.add({ days });
        expect(soberDays(running, on.add({ days: 1 }))).toBeGreaterThanOrEqual(soberDays(running, on));
      }),
    );
  });
});

describe('starting an episode', () => {
  it.each([
    { given: [], on: '2026-06-30', then: 'the first' },
    { given: [ended('lapse')], on: '2026-06-10', then: 'on the day of the lapse' },
    { given: [ended('correction')], on: '2026-05-20', then: 'earlier than one that was corrected' },
    { given: [ended('data-entry')], on: '2026-06-05', then: 'inside one that was mistyped' },
  ])('accepts $then', ({ given, on }) =>
    expect(startEpisode(given, { id, on: day(on), today })).toEqual({
      ok: true,
      value: { id, startedOn: day(on), endedOn: null, endReason: null },
    }),
  );
  it.each([
    { given: [], on: '2026-07-01', then: 'members/date-in-future' },
    { given: [running], on: '2026-06-30', then: 'members/sobriety-already-running' },
    { given: [ended('lapse')], on: '2026-06-09', then: 'members/sobriety-overlaps' },
  ])('refuses with $then', ({ given, on, then }) =>
    expect(startEpisode(given, { id, on: day(on), today })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('ending an episode', () => {
  it.each(sobrietyEndReasons)('for a %s keeps its days on record', (reason) =>
    expect(endEpisode(running, { on: day('2026-06-10'), reason, today })).toEqual({ ok: true, value: ended(reason) }),
  );
  it.each([
    { given: running, on: '2026-07-01', then: 'members/date-in-future' },
    { given: running, on: '2026-05-31', then: 'members/sobriety-end-before-start' },
    { given: ended('lapse'), on: '2026-06-20', then: 'members/sobriety-not-running' },
  ])('refuses with $then', ({ given, on, then }) =>
    expect(endEpisode(given, { on: day(on), reason: 'lapse', today })).toMatchObject({ ok: false, problem: { code: then } }),
  );
  it('may end on its first day', () =>
    expect(endEpisode(running, { on: running.startedOn, reason: 'data-entry', today })).toMatchObject({ ok: true }));
});

describe('the running episode', () => {
  it('is the one without an end', () => expect(runningEpisode([ended('lapse'), running])).toBe(running));
  it('is none when all have ended', () => expect(runningEpisode([ended('lapse')])).toBeUndefined());
});

describe('correcting the start', () => {
  const correction = { id, on: day('2026-05-20'), today };
  it('ends the span that was believed, as a correction of today, and begins another', () =>
    expect(correctStart(running, correction)).toEqual({
      ended: { ...running, endedOn: today, endReason: 'correction' },
      started: { id, startedOn: day('2026-05-20'), endedOn: null, endReason: null },
    }));
  it('only begins a span where none is running', () =>
    expect(correctStart(undefined, correction)).toMatchObject({ ended: null, started: { startedOn: day('2026-05-20') } }));
});

describe('correcting the first day of an episode', () => {
  it.each(['2026-05-20', '2026-06-10', '2026-06-30'])(
    'replaces the running one by one that began on %s, and keeps the one that was believed',
    (on) =>
      expect(correctEpisode(running, { id, on: day(on), today })).toEqual({
        ok: true,
        value: {
          ended: { ...running, endedOn: today, endReason: 'correction' },
          started: { id, startedOn: day(on), endedOn: null, endReason: null },
        },
      }),
  );

  it.each([
    { given: running, on: '2026-07-01', then: 'members/date-in-future' },
    { given: ended('lapse'), on: '2026-06-01', then: 'members/sobriety-not-running' },
    { given: ended('data-entry'), on: '2026-06-01', then: 'members/sobriety-not-running' },
  ])('refuses with $then', ({ given, on, then }) =>
    expect(correctEpisode(given, { id, on: day(on), today })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
