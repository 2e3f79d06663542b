import { attendanceStates, type AttendanceState } from '@saath/domain/programmes';
import { recordForms, type RecordForm } from '@saath/domain/records';
import { noteVisibilities, type Visibility } from '@saath/domain/staff';
import { sessionLimits } from '@saath/domain/sessions';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Count, Id, Minutes } from '../http/units.ts';

/** The mark of a person as it should have been. */
export class AmendedMarkBody {
  /** The person. */
  @IsUUID() personId: Id;
  /** The mark; null for none. */
  @ValidateIf((mark: AmendedMarkBody) => mark.state !== null) @IsIn(attendanceStates) state: AttendanceState | null;
  /**
   * The code of a mark of the kind’s own (`attendance.own`), with the `state` that the kind names for it; left out for a mark of the product.
   * @example showed-work
   */
  @MayBeMissing() @IsString() @MaxLength(40) own?: string;
  /** How long the person was there, with the marks for which the kind records it. */
  @MayBeMissing() @IsInt() @Min(0) @Max(480) minutes?: Minutes;
}

/** The answer to one question of a form as it should have been. */
export class AmendedAnswerBody {
  /** The form: about a person (the `recordFields` of the kind) or about the session (its `sessionFields`). */
  @IsIn(recordForms) form: RecordForm;
  /**
   * The `formVersion` of the kind from which the form was drawn. An answer to a form of another version is taken while its question is
   * still asked.
   * @example 1.0.0
   */
  @IsString() @MaxLength(40) formVersion: string;
  /** The person whom the form is about; left out for the form about the session. */
  @MayBeMissing() @IsUUID() personId?: Id;
  /** The answer by the name of its question, one; null takes it back. */
  @IsObject() answers: Record<string, unknown>;
}

/** The note about a person of the one who amends, as it should have been. */
export class AmendedNoteBody {
  /** The person. */
  @IsUUID() personId: Id;
  /**
   * The note, stored encrypted; an empty one removes it.
   * @example Spoke for the first time.
   */
  @Paragraphs(sessionLimits.personNoteLength) text: string;
  /** The readers of a new note; a note that there is keeps its readers. */
  @IsIn(noteVisibilities) visibility: Exclude<Visibility, 'everyone'>;
}

/** A change of the record of a session after the time for corrections: exactly one of its parts, and why. */
export class AmendmentBody {
  /** The mark of a person. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => AmendedMarkBody) mark?: AmendedMarkBody;
  /** How many people attended, where the kind records no names. */
  @MayBeMissing() @IsInt() headcount?: Count;
  /** The topic of the session; an empty text clears it. */
  @MayBeMissing() @IsString() @MaxLength(sessionLimits.topicLength) topic?: string;
  /** The note; an empty text clears it. */
  @MayBeMissing() @Paragraphs(sessionLimits.noteLength) note?: string;
  /** The answer to a question of a form. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => AmendedAnswerBody) answer?: AmendedAnswerBody;
  /** The note about a person of the one who amends. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => AmendedNoteBody) personNote?: AmendedNoteBody;
  /**
   * Why the record is changed, stored encrypted.
   * @example The paper sheet was entered in the wrong row.
   */
  @Paragraphs(sessionLimits.reasonLength) reason: string;
}
