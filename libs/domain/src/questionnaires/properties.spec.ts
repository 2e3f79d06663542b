import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { MemberId } from '../kernel/index.ts';
import { answerItems } from './answer-questionnaire.ts';
import { builtInQuestionnaires } from './built-in/index.ts';
import { phq9 } from './built-in/phq-9.ts';
import type { RecordedCheckIn } from './check-in.ts';
import { checkInRules, cravingRising, moodLow } from './check-in-signals.ts';
import { makeQuestionnaire } from './own-questionnaire.ts';
import type { QuestionnaireWish } from './own-questionnaire.ts';
import { totalRange } from './questionnaire.ts';
import { safetyAnswers, scoreOf } from './score.ts';
import { seriesDays, seriesState, stepOf } from './series.ts';

const now = Temporal.Instant.from('2026-11-25T06:00:00Z');
const admitted = Temporal.PlainDate.from('2026-03-01');
const points = fc.integer({ min: 0, max: 3 });

describe('any answers to PHQ-9', () => {
  const taps = fc.array(fc.record({ place: fc.integer({ min: 1, max: 9 }), value: fc.option(points, { nil: null }) }), { maxLength: 30 });
  /** Answers one after the other, with what each opened. */
  const answered = (given: readonly { readonly place: number; readonly value: number | null }[]) => {
    let answers: Readonly<Record<string, unknown>> = {};
    const opened: string[] = [];
    for (const { place, value } of given) {
      const stored = { memberId: idOf<MemberId>('tara'), answers, finishedAt: null };
      const result = answerItems(phq9, stored, { [`q${String(place)}`]: value === null ? null : String(value) }, now);
      if (!result.ok) throw new Error(result.problem.code);
      ({ answers } = result.value);
      opened.push(...result.value.opens.map(({ field }) => field.key));
    }
    return { answers, opened };
  };

  it('end as the last answer to each question says', () =>
    fc.assert(
      fc.property(taps, (given) => {
        const last = new Map(given.map(({ place, value }) => [`q${String(place)}`, value]));
        const expected = [...last].filter(([, value]) => value !== null).map(([key, value]) => [key, String(value)]);
        expect(answered(given).answers).toEqual(Object.fromEntries(expected));
      }),
    ));

  it('open the safety path whenever question 9 has points, and for no other question', () =>
    fc.assert(
      fc.property(taps, (given) => {
        const { answers, opened } = answered(given);
        expect(new Set(opened).size <= 1 && opened.every((key) => key === 'q9')).toBe(true);
        if (safetyAnswers(phq9, answers).length > 0) expect(opened).toContain('q9');
      }),
    ));
});

describe('any whole answers', () => {
  it.each(builtInQuestionnaires)('to $code weigh more with every further point', (questionnaire) => {
    const counted = questionnaire.items.filter((item) => item.counted);
    fc.assert(
      fc.property(
        fc.array(points, { minLength: counted.length, maxLength: counted.length }),
        fc.nat(counted.length - 1),
        (given, place) => {
          const of = (all: readonly number[]) => Object.fromEntries(all.map((one, index) => [counted[index]!.field.key, String(one)]));
          const score = scoreOf(questionnaire, of(given));
          const more = scoreOf(questionnaire, of(given.map((one, index) => (index === place ? Math.min(3, one + 1) : one))));
          if (score.state !== 'whole' || more.state !== 'whole') throw new Error('Every question is answered.');
          expect(score.total).toBe(given.reduce((sum, one) => sum + one, 0));
          expect(more.total - score.total).toBe(given[place] === 3 ? 0 : 1);
          expect(more.band.from).toBeGreaterThanOrEqual(score.band.from);
        },
      ),
    );
  });
});

describe('any day of the series', () => {
  const days = fc.integer({ min: -30, max: 800 });
  it('has at most one step that is due, whose date has come, and it ends with an answer of that day', () =>
    fc.assert(
      fc.property(days, fc.array(days, { maxLength: 6 }), (after, answeredAfter) => {
        const today = admitted.add({ days: after });
        const answers = answeredAfter.filter((one) => one <= after).map((one) => admitted.add({ days: one }));
        const { due, next } = seriesState(admitted, answers, today);
        if (due !== null) {
          expect(Temporal.PlainDate.compare(due.on, today)).toBeLessThanOrEqual(0);
          expect(seriesState(admitted, [...answers, today], today).due).toBeNull();
        }
        if (next !== null) expect(Temporal.PlainDate.compare(next.on, today)).toBe(1);
      }),
    ));
  it('counts for the latest step that has opened', () =>
    fc.assert(
      fc.property(days, (after) => {
        const open = seriesDays.filter((day) => (day === 0 ? after >= 0 : after >= day - 7));
        expect(stepOf(admitted, admitted.add({ days: after }))?.day).toBe(open.at(-1));
      }),
    ));
});

describe('any check-ins', () => {
  const said = fc.array(
    fc.record({
      hours: fc.integer({ min: 1, max: 1500 }),
      mood: fc.option(fc.integer({ min: 1, max: 5 })),
      craving: fc.option(fc.nat(10)),
    }),
    {
      maxLength: 12,
    },
  );
  it('are a reason only by their last answers within the days of the rules, and name those', () =>
    fc.assert(
      fc.property(said, (given) => {
        const checkIns: RecordedCheckIn[] = given.map(({ hours, mood, craving }, index) => ({
          ...{ id: String(index), at: now.subtract({ hours }), mood, craving, wantsTalk: false },
        }));
        const oldest = now.subtract({ hours: 24 * checkInRules.days });
        for (const signal of [cravingRising(checkIns, now), moodLow(checkIns, now)]) {
          if (signal === undefined) continue;
          expect(signal.checkIns.every(({ at }) => Temporal.Instant.compare(at, oldest) >= 0)).toBe(true);
          expect(signal.values).toHaveLength(signal.code === 'mood-low' ? checkInRules.moodOver : checkInRules.cravingOver);
          if (signal.code === 'mood-low') expect(Math.max(...signal.values)).toBeLessThanOrEqual(checkInRules.moodUpTo);
          else expect(signal.values.at(-1)! - signal.values[0]!).toBeGreaterThanOrEqual(checkInRules.cravingRise);
        }
      }),
    ));
});

describe('any questionnaire of a centre that is taken', () => {
  it('has a band for every total that its questions allow', () =>
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (all) => {
        const items = all.map((given) => ({
          ...{ text: { en: 'A question' }, counted: true, safety: false },
          options: given.map((one, index) => ({ word: { en: `Answer ${String(index)}` }, points: one })),
        }));
        const least = all.reduce((sum, given) => sum + Math.min(...given), 0);
        const wish: QuestionnaireWish = {
          ...{ from: null, name: { en: 'Ours' }, lead: {}, items, mostOpen: 0, lighter: 'lower', inSeries: false },
          bands: [{ from: least, word: { en: 'All' } }],
        };
        const made = makeQuestionnaire('own-1', 1, wish);
        if (!made.ok) throw new Error(made.problem.code);
        expect(totalRange(made.value).least).toBe(least);
        const first = Object.fromEntries(made.value.items.map(({ field }) => [field.key, field.options[0]!.value]));
        expect(scoreOf(made.value, first)).toMatchObject({ state: 'whole', band: { from: least } });
      }),
    ));
});
