import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { MayBeMissing, MayBeNull } from '../http/request-values.ts';
import type { Id } from '../http/units.ts';

const mostAtOnce = 60;

/** The person who leads one session instead. */
export class SubstituteBody {
  /** The person who is to lead it, as a member of the staff. */
  @IsUUID() staffId: Id;
  /** In whose place; null or left out for instead of everybody who leads it. */
  @MayBeNull() @IsUUID() insteadOfId?: Id | null;
}

/** Several sessions of a group. */
export class SessionsOfGroupBody {
  /** The sessions. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(mostAtOnce) @ArrayUnique() @IsUUID(undefined, { each: true }) sessionIds: Id[];
  /** In whose place; null or left out for instead of everybody who leads them. */
  @MayBeNull() @IsUUID() insteadOfId?: Id | null;
}

/** The sessions of a group that one person is to lead. */
export class GroupSubstitutesPlanBody extends SessionsOfGroupBody {
  /** The person who is to lead them, as a member of the staff; left out while nobody is chosen. */
  @MayBeMissing() @IsUUID() staffId?: Id;
}

/** The person who leads several sessions of a group instead. */
export class GroupSubstitutesBody extends SessionsOfGroupBody {
  /** The person who is to lead them, as a member of the staff. */
  @IsUUID() staffId: Id;
}
