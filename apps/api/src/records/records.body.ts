import { commitmentOutcomes, recordForms, type CommitmentOutcome, type RecordForm } from '@saath/domain/records';
import { sessionLimits } from '@saath/domain/sessions';
import { noteVisibilities, type Visibility } from '@saath/domain/staff';
import { IsIn, IsObject, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { IsInstant, MayBeMissing } from '../http/request-values.ts';
import { SentByDevice } from '../http/sent-by-device.body.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Id, InstantText } from '../http/units.ts';

/** Answers to a form of the kind, about a person at the session or about the session. */
export class AnswersBody extends SentByDevice {
  /** The form: about a person (the `recordFields` of the kind) or about the session (its `sessionFields`). */
  @IsIn(recordForms) form: RecordForm;
  /**
   * The `formVersion` of the kind from which the form was drawn. Answers to a form of another version are taken while their questions are still asked;
   * the first that does not fit any more is named by `records/form-changed`, and nothing of the request is stored.
   * @example 1.0.0
   */
  @IsString() @MaxLength(40) formVersion: string;
  /** The person whom the form is about; left out for the form about the session. */
  @MayBeMissing() @IsUUID() personId?: Id;
  /** The answers that changed, by the names of the fields; null takes an answer back. Other answers stay. */
  @IsObject() answers: Record<string, unknown>;
  /** When the answers were given, by the clock of the device; of two answers to one question the later one counts. */
  @IsInstant() writtenAt: InstantText;
}

/** A note about a person at a session. */
export class NoteBody extends SentByDevice {
  /** The person. */
  @IsUUID() personId: Id;
  /**
   * The note, stored encrypted; an empty one removes the note of this author.
   * @example Spoke for the first time.
   */
  @Paragraphs(sessionLimits.personNoteLength) text: string;
  /** The readers of the note beside its author. */
  @IsIn(noteVisibilities) visibility: Exclude<Visibility, 'everyone'>;
  /** When it was written, by the clock of the device; left out, it is written now. A time in the future counts as now. */
  @MayBeMissing() @IsInstant() writtenAt?: InstantText;
  /**
   * The note that its author saw when they began to write, empty for none. When theirs is another one by now, this one is refused with
   * `http/stale`. Left out, this one replaces a note that was written earlier, and is refused where that on record was written later.
   * @example Quiet today.
   */
  @MayBeMissing() @Paragraphs(2000) before?: string;
}

/** A commitment of a person at a session until the next one. */
export class CommitmentBody extends SentByDevice {
  /** The person. */
  @IsUUID() personId: Id;
  /**
   * Their words, stored encrypted; an empty text takes them back.
   * @example Call my sister
   */
  @IsString() @MaxLength(300) text: string;
  /** When they said it, by the clock of the device; of two texts the later one counts. */
  @IsInstant() takenAt: InstantText;
}

/** The outcome of a commitment. */
export class CommitmentReviewBody extends SentByDevice {
  /** The answer of the person; `carried-over` asks about it again next time, null takes the answer back. */
  @ValidateIf((review: CommitmentReviewBody) => review.outcome !== null) @IsIn(commitmentOutcomes) outcome: CommitmentOutcome | null;
  /** When they said it, by the clock of the device; of two answers the later one counts. */
  @IsInstant() reviewedAt: InstantText;
}
