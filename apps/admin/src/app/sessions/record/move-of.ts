import type { Temporal } from '@saath/domain/kernel';
import type { SessionItem } from '../../api/shapes.ts';
import { compareInstants, hasCome, instantAt, isDay } from '../../ui/zoned-time.ts';

/** The choice of a person in the fields of a move; an empty room is none. */
export interface MoveChoice {
  readonly day: string;
  readonly time: string;
  readonly branchId: string;
  readonly roomId: string;
}
/** The request to the API: only what changes. */
export interface Move {
  readonly startsAt?: string;
  readonly branchId?: string;
  readonly roomId?: string | null;
}
export type MoveFault = 'missing' | 'past' | 'same';

/** The move of a choice, by the clock of the chosen branch, or the fault of the choice; the server makes the same checks. */
export function moveOf(
  session: Pick<SessionItem, 'startsAt' | 'branchId' | 'roomId'>,
  { day, time, branchId, roomId }: MoveChoice,
  timeZone: string,
  now: Temporal.Instant,
): { readonly move: Move } | { readonly fault: MoveFault } {
  if (!isDay(day) || !/^\d{2}:\d{2}$/.test(time)) return { fault: 'missing' };
  const startsAt = instantAt(`${day}T${time}`, timeZone);
  if (hasCome(startsAt, now)) return { fault: 'past' };
  const isOtherBranch = branchId !== session.branchId;
  const isOtherRoom = isOtherBranch || roomId !== (session.roomId ?? '');
  const move = {
    ...(compareInstants(startsAt, session.startsAt) === 0 ? {} : { startsAt }),
    ...(isOtherBranch ? { branchId } : {}),
    ...(isOtherRoom ? { roomId: roomId === '' ? null : roomId } : {}),
  };
  return Object.keys(move).length === 0 ? { fault: 'same' } : { move };
}
