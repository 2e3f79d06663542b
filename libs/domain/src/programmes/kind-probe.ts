import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId, RelativeId } from '../kernel/index.ts';
import { stages } from '../members/index.ts';
import { attended } from './attendance-state.ts';
import type { AttendanceState } from './attendance-state.ts';
import { eligibilityReasons } from './eligibility.ts';
import type { Candidate, CandidateGroup, Eligibility } from './eligibility.ts';
import { heard, when } from './heard.ts';
import type { Fault } from './heard.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import type { AttendanceHistory } from './signals.ts';

const someDay = Temporal.PlainDate.from('2026-01-05');
const everyCandidate: readonly Candidate[] = [
  { kind: 'relative', id: idOf<RelativeId>('00000000-0000-7000-8000-000000000001') },
  ...stages.flatMap((stage) =>
    [true, false].map((mentor): Candidate => ({
      kind: 'member',
      id: idOf<MemberId>('00000000-0000-7000-8000-000000000002'),
      stage,
      mentor,
    })),
  ),
];

const endedGroup: CandidateGroup = { startsOn: someDay.subtract({ days: 30 }), endsOn: someDay.subtract({ days: 1 }), settings: {} };
const runningGroup: CandidateGroup = { ...endedGroup, endsOn: null };

/** Asks a kind's functions what every kind must be able to answer: they come from a stranger's package, types alone prove nothing. */
export const probe = (kind: ProgrammeKind): readonly Fault[] => [
  ...heard('eligibility', () => eligibilityFaults(kind)),
  ...heard('signals', () => signalFaults(kind)),
];

function eligibilityFaults({ eligibility, confidentiality }: ProgrammeKind): readonly Fault[] {
  const known: readonly string[] = eligibilityReasons;
  const running = everyCandidate.map((person) => eligibility(person, runningGroup, someDay));
  const ended = everyCandidate.map((person) => eligibility(person, endedGroup, someDay));
  const isExplained = (answer: Eligibility): boolean =>
    answer.allowed || (answer.reasons.length > 0 && answer.reasons.every((reason) => known.includes(reason)));
  const isHeads = confidentiality === 'headcount';
  return [
    ...when(![...running, ...ended].every(isExplained), 'eligibility', 'refuses without a known reason'),
    ...when(
      ended.some(({ allowed }) => allowed),
      'eligibility',
      'lets people into a group that has ended',
    ),
    ...when(isHeads && running.some(({ allowed }) => allowed), 'eligibility', 'enrols by name where only heads are counted'),
    ...when(!isHeads && !running.some(({ allowed }) => allowed), 'eligibility', 'lets nobody in'),
  ];
}

function signalFaults({ signals, attendance: { states, misses } }: ProgrammeKind): readonly Fault[] {
  const weekly = (state: AttendanceState | null): AttendanceHistory =>
    Array.from({ length: 12 }, (_, week) => ({ on: someDay.add({ weeks: week }), state }));
  const says = (state: AttendanceState | null): boolean => signals(weekly(state)).length > 0;
  return [
    ...when(
      signals([]).length > 0 || says('present') || states.some((state) => attended(state) && says(state)),
      'signals',
      'say something about a person who always came',
    ),
    ...when(says('excused') || says(null), 'signals', 'hold an excuse or a missing mark against a person'),
    ...when(misses.length === 0 && says('absent'), 'signals', 'see misses that the kind does not record'),
  ];
}
