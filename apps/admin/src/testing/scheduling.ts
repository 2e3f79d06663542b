import type { Remedy, ScheduleConflict, SchedulePlan } from '../app/api/shapes.ts';

/** Hall 1, which Himmat uses on two days. */
export const aConflict = (given: Partial<ScheduleConflict> = {}): ScheduleConflict => ({
  kind: 'room',
  otherGroupId: 'g2',
  otherGroupName: 'Himmat',
  staffId: null,
  staffName: null,
  roomName: 'Hall 1',
  travelMinutes: null,
  people: 0,
  sessions: 2,
  startsAt: ['2026-12-08T05:00:00.000Z', '2026-12-15T05:00:00.000Z'],
  firstStartsAt: '2026-12-08T05:00:00.000Z',
  lastStartsAt: '2026-12-15T05:00:00.000Z',
  ...given,
});

/** A plan without any session; its counts follow its lists. */
export function aPlan(given: Partial<Omit<SchedulePlan, 'counts'>> = {}): SchedulePlan {
  const lists = { kept: [], changed: [], withdrawn: [], new: [], inConflict: [] };
  const plan = {
    ...{ timeZone: 'Asia/Kolkata', ...lists, holidays: [], conflicts: [] },
    ...{ peopleTold: 0, toldOver: [], peopleUnreached: 0, ...given },
  };
  return {
    ...plan,
    counts: {
      kept: plan.kept.length,
      changed: plan.changed.length,
      withdrawn: plan.withdrawn.length,
      new: plan.new.length,
      inConflict: plan.inConflict.length,
    },
  };
}

/** Another room for the mentors; the parts of other kinds are given. */
export const aRemedy = (given: Partial<Remedy> = {}): Remedy => ({
  ...{
    kind: 'room',
    sessionId: 's2',
    groupName: 'Mentors',
    otherSessionId: 's2',
    otherGroupName: 'Mentors',
    roomId: null,
    roomName: null,
    seats: null,
  },
  ...{ staffId: null, staffName: null, insteadOfId: null, startsAt: null, missing: 0 },
  ...given,
});
