import type { Conflict } from '@saath/domain/sessions';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { namesOf, type StoredBooking } from './bookings.read-model.ts';
import type { CalendarConflictView, ConflictKind } from './schedule-conflict.view.ts';

/** A conflict seen from one of its two groups. */
export interface OneSided {
  readonly own: StoredBooking;
  readonly other: StoredBooking;
  readonly conflict: Conflict;
}

interface Finding extends OneSided {
  readonly kind: ConflictKind;
  readonly staffId: string | null;
}

/** Each thing that the two sessions need, as a finding of its own. */
const findingsOf = (given: OneSided): readonly Finding[] => [
  ...(given.conflict.roomId === null ? [] : [{ ...given, kind: 'room' as const, staffId: null }]),
  ...given.conflict.facilitators.map((staffId) => ({ ...given, kind: 'facilitator' as const, staffId })),
  ...(given.conflict.people.length === 0 ? [] : [{ ...given, kind: 'people' as const, staffId: null }]),
];

/**
 * One line for each pair of groups and each thing that both need, earliest first. A group out of the reach of the reader is not named: the
 * line says only that there is another group.
 */
export async function summarise(tx: CentreTransaction, conflicts: readonly OneSided[]): Promise<CalendarConflictView[]> {
  const shared = conflicts.flatMap(({ conflict }) => [...conflict.facilitators, ...(conflict.roomId === null ? [] : [conflict.roomId])]);
  const names = await namesOf(tx, [...new Set<string>(shared)]);
  const findings = Map.groupBy(conflicts.flatMap(findingsOf), ({ own, other, kind, staffId, conflict }) =>
    [own.groupId, other.groupId, kind, staffId, conflict.travelMinutes].join('|'),
  );
  const lines = [...findings.values()].flatMap((all) => lineOf(all, names));
  return lines.toSorted(inOrder);
}

const inOrder = (a: CalendarConflictView, b: CalendarConflictView): number =>
  a.firstStartsAt.localeCompare(b.firstStartsAt) ||
  a.groupName.localeCompare(b.groupName) ||
  (a.otherGroupName ?? '').localeCompare(b.otherGroupName ?? '');

const startsOf = (bookings: readonly StoredBooking[]): readonly string[] =>
  [...new Set(bookings.map(({ startsAt }) => startsAt.toString({ fractionalSecondDigits: 3 })))].toSorted();

function lineOf(all: readonly Finding[], names: ReadonlyMap<string, string>): readonly CalendarConflictView[] {
  const [one] = all;
  if (one === undefined) return [];
  const { own, other, kind, staffId } = one;
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  const starts = startsOf(all.map((finding) => finding.own));
  return [
    {
      kind,
      groupId: own.groupId,
      groupName: own.groupName,
      otherGroupId: other.isReachable ? other.groupId : null,
      otherGroupName: other.isReachable ? other.groupName : null,
      staffId,
      staffName: nameOf(staffId),
      roomName: kind === 'room' ? nameOf(own.roomId) : null,
      travelMinutes: one.conflict.travelMinutes,
      people: kind === 'people' ? new Set(all.flatMap(({ conflict }) => conflict.people)).size : 0,
      sessions: starts.length,
      startsAt: starts,
      otherStartsAt: other.isReachable ? startsOf(all.map((finding) => finding.other)) : [],
      firstStartsAt: starts[0] ?? '',
      lastStartsAt: starts.at(-1) ?? '',
    },
  ];
}
