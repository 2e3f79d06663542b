import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { AbsenceId, Result, SessionId, StaffId, StandInRequestId } from '../kernel/index.ts';
import { acceptStandIn, declineStandIn, nextReviewAt, reviewStandIn, takeBackStandIn } from './answer-stand-in.ts';
import { askNextStandIn, askStandIn } from './ask-stand-in.ts';
import { standInEndings } from './stand-in-ending.ts';
import {
  answerBy,
  hopefulStandInStates,
  leavesOpen,
  mostNext,
  openStandInStates,
  settledStandInStates,
  standInStates,
} from './stand-in.ts';
import type { StandInFacts, StandInRequest } from './stand-in.ts';

const at = (text: string) => Temporal.Instant.from(`${text}:00+05:30`);
const staff = (name: string) => idOf<StaffId>(name);
const [prakash, sana, rohan, meera] = [staff('prakash'), staff('sana'), staff('rohan'), staff('meera')];
const now = at('2026-12-01T10:00');
const begins = at('2026-12-02T18:00');
const asked = {
  ...{ id: idOf<StandInRequestId>('r2'), questionId: 'q2', sessionId: idOf<SessionId>('wednesday') },
  ...{ staffId: sana, insteadOfId: prakash, absenceId: idOf<AbsenceId>('away'), askedById: meera, nextIds: [] },
};
const request = (but: Partial<StandInRequest> = {}): StandInRequest => ({
  ...{ ...asked, id: idOf<StandInRequestId>('r1'), questionId: 'q1', askedAt: now, startsAt: begins },
  ...{ answerBy: at('2026-12-01T22:00'), state: 'asked', changedAt: now, because: null },
  ...but,
});
const facts = (but: Partial<StandInFacts> = {}): StandInFacts => ({
  ...{ state: 'planned', startsAt: begins, startedAt: null, leaders: [prakash], isAvailable: true },
  ...but,
});
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

describe('the time for an answer', () => {
  it.each([
    { from: '2026-12-01T10:00', then: '2026-12-01T22:00', because: 'twelve hours' },
    { from: '2026-12-02T04:00', then: '2026-12-02T16:00', because: 'twelve hours, which is two before the session' },
    { from: '2026-12-02T04:01', then: '2026-12-02T16:00', because: 'until two hours before the session' },
    { from: '2026-12-02T15:59', then: '2026-12-02T16:00', because: 'a minute' },
  ])('asked at $from is $because', ({ from, then }) => expect(answerBy(at(from), begins)).toEqual(at(then)));
});

describe('asking a person to lead a session', () => {
  const ask = (but: Partial<Parameters<typeof askStandIn>[0]> = {}) =>
    askStandIn({ asked, facts: facts(), isFree: true, earlier: [], now, ...but });

  it('waits for an answer, and changes nothing else', () => {
    const result = ask();
    const stored = { ...asked, state: 'asked', askedAt: now, startsAt: begins, answerBy: at('2026-12-01T22:00') };
    const event = { type: 'stand-in-asked', subject: { kind: 'session', id: 'wednesday' }, facts: { staffId: sana, askedById: meera } };
    expect(result).toMatchObject({ ok: true, value: [{ request: stored, events: [event] }] });
  });

  it.each([
    { given: [request()], then: [], because: 'the same person again changes nothing' },
    { given: [request({ state: 'unanswered' })], then: [], because: 'also when they did not answer in time' },
    { given: [request({ state: 'declined' })], then: ['asked'], because: 'who said no may be asked again' },
    { given: [request({ staffId: rohan })], then: ['withdrawn', 'asked'], because: 'somebody else withdraws the question before' },
    { given: [request({ staffId: rohan, insteadOfId: meera })], then: ['asked'], because: 'another place has a question of its own' },
    { given: [request({ startsAt: at('2026-12-03T18:00') })], then: ['withdrawn', 'asked'], because: 'another time is another question' },
  ])('$because', ({ given, then }) => {
    const result = ask({ earlier: given });
    expect(result.ok && result.value.map((change) => change.request.state)).toEqual(then);
    expect(result.ok && result.value.flatMap(({ request: { because } }) => because ?? [])).toEqual(
      then.includes('withdrawn') ? ['asked-another'] : [],
    );
  });

  it.each([
    { but: { facts: facts({ state: 'cancelled' as const }) }, then: 'sessions/not-planned' },
    { but: { facts: facts({ state: 'held' as const }) }, then: 'sessions/not-planned' },
    { but: { asked: { ...asked, staffId: prakash } }, then: 'absences/substitute-is-away' },
    { but: { facts: facts({ leaders: [prakash, sana] }) }, then: 'absences/leads-already' },
    { but: { facts: facts({ leaders: [rohan] }) }, then: 'absences/place-taken' },
    { but: { asked: { ...asked, insteadOfId: null }, facts: facts({ leaders: [rohan] }) }, then: 'ok' },
    { but: { isFree: false }, then: 'absences/not-free' },
    { but: { now: at('2026-12-02T16:00') }, then: 'absences/too-late-to-ask' },
    { but: { now: at('2026-12-02T15:59') }, then: 'ok' },
    { but: { facts: facts({ startedAt: now }) }, then: 'absences/too-late-to-ask' },
  ])('is answered with $then', ({ but, then }) => expect(codeOf(ask(but))).toBe(then));
});

describe('the next person', () => {
  const joseph = staff('joseph');
  const of = (given: Partial<StandInRequest>) => request({ nextIds: [rohan, joseph], ...given });
  const next = (given: StandInRequest, but: Partial<Parameters<typeof askNextStandIn>[0]> = {}) =>
    askNextStandIn({
      ...{ change: { request: given, events: [] }, facts: facts(), isFree: () => true, earlier: [given], now },
      ...{ ids: { id: idOf<StandInRequestId>('r9'), questionId: 'q9' }, ...but },
    }).map(({ request: { staffId, state, because, nextIds } }) => [staffId, because ?? state, nextIds]);

  it.each([
    {
      given: of({ state: 'declined' }),
      then: [
        [sana, 'declined', [rohan, joseph]],
        [rohan, 'asked', [joseph]],
      ],
    },
    {
      given: of({ state: 'unanswered' }),
      then: [
        [sana, 'no-answer', [rohan, joseph]],
        [rohan, 'asked', [joseph]],
      ],
    },
    {
      given: of({ state: 'withdrawn', because: 'person-unavailable' }),
      then: [
        [sana, 'person-unavailable', [rohan, joseph]],
        [rohan, 'asked', [joseph]],
      ],
    },
    { given: of({ state: 'asked' }), then: [[sana, 'asked', [rohan, joseph]]] },
    { given: of({ state: 'accepted' }), then: [[sana, 'accepted', [rohan, joseph]]] },
    { given: of({ state: 'withdrawn', because: 'moved' }), then: [[sana, 'moved', [rohan, joseph]]] },
    { given: of({ state: 'withdrawn', because: 'taken-back' }), then: [[sana, 'taken-back', [rohan, joseph]]] },
    { given: of({ state: 'declined', nextIds: [] }), then: [[sana, 'declined', []]] },
  ])('after $given.state $given.because is asked, where there is one', ({ given, then }) => expect(next(given)).toEqual(then));

  const no = of({ state: 'declined' });
  it.each([
    { but: { isFree: (id: StaffId) => id !== rohan }, then: joseph, because: 'who is not free' },
    { but: { facts: facts({ leaders: [prakash, rohan] }) }, then: joseph, because: 'who leads it already' },
    { but: { earlier: [no, request({ staffId: rohan, state: 'declined' as const })] }, then: joseph, because: 'who said no before' },
    { but: { isFree: () => false }, then: undefined, because: 'nobody, so that people are told' },
    { but: { facts: facts({ leaders: [meera] }) }, then: undefined, because: 'everybody where the place is taken' },
    { but: { now: at('2026-12-02T16:00') }, then: undefined, because: 'everybody where it is too late' },
  ])('leaves out $because', ({ but, then }) => expect(next(no, but)[1]?.[0]).toBe(then));

  it('is asked by whom the first was asked, in the same place, and has as long to answer', () => {
    const later = at('2026-12-01T15:00');
    const [, change] = askNextStandIn({
      ...{ change: { request: no, events: [] }, facts: facts(), isFree: () => true, earlier: [no], now: later },
      ids: { id: idOf<StandInRequestId>('r9'), questionId: 'q9' },
    });
    const same = { askedById: meera, insteadOfId: prakash, absenceId: 'away', sessionId: 'wednesday', id: 'r9', questionId: 'q9' };
    expect(change?.request).toMatchObject({ ...same, askedAt: later, answerBy: at('2026-12-02T03:00') });
    expect(change?.events).toMatchObject([{ type: 'stand-in-asked', facts: { staffId: rohan } }]);
  });

  it('is one of a short list, each once, and never who is asked or replaced', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(staff);
    const asking = (nextIds: readonly StaffId[]) =>
      askStandIn({ asked: { ...asked, nextIds }, facts: facts({ leaders: [prakash, meera] }), isFree: true, earlier: [], now });
    expect(asking([sana, prakash, meera, rohan, rohan])).toMatchObject({ value: [{ request: { nextIds: [rohan] } }] });
    expect(asking(names)).toMatchObject({ value: [{ request: { nextIds: names.slice(0, mostNext) } }] });
  });

  it('comes to an end, whoever says no: nobody is asked twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }), fc.boolean(), (list, isSilent) => {
        const asks = [request({ nextIds: list.map(staff) })];
        for (;;) {
          const current = asks.at(-1)!;
          const state = isSilent ? 'unanswered' : 'declined';
          const found = askNextStandIn({
            ...{ change: { request: { ...current, state }, events: [] }, facts: facts(), isFree: () => true, now },
            ...{ earlier: asks, ids: { id: idOf<StandInRequestId>(`r${String(asks.length)}`), questionId: 'q' } },
          })[1];
          if (found === undefined) break;
          asks.push(found.request);
        }
        expect(asks.map(({ staffId }) => staffId)).toEqual([sana, ...list]);
      }),
    );
  });
});

describe('a yes', () => {
  const accept = (given: StandInRequest, but: Partial<StandInFacts> = {}, more: { isFree?: boolean; now?: typeof now } = {}) =>
    acceptStandIn(given, { facts: facts(but), isFree: true, now, ...more });

  it.each([
    { leaders: [prakash], insteadOfId: prakash, then: [sana], because: 'in the place of the absent person' },
    { leaders: [meera, prakash], insteadOfId: prakash, then: [meera, sana], because: 'beside the others' },
    { leaders: [meera], insteadOfId: null, then: [meera, sana], because: 'in nobody’s place' },
  ])('makes the person lead the session $because', ({ leaders, insteadOfId, then }) =>
    expect(accept(request({ insteadOfId }), { leaders })).toMatchObject({
      ok: true,
      value: { staffIds: then, request: { state: 'accepted' }, events: [{ type: 'stand-in-accepted' }] },
    }),
  );

  it.each([
    { given: request({ state: 'unanswered' }), then: 'ok' },
    { given: request({ state: 'accepted' }), then: 'absences/not-asked' },
    { given: request({ state: 'declined' }), then: 'absences/not-asked' },
    { given: request({ state: 'withdrawn', because: 'asked-another' }), then: 'absences/not-asked' },
  ])('to a question that is $given.state is answered with $then', ({ given, then }) => expect(codeOf(accept(given))).toBe(then));

  it.each([
    { but: { state: 'cancelled' }, state: 'cancelled' },
    { but: { startsAt: at('2026-12-02T19:00') }, state: 'moved' },
    { but: { leaders: [rohan] }, state: 'found' },
    { but: { isAvailable: false }, state: 'person-unavailable' },
    { but: { startedAt: now }, state: 'begun' },
  ] as const)('is refused when the session or the person changed: $state', ({ but, state }) =>
    expect(accept(request(), but as Partial<StandInFacts>)).toMatchObject({
      ok: false,
      problem: { code: 'absences/not-asked', params: { state } },
    }),
  );

  it('is refused to a person who leads another session by now', () =>
    expect(codeOf(accept(request(), {}, { isFree: false }))).toBe('absences/not-free'));
  it('counts late, until the session begins', () => {
    expect(codeOf(accept(request(), {}, { now: at('2026-12-02T17:59') }))).toBe('ok');
    expect(codeOf(accept(request(), {}, { now: begins }))).toBe('absences/not-asked');
  });
});

describe('a no, and a question that is taken back', () => {
  it.each([
    { state: 'asked', then: 'ok' },
    { state: 'unanswered', then: 'ok' },
    { state: 'accepted', then: 'absences/not-asked' },
    { state: 'declined', then: 'absences/not-asked' },
  ] as const)('are possible while it is open: $state is answered with $then', ({ state, then }) => {
    expect(codeOf(declineStandIn(request({ state }), now))).toBe(then);
    expect(codeOf(takeBackStandIn(request({ state }), now))).toBe(then);
  });

  it('say so', () => {
    expect(declineStandIn(request(), now)).toMatchObject({ value: { events: [{ type: 'stand-in-declined' }] } });
    expect(takeBackStandIn(request(), now)).toMatchObject({ value: { request: { state: 'withdrawn', because: 'taken-back' } } });
  });
});

describe('a question', () => {
  const review = (but: Partial<StandInFacts>, time = now, given: StandInRequest = request()) => reviewStandIn(given, facts(but), time);

  it.each([
    { but: {}, time: '2026-12-01T21:59', then: null },
    { but: {}, time: '2026-12-01T22:00', then: 'unanswered' },
    { but: { leaders: [sana] }, time: '2026-12-01T11:00', then: 'found' },
    { but: { leaders: [prakash, sana] }, time: '2026-12-01T11:00', then: 'found' },
    { but: { state: 'cancelled' }, time: '2026-12-01T11:00', then: 'cancelled' },
    { but: { state: 'held' }, time: '2026-12-01T11:00', then: 'begun' },
    { but: { startsAt: at('2026-12-04T18:00') }, time: '2026-12-01T11:00', then: 'moved' },
    { but: { isAvailable: false }, time: '2026-12-01T11:00', then: 'person-unavailable' },
    { but: {}, time: '2026-12-02T18:00', then: 'begun' },
  ] as const)('becomes $then', ({ but, time, then }) => {
    const changed = review(but, at(time))?.request;
    expect(changed?.because ?? changed?.state ?? null).toBe(then);
  });

  it('that is over is not looked at again', () => {
    for (const state of ['accepted', 'declined', 'withdrawn'] as const)
      expect(review({ state: 'cancelled' }, now, request({ state }))).toBeNull();
  });

  it.each([
    { state: 'asked', then: at('2026-12-01T22:00') },
    { state: 'unanswered', then: begins },
    { state: 'declined', then: null },
  ] as const)('that is $state is looked at again at $then', ({ state, then }) => expect(nextReviewAt(request({ state }))).toEqual(then));

  it('that becomes unanswered is told once: a second look changes nothing', () => {
    const first = review({}, at('2026-12-01T23:00'));
    expect(first?.events.map(({ type }) => type)).toEqual(['stand-in-unanswered']);
    expect(review({}, at('2026-12-01T23:30'), first?.request)).toBeNull();
  });

  it('leaves somebody to be found where the session is another one, or the person cannot come', () =>
    expect(standInEndings.filter(leavesOpen)).toEqual(['moved', 'person-unavailable']));

  it('is open or settled, and hopeless once somebody said no or took it back', () => {
    expect([...openStandInStates, ...settledStandInStates]).toEqual(standInStates);
    expect(standInStates.filter((state) => !hopefulStandInStates.includes(state))).toEqual(['declined', 'withdrawn']);
  });

  it('is never both answered and open, whatever happens in whatever order', () => {
    const step = fc.constantFrom<'yes' | 'no' | 'back' | 'look'>('yes', 'no', 'back', 'look');
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.nat(40), fc.boolean()), { maxLength: 8 }), (steps) => {
        let one = request();
        let answers = 0;
        for (const [act, hours, isAvailable] of steps) {
          const time = now.add({ hours });
          const given = { facts: facts({ isAvailable }), isFree: true, now: time };
          const result = { yes: acceptStandIn(one, given), no: declineStandIn(one, time), back: takeBackStandIn(one, time) };
          const looked = reviewStandIn(one, given.facts, time);
          const next = act === 'look' ? looked?.request : result[act].ok ? result[act].value.request : undefined;
          if (act !== 'look' && next !== undefined) answers += 1;
          one = next ?? one;
        }
        expect(answers).toBeLessThanOrEqual(1);
      }),
    );
  });
});
