import { introductionKinds, sharedContacts, type IntroductionKind, type SharedContact } from '@saath/domain/introductions';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import type { Id } from '../http/units.ts';

/** A question to some people whether they want to meet. */
export class AskToMeetBody {
  /** The kind of introduction. */
  @IsIn(introductionKinds) kind: IntroductionKind;
  /** The people who are asked: relatives for families, members for buddies and friends. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true }) personIds: Id[];
}

const spoken = ['yes', 'no'] as const;

/** The answer of one person for themselves. */
export class AnswerToMeetBody {
  /** The person who answers. */
  @IsUUID() personId: Id;
  /** The answer. A no is never stored: it ends the question. */
  @IsIn(spoken) says: (typeof spoken)[number];
  /** The contact that goes with a yes; left out, the first name alone. */
  @MayBeMissing() @IsIn(sharedContacts) shares?: SharedContact;
}

/** The person who leaves, for whom no reason is asked. */
export class LeaveIntroductionBody {
  /** The person who leaves. */
  @IsUUID() personId: Id;
}
