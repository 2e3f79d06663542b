import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf, isBefore } from '../kernel/index.ts';
import type { Instant, SessionId, StaffId } from '../kernel/index.ts';
import { usualLadder } from '../programmes/index.ts';
import { handOver, stepToDo, takeOutcome } from './decide-ladder.ts';
import { evaluateLadder } from './evaluate-ladder.ts';
import { ladderOutcomes, reasonsByHand } from './ladder.ts';
import type { LadderFact, LadderNow } from './ladder.ts';
import { personForStep } from './person-for-step.ts';
import type { Caller } from './person-for-step.ts';

const timeZone = 'Asia/Kolkata';
const start = Temporal.Instant.from('2026-11-02T10:00+05:30');
const names = ['meera', 'sana', 'asif', 'boss'];
const mentorId = idOf<StaffId>('prakash');
const places = [0, 1, 2, 3];

/** Everything that can happen to a ladder, in any order. */
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('time' as const), minutes: fc.integer({ min: 1, max: 2880 }) }) },
  fc.record({ type: fc.constant('outcome' as const), step: fc.constantFrom(...places), outcome: fc.constantFrom(...ladderOutcomes) }),
  fc.record({ type: fc.constant('hand-over' as const), to: fc.constantFrom(...names) }),
  fc.record({ type: fc.constant('absence' as const), who: fc.constantFrom(...names), isAbsent: fc.boolean() }),
  fc.record({
    type: fc.constant('mark' as const),
    session: fc.nat(3),
    state: fc.constantFrom('missed' as const, 'attended' as const, 'neither' as const),
  }),
  { weight: 1, arbitrary: fc.record({ type: fc.constant('close' as const), reason: fc.constantFrom(...reasonsByHand) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

interface Life {
  readonly facts: readonly LadderFact[];
  readonly now: Instant;
  readonly absent: ReadonlySet<string>;
  readonly hasMentor: boolean;
  readonly hasRelative: boolean;
}
const ladderOf = ({ facts, now }: Life): LadderNow => evaluateLadder(usualLadder, facts, { now, timeZone });
const callersOf = ({ absent }: Life): Caller[] =>
  names.map((name) => ({
    ...{ id: idOf<StaffId>(name), leads: name === 'meera', isBackUp: name === 'asif', isAdministrator: name === 'boss' },
    ...{ openSteps: 0, isUnavailable: absent.has(name) },
  }));

/** Gives each step that has begun to its person, as the product does after every change. */
function settled(life: Life): Life {
  const next = stepToDo(ladderOf(life));
  if (!next.ok || next.value.state !== 'waiting') return life;
  const people = {
    ...{ inChargeId: idOf<StaffId>('sana'), mentorId: life.hasMentor ? mentorId : null, mayCallRelative: life.hasRelative },
    callers: callersOf(life),
  };
  const to = personForStep(next.value.who, people);
  return settled({ ...life, facts: [...life.facts, { type: 'given', at: life.now, step: next.value.place, to }] });
}

const withFact = (life: Life, fact: LadderFact): Life => ({ ...life, facts: [...life.facts, fact] });

function after(life: Life, done: Deed): Life {
  const ladder = ladderOf(life);
  switch (done.type) {
    case 'time':
      return { ...life, now: life.now.add({ minutes: done.minutes }) };
    case 'absence': {
      const rest = [...life.absent].filter((one) => one !== done.who);
      return { ...life, absent: new Set(done.isAbsent ? [...rest, done.who] : rest) };
    }
    case 'outcome':
      return takeOutcome(ladder, { step: done.step, ownOnly: null }).ok ? withFact(life, { ...done, at: life.now }) : life;
    case 'hand-over': {
      const to = idOf<StaffId>(done.to);
      const given = handOver(ladder, to);
      return given.ok ? withFact(life, { type: 'given', at: life.now, step: given.value.place, to }) : life;
    }
    case 'close':
      return ladder.closed === null ? withFact(life, { type: 'closed', at: life.now, reason: done.reason }) : life;
    case 'mark': {
      const startsAt = start.add({ hours: 24 * done.session });
      if (isBefore(life.now, startsAt)) return life;
      return withFact(life, {
        type: 'session',
        at: life.now,
        state: done.state,
        startsAt,
        sessionId: idOf<SessionId>(String(done.session)),
      });
    }
  }
}

const first: LadderFact = { type: 'session', at: start, startsAt: start, state: 'missed', sessionId: idOf<SessionId>('0') };
const lives = fc
  .record({ hasMentor: fc.boolean(), hasRelative: fc.boolean(), deeds: fc.array(deed, { maxLength: 25 }) })
  .map(({ deeds, ...given }) => {
    const before = settled({ ...given, facts: [first], now: start, absent: new Set<string>() });
    return deeds.reduce<readonly Life[]>((all, one) => [...all, settled(after(all.at(-1) ?? before, one))], [before]);
  });
/** Whether something holds at every moment of every life. */
const always = (holds: (ladder: LadderNow, life: Life, before: LadderNow) => boolean): void => {
  fc.assert(
    fc.property(lives, (all) => all.every((life, index) => holds(ladderOf(life), life, ladderOf(all[Math.max(0, index - 1)] ?? life)))),
    { numRuns: 60 },
  );
};

describe('a ladder through marks, outcomes, hand-overs, absences and time', () => {
  it('is closed, or has one step to do, whose time is named', () => {
    always(({ closed, current, steps, misses }) => {
      const toDo = steps.filter(({ state }) => state === 'next' || state === 'waiting');
      if (closed !== null) return current === null && toDo.length === 0;
      return misses.length > 0 && toDo.length === 1 && current !== null && steps[current]?.dueAt !== null;
    });
    expect.assertions(0);
  });

  it('has the step with somebody, unless it is the last one and everybody was absent as it began', () => {
    always(({ current, steps }) => current === null || steps[current]?.ownerId !== null || current === steps.length - 1);
    expect.assertions(0);
  });

  it('is never closed by time, by an absence or by another person', () => {
    always(({ closed }, life, before) => {
      if (closed === null || before.closed !== null) return true;
      const last = life.facts.findLast(({ type }) => type !== 'given');
      return last !== undefined && last.type !== 'given' && !isBefore(last.at, closed.at);
    });
    expect.assertions(0);
  });

  it('passes over the mentor and the relative exactly where there is none', () => {
    always(({ steps }, { hasMentor, hasRelative }) =>
      steps.every(({ state, who }) => state !== 'passed' || (who === 'mentor' ? !hasMentor : who === 'relative' ? !hasRelative : true)),
    );
    expect.assertions(0);
  });

  it('is due when people are awake', () => {
    always(({ steps }) =>
      steps.every(({ dueAt }) => {
        if (dueAt === null) return true;
        const { hour, minute } = dueAt.toZonedDateTimeISO(timeZone);
        return hour >= 9 && (hour < 20 || (hour === 20 && minute === 0));
      }),
    );
    expect.assertions(0);
  });

  it('opens again only when a correction of marks is taken back, and then has a step to do', () => {
    always((ladder, life, before) => {
      if (before.closed === null || ladder.closed !== null) return true;
      return life.facts.at(-1)?.type !== 'outcome' && ladder.current !== null && ladder.misses.length > 0;
    });
    expect.assertions(0);
  });
});
