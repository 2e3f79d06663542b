import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, Instant, SessionId } from '../kernel/index.ts';
import type { ScheduleVersion } from '../groups/index.ts';
import { cancelSession } from './cancel-session.ts';
import { finishSession } from './finish-session.ts';
import { moveSession } from './move-session.ts';
import { restoreSession } from './restore-session.ts';
import { hasBegun, identityOf } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import { startSession } from './start-session.ts';
import { undoStart } from './undo-start.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);

const aPlannedSession = (but: Partial<PlannedSession> = {}): PlannedSession => ({
  id: idOf<SessionId>('session-1'),
  groupId: idOf<GroupId>('group-1'),
  originalStart: Temporal.PlainDateTime.from('2026-06-02T17:30'),
  decision: null,
  timeZone: 'Asia/Kolkata',
  startsAt: at('2026-06-02T17:30+05:30'),
  endsAt: at('2026-06-02T19:00+05:30'),
  movedFrom: null,
  place: null,
  isExtra: false,
  state: 'planned',
  startedAt: null,
  ...but,
});
/** The group meets on Tuesdays, until the end of July. */
const tuesdays: ScheduleVersion = {
  ...{ appliesFrom: Temporal.PlainDate.from('2026-05-05'), startsOn: Temporal.PlainDate.from('2026-05-05'), minutes: 90 },
  ...{ startsAt: Temporal.PlainTime.from('17:30'), recurrence: 'FREQ=WEEKLY;BYDAY=TU', timeZone: 'Asia/Kolkata' },
  until: Temporal.PlainDate.from('2026-07-31'),
};
const calendar = { schedules: [tuesdays], holidays: [] };
const named = { confidentiality: 'notes' } as const;

describe('any sequence of decisions about a session', () => {
  interface Act {
    readonly what: 'start' | 'undo' | 'finish' | 'cancel' | 'restore' | 'move';
    readonly minutes: number;
    readonly by: number;
  }
  const acts = fc.array(
    fc.record<Act>({
      what: fc.constantFrom('start', 'undo', 'finish', 'cancel', 'restore', 'move'),
      minutes: fc.integer({ min: -300, max: 300 }),
      by: fc.integer({ min: -2_000, max: 2_000 }),
    }),
    { maxLength: 8 },
  );
  const first = aPlannedSession();
  const done = (session: Session, { what, minutes, by }: Act) => {
    const now = first.startsAt.add({ minutes });
    switch (what) {
      case 'start':
        return startSession(session, { now });
      case 'undo':
        return undoStart(session);
      case 'finish':
        return finishSession(session, named, { headcount: null, beforeEnd: by > 0, roster: [], now });
      case 'cancel':
        return cancelSession(session, { reason: 'flood', now });
      case 'restore':
        return restoreSession(session, { calendar, now });
      case 'move':
        return moveSession(session, { startsAt: session.startsAt.add({ minutes: by }), calendar, now });
    }
  };

  it('it stays the same session, of the same length, a held session stays so, and only a cancelled one is restored', () => {
    fc.assert(
      fc.property(acts, (all) => {
        let session: Session = first;
        // Time only goes on.
        for (const act of all.toSorted((a, b) => a.minutes - b.minutes)) {
          const result = done(session, act);
          if (session.state === 'held' || (session.state === 'cancelled') !== (act.what === 'restore')) expect(result.ok).toBe(false);
          if (!result.ok) continue;
          const { session: next, events } = result.value;
          expect(identityOf(next)).toBe(identityOf(first));
          expect(next.id).toBe(first.id);
          expect(next.startsAt.until(next.endsAt).total('minutes')).toBe(90);
          expect(events.map(({ subject }) => subject.id)).toEqual([first.id]);
          if (next.state === 'held') expect(hasBegun(next, next.finishedAt)).toBe(true);
          if (next.state === 'held') expect(Temporal.Instant.compare(next.startedAt, next.finishedAt)).toBeLessThanOrEqual(0);
          session = next;
        }
      }),
    );
  });
});
