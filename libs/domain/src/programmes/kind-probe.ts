import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId, RelativeId } from '../kernel/index.ts';
import { stages } from '../members/index.ts';
import { attended } from './attendance-state.ts';
import { eligibilityReasons } from './eligibility.ts';
import type { Candidate, CandidateGroup, Eligibility } from './eligibility.ts';
import { faultIf, guarded } from './guarded.ts';
import type { Fault } from './guarded.ts';
import { ownMarks } from './own-mark.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { missCodes } from './signals.ts';
import type { AttendanceHistory, AttendedSession } from './signals.ts';

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

/** Calls the functions of a kind with every sort of person and history. Types alone prove nothing, because a kind may come from another package. */
export const faultsOfFunctions = (kind: ProgrammeKind): readonly Fault[] => [
  ...guarded('eligibility', () => eligibilityFaults(kind)),
  ...guarded('signals', () => signalFaults(kind)),
];

function eligibilityFaults({ eligibility, confidentiality, reasonTexts = {} }: ProgrammeKind): readonly Fault[] {
  const known: readonly string[] = [...eligibilityReasons, ...Object.keys(reasonTexts)];
  const running = everyCandidate.map((person) => eligibility(person, runningGroup, someDay));
  const ended = everyCandidate.map((person) => eligibility(person, endedGroup, someDay));
  const isExplained = (answer: Eligibility): boolean =>
    answer.allowed || (answer.reasons.length > 0 && answer.reasons.every((reason) => known.includes(reason)));
  const isHeadcountOnly = confidentiality === 'headcount';
  return [
    ...faultIf(![...running, ...ended].every(isExplained), 'eligibility', 'refuses without a known reason'),
    ...faultIf(
      ended.some(({ allowed }) => allowed),
      'eligibility',
      'allows people into a group that has ended',
    ),
    ...faultIf(
      isHeadcountOnly && running.some(({ allowed }) => allowed),
      'eligibility',
      'enrols by name although only a headcount is recorded',
    ),
    ...faultIf(!isHeadcountOnly && !running.some(({ allowed }) => allowed), 'eligibility', 'allows nobody'),
  ];
}

function signalFaults({ signals, signalTexts, attendance }: ProgrammeKind): readonly Fault[] {
  const { states, misses } = attendance;
  const known: readonly string[] = [...missCodes, ...Object.keys(signalTexts)];
  const own: readonly Marked[] = ownMarks(attendance).map(({ state, code }) => ({ state, own: code }));
  const marks: readonly Marked[] = [...[...states, null].map((state) => ({ state })), ...own];
  const weekly = (mark: Marked): AttendanceHistory =>
    Array.from({ length: 12 }, (_, week) => ({ on: someDay.add({ weeks: week }), ...mark }));
  const reports = (mark: Marked): boolean => signals(weekly(mark)).length > 0;
  const attendedMarks = marks.filter(({ state }) => state !== null && attended(state));
  const neither = own.filter(({ state }) => state === 'excused');
  return [
    ...faultIf(
      signals([]).length > 0 || [{ state: 'present' } as const, ...attendedMarks].some(reports),
      'signals',
      'report a person who attended every session',
    ),
    ...faultIf(
      marks.some((mark) => signals(weekly(mark)).some(({ code }) => !known.includes(code))),
      'signals',
      'report a signal without a text',
    ),
    ...faultIf(
      [{ state: 'excused' } as const, { state: null }, ...neither].some(reports),
      'signals',
      'report a person who was excused or not marked',
    ),
    ...faultIf(misses.length === 0 && reports({ state: 'absent' }), 'signals', 'report misses that the kind does not record'),
  ];
}

type Marked = Pick<AttendedSession, 'state' | 'own'>;
