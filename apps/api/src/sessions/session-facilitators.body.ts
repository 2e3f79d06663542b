import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { groupLimits } from '@saath/domain/groups';
import type { Id } from '../http/units.ts';

/** The people who lead one session. */
export class SessionFacilitatorsBody {
  /** Everybody who leads the session, as members of the staff; an empty list gives it back to the facilitators of its group. */
  @IsArray() @ArrayMaxSize(groupLimits.facilitators) @IsUUID(undefined, { each: true }) staffIds: Id[];
}
