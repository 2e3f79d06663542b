import type { Remedy, SessionItem } from '../api/shapes.ts';
import type { SessionActions } from './session-actions.ts';
import { dayIn, timeIn } from '../ui/zoned-time.ts';

/** Opens the dialog of exactly the change of a remedy, which shows its plan. Answers whether something is to be read again. */
export function remedied(actions: Pick<SessionActions, 'move' | 'lead'>, session: SessionItem, remedy: Remedy): Promise<boolean> {
  const { roomId, staffId, insteadOfId, startsAt } = remedy;
  if (staffId !== null && insteadOfId !== null) return actions.lead(session, { wantedId: staffId, insteadOfId });
  if (roomId !== null) return actions.move(session, { wantedRoomId: roomId });
  if (startsAt === null) return Promise.resolve(false);
  const { timeZone } = session;
  return actions.move(session, { wanted: `${dayIn(startsAt, timeZone)}T${timeIn(startsAt, timeZone)}` });
}
