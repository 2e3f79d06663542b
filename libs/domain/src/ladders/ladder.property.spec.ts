import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf, isBefore } from '../kernel/index.ts';
import type { SessionId, StaffId } from '../kernel/index.ts';
import { usualLadder } from '../programmes/index.ts';
import { evaluateLadder } from './evaluate-ladder.ts';
import { ladderOutcomes, reasonsByHand } from './ladder.ts';
import type { LadderFact, LadderNow, SessionState } from './ladder.ts';

const start = Temporal.Instant.from('2026-11-02T10:00+05:30');
const after = (minutes: number) => start.add({ minutes });
const minutes = fc.integer({ min: 0, max: 20 * 24 * 60 });
const session = fc.record({
  place: fc.integer({ min: 0, max: 5 }),
  state: fc.constantFrom<SessionState>('missed', 'attended', 'neither'),
  minutes,
});
const markOf = ({ place, state, minutes: by }: { place: number; state: SessionState; minutes: number }): LadderFact => ({
  ...{ type: 'session', state, sessionId: idOf<SessionId>(String(place)) },
  ...{ startsAt: after(place * 2880), at: after(place * 2880 + by) },
});
const marks = fc.array(session.map(markOf), { maxLength: 8 });
const person = fc.option(fc.constantFrom(idOf<StaffId>('meera'), idOf<StaffId>('sana')));
const step = fc.integer({ min: 0, max: 3 });
const deeds = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('given' as const), step, to: person, at: minutes.map(after) }),
    fc.record({ type: fc.constant('outcome' as const), step, outcome: fc.constantFrom(...ladderOutcomes), at: minutes.map(after) }),
    fc.record({ type: fc.constant('closed' as const), reason: fc.constantFrom(...reasonsByHand), at: minutes.map(after) }),
  ),
  { maxLength: 6 },
);
/** A ladder begins with a miss. */
const histories = fc
  .tuple(marks, deeds)
  .map(([some, done]): readonly LadderFact[] => [
    { type: 'session', state: 'missed', sessionId: idOf<SessionId>('first'), startsAt: start, at: start },
    ...some,
    ...done.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)),
  ]);
const clock = (now: Temporal.Instant) => ({ now, timeZone: 'Asia/Kolkata' });
const isVisible = ({ current, steps, isOverdue }: LadderNow, now: Temporal.Instant): boolean => {
  const dueAt = current === null ? null : (steps[current]?.dueAt ?? null);
  return dueAt !== null && (isOverdue || !isBefore(dueAt, now));
};

describe('any ladder', () => {
  it('loses no member: it is closed, or a step has a time that is ahead, or is overdue', () => {
    fc.assert(
      fc.property(histories, minutes, (facts, by) => {
        const ladder = evaluateLadder(usualLadder, facts, clock(after(by)));
        return ladder.closed !== null || (ladder.misses.length > 0 && isVisible(ladder, after(by)));
      }),
    );
    expect.assertions(0);
  });

  it('does not depend on the order in which marks arrive', () => {
    const distinct = fc
      .uniqueArray(session, { selector: ({ minutes: by, place }) => place * 2880 + by, maxLength: 8 })
      .map((all) => all.map(markOf));
    const orders = distinct.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })));
    fc.assert(
      fc.property(orders, deeds, minutes, ([marked, mixed], done, by) => {
        const at = (facts: readonly LadderFact[]) => JSON.stringify(evaluateLadder(usualLadder, [...facts, ...done], clock(after(by))));
        return at(marked) === at(mixed);
      }),
    );
    expect.assertions(0);
  });

  it('never goes back a step as time passes, and says when it goes on', () => {
    fc.assert(
      fc.property(histories, minutes, fc.nat(20_000), (facts, by, later) => {
        const first = evaluateLadder(usualLadder, facts, clock(after(by)));
        const second = evaluateLadder(usualLadder, facts, clock(after(by + later)));
        if (first.closed !== null) return JSON.stringify(first.closed) === JSON.stringify(second.closed);
        const isAhead = (second.current ?? 0) >= (first.current ?? 0);
        const isSame = first.changesAt === null || isBefore(after(by + later), first.changesAt);
        return isAhead && (!isSame || second.current === first.current);
      }),
    );
    expect.assertions(0);
  });
});
