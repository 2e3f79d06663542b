import { attendedStates } from '@saath/domain/programmes';
import type { HeatMark } from '../api/shapes.ts';

/** Whether a mark says that the person was in the room, for all of the session or for a part of it. */
export const isAttended = (mark: HeatMark): boolean => attendedStates.some((state) => state === mark);
