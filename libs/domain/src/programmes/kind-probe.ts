import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId, RelativeId } from '../kernel/index.ts';
import { stages } from '../members/index.ts';
import { eligibilityReasons } from './eligibility.ts';
import type { Candidate } from './eligibility.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { heard } from './heard.ts';
import type { Fault } from './heard.ts';
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

/** Asks a kind's functions what every kind must be able to answer: they come from a stranger's package, types alone prove nothing. */
export function probe(kind: ProgrammeKind): readonly Fault[] {
  return [
    ...heard('eligibility', () => everyCandidate.flatMap((person) => eligibilityFaults(kind, person))),
    ...heard('signals', () => signalFaults(kind)),
  ];
}

function eligibilityFaults({ eligibility }: ProgrammeKind, person: Candidate): readonly Fault[] {
  const answer = eligibility(person, { startsOn: someDay, endsOn: null, settings: {} }, someDay);
  const known: readonly string[] = eligibilityReasons;
  if (answer.allowed || (answer.reasons.length > 0 && answer.reasons.every((reason) => known.includes(reason)))) return [];
  return [{ path: 'eligibility', fault: 'refuses without a known reason' }];
}

function signalFaults({ signals, attendance }: ProgrammeKind): readonly Fault[] {
  const faithful: AttendanceHistory = Array.from({ length: 6 }, (_, week) => ({ on: someDay.add({ weeks: week }), state: 'present' }));
  if (signals([]).length + signals(faithful).length > 0)
    return [{ path: 'signals', fault: 'say something about a person who always came' }];
  if (attendance.misses.length > 0 || signals(faithful.map(({ on }) => ({ on, state: 'absent' }))).length === 0) return [];
  return [{ path: 'signals', fault: 'see misses that the kind does not record' }];
}
