import type { SessionItem } from '../../api/shapes.ts';

/** The part of a move that was chosen already: the wall clock, `YYYY-MM-DDTHH:MM`, or a room of the branch. */
export interface WantedMove {
  readonly wanted?: string;
  readonly wantedRoomId?: string;
}

/** A session that is to be moved. */
export type MoveRequest = SessionItem & WantedMove;
