import type { CommitmentOutcome } from '@saath/domain/records';
import type { Visibility } from '@saath/domain/staff';
import type { LocalisedView } from '../http/localised.view.ts';
import type { Count, DayText, Id, InstantText } from '../http/units.ts';

/** A note about a person at a session. */
export class NoteView {
  /**
   * The name of its author.
   * @example Asha Rao
   */
  authorName: string;
  /** Whether the reader wrote it. */
  isMine: boolean;
  /** The readers of the note beside its author. */
  visibility: Visibility;
  /**
   * The note.
   * @example Spoke for the first time.
   */
  text: string;
  /** When it was written last. */
  writtenAt: InstantText;
}

/** The answers to a form. */
export class FormAnswersView {
  /**
   * The version of the kind from which the form was drawn when it was filled in last; null where nobody filled it in.
   * @example 1.0.0
   */
  formVersion: string | null;
  /** The answers, by the names of the fields that the form has now. */
  answers: Readonly<Record<string, unknown>>;
}

/** The answers about a person at an earlier session of the group. */
export class EarlierAnswersView {
  /** The day of the session. */
  on: DayText;
  /** The answers, by the names of the fields that the form has now. */
  answers: Readonly<Record<string, unknown>>;
}

/** A commitment of an earlier session, about which the person is asked at this one. */
export class EarlierCommitmentView {
  /** The commitment. */
  id: Id;
  /**
   * The commitment in the words of the person.
   * @example Call my sister
   */
  text: string;
  /** The day of the session at which they said it. */
  on: DayText;
  /** The answer at this session about it; null while nobody asked. */
  outcome: CommitmentOutcome | null;
}

/** The records of one person at a session, as far as the reader may see it. */
export class PersonRecordView extends FormAnswersView {
  /** The person. */
  personId: Id;
  /** The notes about the person at this session. */
  notes: readonly NoteView[];
  /** The answers at the last sessions before, oldest first. */
  earlier: readonly EarlierAnswersView[];
  /** The commitment of the person at this session until the next one; null for nothing. */
  commitment: string | null;
  /** Their open commitments of earlier sessions of the group, and those answered for at this one, oldest first. */
  toReview: readonly EarlierCommitmentView[];
}

/** The note that was written at a session for the next one of its group. */
export class LastNoteView {
  /** The session at which it was written. */
  sessionId: Id;
  /** The day of that session. */
  on: DayText;
  /**
   * The name of its author; null for a note of an earlier version.
   * @example Asha Rao
   */
  authorName: string | null;
  /**
   * The note.
   * @example A quiet round; begin with the new people.
   */
  text: string;
}

/** The records of a session and the people at it. */
export class SessionRecordsView {
  /** The form about the session. */
  session: FormAnswersView;
  /** The people about whom there is something on record, of this session or of the ones before. */
  people: readonly PersonRecordView[];
  /** The note of the last session of the group before this one; null for none, and for readers who may not see it. */
  lastNote: LastNoteView | null;
  /** The answers with which the form about the session begins: what goes on from the last finished session, until it is answered. */
  suggested: Readonly<Record<string, unknown>>;
  /** The sorts of readers among whom the reader is: they are asked the questions with these readers, and no others. */
  readable: readonly Visibility[];
}

/** A figure of a group. */
export class FigureView {
  /**
   * The code of the metric.
   * @example attendance
   */
  code: string;
  /** The name of the figure. */
  name: LocalisedView;
  /** The text after the number; null for nothing. */
  unit: LocalisedView | null;
  /**
   * The figure; null while there is nothing to compute it from.
   * @example 82
   */
  value: number | null;
}

/** A figure at one finished session. */
export class TrendPointView {
  /** The day of the session. */
  on: DayText;
  /**
   * The figure; null where the session says nothing, or where fewer than five people said it.
   * @example 3.4
   */
  value: number | null;
}

/** A figure of a group from session to session. */
export class TrendLineView {
  /** The code of the figure: attendance in percent, or the mean of what people said at the session. */
  code: 'attendance' | 'mood' | 'craving';
  /** The figure in words. */
  name: LocalisedView;
  /** The figure at each session, oldest first. */
  points: readonly TrendPointView[];
}

/** The figures of a group by the metrics of its kind. */
export class GroupFiguresView {
  /** The finished sessions from which the figures are computed. */
  sessions: Count;
  /** The figures, in the order of the kind. */
  figures: readonly FigureView[];
  /** How attendance, mood and craving went from session to session; a figure that no session has is left out. */
  trend: readonly TrendLineView[];
}
