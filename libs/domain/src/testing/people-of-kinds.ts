import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId, RelativeId } from '../kernel/index.ts';
import type { Stage } from '../members/index.ts';
import type { AttendanceHistory, AttendanceState, Candidate, CandidateGroup } from '../programmes/index.ts';

/** The day on which the specs of the kinds ask, and a group that runs on it. */
export const on = Temporal.PlainDate.from('2026-06-02');
export const aGroup = (settings: CandidateGroup['settings'] = {}): CandidateGroup => ({ startsOn: on, endsOn: null, settings });

export const aMember = (
  stage: Stage,
  changes: { readonly mentor?: boolean; readonly gender?: 'female' | 'male' | null } = {},
): Candidate => ({
  kind: 'member',
  id: idOf<MemberId>('member-1'),
  stage,
  mentor: false,
  gender: 'male',
  ...changes,
});
export const aRelative: Candidate = { kind: 'relative', id: idOf<RelativeId>('relative-1') };

/** A person's marks, one a day, oldest first. */
export const history = (...states: readonly (AttendanceState | null)[]): AttendanceHistory =>
  states.map((state, index) => ({ on: on.add({ days: index }), state }));
