import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { AbsenceId, StaffId } from '../kernel/index.ts';
import { mayRecordAbsence, planAbsence } from './absence.ts';
import type { Absence } from './absence.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const prakash = idOf<StaffId>('prakash');
const absence = (from: string, to: string, id = 'new'): Absence => ({
  ...{ id: idOf<AbsenceId>(id), staffId: prakash, startsOn: day(from), endsOn: day(to) },
});
const today = day('2026-12-01');
const known = [absence('2026-12-20', '2026-12-24', 'holidays')];

describe('an absence', () => {
  it.each([
    { given: absence('2026-12-02', '2026-12-09'), because: 'of some days' },
    { given: absence('2026-12-02', '2026-12-02'), because: 'of one day' },
    { given: absence('2026-11-20', '2026-12-01'), because: 'that ends today' },
    { given: absence('2026-12-25', '2026-12-31'), because: 'right after another' },
    { given: absence('2026-12-21', '2026-12-31', 'holidays'), because: 'with other days than before' },
    { given: absence('2027-01-01', '2028-01-01'), because: 'of a year' },
  ])('$because is recorded', ({ given }) => {
    const facts = { startsOn: given.startsOn.toString(), endsOn: given.endsOn.toString() };
    expect(planAbsence(given, known, today)).toMatchObject({ ok: true, value: { absence: given, events: [{ facts }] } });
  });

  it.each([
    { given: absence('2026-12-09', '2026-12-08'), then: 'absences/ends-before-start' },
    { given: absence('2026-11-20', '2026-11-30'), then: 'absences/in-past' },
    { given: absence('2027-01-01', '2028-01-02'), then: 'absences/too-long' },
    { given: absence('2026-12-24', '2026-12-31'), then: 'absences/overlapping' },
    { given: absence('2026-12-10', '2026-12-20'), then: 'absences/overlapping' },
  ])('from $given.startsOn to $given.endsOn is refused with $then', ({ given, then }) =>
    expect(planAbsence(given, known, today)).toMatchObject({ ok: false, problem: { code: then } }),
  );

  it.each([
    { role: 'facilitator', staffId: 'prakash', then: true },
    { role: 'counsellor', staffId: 'meera', then: false },
    { role: 'administrator', staffId: 'meera', then: true },
  ] as const)('of Prakash is recorded by $staffId, a $role: $then', ({ role, staffId, then }) =>
    expect(mayRecordAbsence({ role, staffId: idOf<StaffId>(staffId) }, prakash)).toBe(then),
  );
});
