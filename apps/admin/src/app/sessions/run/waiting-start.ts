import type { Session } from '../../api/shapes.ts';
import { isStart, isWaiting, type QueuedCommand } from '../../offline/command.ts';

/** A session with the start that waits on this device, or that was taken back here and is not yet taken back on the server. */
export function withStart(session: Session, rows: readonly QueuedCommand[]): Session {
  const last = rows.filter((row) => isStart(row) && isWaiting(row) && row.command.sessionId === session.id).at(-1)?.command;
  if (last === undefined || session.state !== 'planned') return session;
  return { ...session, startedAt: last.type === 'start-session' ? last.startedAt : null };
}
