import { isMiss } from '../attendance/index.ts';
import { attended } from '../programmes/index.ts';
import type { AttendanceState, ProgrammeKind } from '../programmes/index.ts';
import type { SessionState } from './ladder.ts';

/**
 * The state of a session, from its mark: a miss is known once the session is finished, and the kind decides which marks are misses; a session that
 * the member attended counts at once.
 */
export function sessionState(
  { state, finished }: { readonly state: AttendanceState; readonly finished: boolean },
  kind: Pick<ProgrammeKind, 'confidentiality' | 'attendance'>,
): SessionState {
  if (isMiss({ state }, kind)) return finished ? 'missed' : 'neither';
  return attended(state) ? 'attended' : 'neither';
}
