import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Id, Version } from '../http/units.ts';
import type { SessionItemView } from '../sessions/session-item.view.ts';
import type { StandInRequestView } from './stand-in.view.ts';
import type { SubstituteView } from './substitute.view.ts';

/** The days on which a person of the staff is away. */
export class AbsenceView {
  /** The absence. */
  id: Id;
  /** The person, as a member of the staff. */
  staffId: Id;
  /**
   * The name of the person.
   * @example Prakash Rao
   */
  staffName: string;
  /** The first day of the absence. */
  startsOn: DayText;
  /** The last day of the absence. */
  endsOn: DayText;
  /** How many sessions of these days the person leads, or somebody else because of the absence; only sessions within reach. */
  sessions: Count;
  /** How many of these sessions have nobody instead. */
  open: Count;
  /** The version of the absence. */
  version: Version;
}

/** Absences, a page at a time. */
export class AbsencePage extends pageViewOf(AbsenceView) {}

/** A session that an absence touches, with the people who could lead it instead. */
export class AbsenceSessionView {
  /** The session. */
  session: SessionItemView;
  /** Whether the absent person still leads it. */
  isOpen: boolean;
  /** The person who was named because of the absence; null while nobody was. */
  substituteId: Id | null;
  /** The people who could lead it, those who fit best first. */
  substitutes: readonly SubstituteView[];
  /** The people who were asked to lead it, with their answers, the latest first. */
  requests: readonly StandInRequestView[];
}

/** A series that hangs on the absent person. */
export class HangingGroupView {
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Sham ki baithak
   */
  groupName: string;
}

/** An absence with every session that it touches. */
export class AbsencePlanView extends AbsenceView {
  /** The groups of these sessions that hang on the absent person: nobody else leads them or is named as back-up. */
  hanging: readonly HangingGroupView[];
  /** The sessions, earliest first. */
  touched: readonly AbsenceSessionView[];
}
