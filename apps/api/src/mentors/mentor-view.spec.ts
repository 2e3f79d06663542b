import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { defaultMentorBounds } from '@saath/domain/mentors';
import type { StoredMentor } from './mentor-facts.query.ts';
import { lacksSupervision, overdueOf } from './mentor-view.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const mentor = (supervisedOn: string | null, pause: StoredMentor['pause'] = null) =>
  ({ supervisedOn: supervisedOn === null ? null : day(supervisedOn), pause, today: day('2026-11-24') }) as StoredMentor;

describe('the supervision of a mentor, every fourteen days', () => {
  it.each([
    { supervisedOn: '2026-11-24', overdue: 0, lacks: false },
    { supervisedOn: '2026-11-11', overdue: 0, lacks: false },
    { supervisedOn: '2026-11-10', overdue: 0, lacks: false },
    { supervisedOn: '2026-11-09', overdue: 1, lacks: true },
    { supervisedOn: '2026-10-27', overdue: 14, lacks: true },
    { supervisedOn: '2025-11-24', overdue: 351, lacks: true },
    { supervisedOn: null, overdue: 0, lacks: true },
  ])('of $supervisedOn is overdue for $overdue days on the 24th of November, and lacks: $lacks', ({ supervisedOn, overdue, lacks }) => {
    const one = mentor(supervisedOn);
    expect([overdueOf(one, defaultMentorBounds), lacksSupervision(one, defaultMentorBounds)]).toEqual([overdue, lacks]);
  });

  it.each([
    { supervisionDays: 13, overdue: 1 },
    { supervisionDays: 14, overdue: 0 },
    { supervisionDays: 30, overdue: 0 },
  ])('is counted by the bounds of the centre: $supervisionDays days', ({ supervisionDays, overdue }) =>
    expect(overdueOf(mentor('2026-11-10'), { ...defaultMentorBounds, supervisionDays })).toBe(overdue),
  );

  it.each(['2026-10-27', null])('of %s is asked of nobody while the mentor pauses', (supervisedOn) =>
    expect(lacksSupervision(mentor(supervisedOn, 'stepped-back'), defaultMentorBounds)).toBe(false),
  );
});
