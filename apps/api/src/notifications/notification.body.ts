import { IsIn, IsUUID } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { IsInstant, MayBeMissing } from '../http/request-values.ts';
import type { Id, InstantText } from '../http/units.ts';

export const notificationStates = ['open', 'unread', 'earlier'] as const;

export class NotificationsQuery extends PageQuery {
  /** `open`: there is something to do. `unread`: open and not read. `earlier`: the reason has ended. Left out, the open ones. */
  @MayBeMissing() @IsIn(notificationStates) state?: (typeof notificationStates)[number];
}

/** The notifications that the reader has seen. */
export class ReadUntilBody {
  /** When the latest of them was told. What the reader was told after it stays unread. */
  @IsInstant() until: InstantText;
}

/** About whose mark a colleague is asked. */
export class MarkQuestionBody {
  /** The person whom the colleague has marked differently. */
  @IsUUID() personId: Id;
}
