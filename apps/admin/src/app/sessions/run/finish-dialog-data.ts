import type { AttendanceState, Session } from '../../api/shapes.ts';
import type { Temporal } from '@saath/domain/kernel';
import { hasCome } from '../../ui/zoned-time.ts';
import type { Words } from '../../i18n/words.ts';
import type { Tally } from './roster-rows.ts';

export interface FinishDialogData {
  readonly groupName: string;
  /** Null for a kind that records a head count only. */
  readonly tally: Tally | null;
  readonly headcount: number | null;
  /** The people who came and to whom a question that must be answered is still open, with these questions in words. */
  readonly unanswered: readonly { readonly name: string; readonly questions: string }[];
  /** The names of the people who asked to talk to someone, in words; empty for nobody. */
  readonly toTalk: string;
  /** How many commitments are asked about next time. */
  readonly commitments: number;
  /** For how many days marks can be corrected afterwards. */
  readonly correctionDays: number;
  readonly online: boolean;
  /** The time of the start, while it is still to come: then the session cannot be finished. */
  readonly beginsAt: string | null;
  /** The time of the end, while it is still to come: then finishing needs a confirmation. */
  readonly endsAt: string | null;
  mark(personId: string, state: AttendanceState): void;
}

/** The marks and the answers of this device, as the dialog gets them. */
interface Marks {
  counted(): number | null;
  online(): boolean;
  refused(): string | null;
  mark(personId: string, state: AttendanceState): void;
}

/** The content of the dialog before a session is finished. */
export function finishDialogData(
  words: Words,
  session: Session,
  { tally, ...said }: Pick<FinishDialogData, 'unanswered' | 'toTalk' | 'commitments'> & { readonly tally: Tally },
  marks: Marks,
  now: Temporal.Instant,
): FinishDialogData {
  const ahead = (at: string): string | null => (hasCome(at, now) ? null : words.time(at, session.timeZone));
  const beginsAt = ahead(session.startsAt);
  // The clock of this device may be ahead of the server, which then asks for the confirmation.
  const endsAt = marks.refused() === 'sessions/not-over' ? words.time(session.endsAt, session.timeZone) : ahead(session.endsAt);
  return {
    groupName: session.groupName,
    tally: session.confidentiality === 'headcount' ? null : tally,
    headcount: marks.counted(),
    ...said,
    correctionDays: session.correctionDays,
    online: marks.online(),
    beginsAt,
    endsAt: beginsAt === null ? endsAt : null,
    mark: (personId, state) => marks.mark(personId, state),
  };
}
