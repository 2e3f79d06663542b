import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import { askedStep, seriesDays, seriesState, seriesWindows, stepOf } from './series.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
/** Admitted on 1 March 2026: the series falls on 1 and 31 March, 30 May, 28 August and 24 February. */
const admitted = day('2026-03-01');

describe('the series of questionnaires', () => {
  it.each([
    { today: '2026-02-28', answered: [], due: null, next: '2026-03-01', then: 'nothing before the admission' },
    { today: '2026-03-01', answered: [], due: 0, next: '2026-03-31', then: 'due at admission' },
    { today: '2026-03-01', answered: ['2026-03-01'], due: null, next: '2026-03-31', then: 'answered at admission' },
    { today: '2026-03-01', answered: ['2026-02-27'], due: 0, next: '2026-03-31', then: 'what was answered before does not count' },
    { today: '2026-03-30', answered: [], due: 0, next: '2026-03-31', then: 'due until the next step' },
    { today: '2026-03-31', answered: ['2026-03-02'], due: 30, next: '2026-05-30', then: 'due on day 30' },
    { today: '2026-03-31', answered: ['2026-03-24'], due: null, next: '2026-05-30', then: 'answered seven days early' },
    { today: '2026-03-31', answered: ['2026-03-23'], due: 30, next: '2026-05-30', then: 'answered eight days early, which is too early' },
    { today: '2026-06-20', answered: [], due: 90, next: '2026-08-28', then: 'earlier steps are not owed any more' },
    { today: '2026-08-28', answered: ['2026-05-30'], due: 180, next: '2027-02-24', then: 'due on day 180' },
    { today: '2027-02-24', answered: [], due: 360, next: null, then: 'the last step' },
    { today: '2027-05-25', answered: [], due: 360, next: null, then: 'the last step is due for 90 days' },
    { today: '2027-05-26', answered: [], due: null, next: null, then: 'and no longer' },
  ])('on $today: $then', ({ today, answered, due, next }) => {
    const state = seriesState(admitted, answered.map(day), day(today));
    expect([state.due?.day ?? null, state.next?.on.toString() ?? null]).toEqual([due, next]);
  });

  it.each([
    { on: '2026-02-28', then: undefined },
    { on: '2026-03-01', then: 0 },
    { on: '2026-03-23', then: 0 },
    { on: '2026-03-24', then: 30 },
    { on: '2026-06-15', then: 90 },
    { on: '2028-01-01', then: 360 },
  ])('an answer on $on counts for $then', ({ on, then }) => expect(stepOf(admitted, day(on))?.day).toBe(then));

  it.each([
    { today: '2026-02-28', answered: [], asked: null, then: 'nothing before the admission' },
    { today: '2026-03-01', answered: [], asked: 0, then: 'the admission' },
    { today: '2026-03-24', answered: [], asked: 0, then: 'what is due, before what is coming' },
    { today: '2026-03-23', answered: ['2026-03-01'], asked: null, then: 'nothing eight days before the next' },
    { today: '2026-03-24', answered: ['2026-03-01'], asked: 30, then: 'what comes in seven days' },
    { today: '2026-03-31', answered: ['2026-03-01'], asked: 30, then: 'what is due today' },
    { today: '2026-03-30', answered: ['2026-03-24'], asked: null, then: 'nothing that was answered seven days early' },
    { today: '2027-05-25', answered: [], asked: 360, then: 'the last one for 90 days' },
    { today: '2027-05-26', answered: [], asked: null, then: 'nothing after that' },
  ])('on $today asks for $then', ({ today, answered, asked }) =>
    expect(askedStep(admitted, answered.map(day), day(today))?.day ?? null).toBe(asked),
  );

  it('asks for what is due, on every day and with every answer', () => {
    for (let since = -2; since < 460; since += 4) {
      const today = admitted.add({ days: since });
      for (const answered of [[], ...[0, 22, 23, 29, 30, 83, 353].filter((on) => on <= since).map((on) => [admitted.add({ days: on })])]) {
        const { due, next } = seriesState(admitted, answered, today);
        const asked = askedStep(admitted, answered, today);
        expect([undefined, due?.day, next?.day]).toContain(asked?.day);
        if (due !== null) expect(asked).toEqual(due);
      }
    }
  });

  it('has steps that end the day before the next begins', () =>
    expect(seriesWindows.map(({ day: on, opens, ends }) => [on, opens, ends])).toEqual([
      [0, 0, 29],
      [30, 23, 89],
      [90, 83, 179],
      [180, 173, 359],
      [seriesDays.at(-1), 353, 450],
    ]));
});
