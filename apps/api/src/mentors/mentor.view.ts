import type { Language } from '@saath/domain/kernel';
import type { Gender } from '@saath/domain/members';
import type { MentorPause, MentorRole } from '@saath/domain/mentors';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Days, Id, InstantText, Minutes, Version } from '../http/units.ts';

/** The last contact of a mentor with somebody whom they accompany. */
export class LastContactView {
  /** When it was. */
  at: InstantText;
  /**
   * The alias of the person.
   * @example Sagar P.
   */
  displayName: string;
}

/** A mentor, with seats and supervision. */
export class MentorView {
  /** The mentor. */
  id: Id;
  /** The member who is the mentor. */
  memberId: Id;
  /**
   * The alias of the mentor.
   * @example Prakash
   */
  displayName: string;
  /**
   * The code of the mentor as a member.
   * @example KTH-0041
   */
  code: string;
  /** The branch of the mentor. */
  branchId: Id;
  /**
   * The name of the branch.
   * @example Kothrud
   */
  branchName: string;
  /** The account with which the mentor signs in; null for none. */
  staffId: Id | null;
  /** The person who supervises the mentor; null while nobody is named. */
  supervisorId: Id | null;
  /**
   * The name of the person who supervises the mentor; null while nobody is named.
   * @example Meera Kulkarni
   */
  supervisorName: string | null;
  /** Whether the mentor is paid. */
  role: MentorRole;
  /** Hours of training until now. */
  trainingHours: Count;
  /** The languages that the mentor speaks with people. */
  languages: readonly Language[];
  /** The gender of the mentor, from their record; null when nobody wrote it. */
  gender: Gender | null;
  /** How many people the mentor accompanies at most. */
  seats: Count;
  /** How many people the mentor accompanies now. */
  taken: Count;
  /** How many more people the mentor can accompany now. */
  free: Count;
  /** Why the mentor takes nobody; null when they do. */
  pause: MentorPause | null;
  /** The first day of the running episode of sobriety; null when none runs, and for a mentor who stepped back. */
  soberSince: DayText | null;
  /** The day of the last supervision; null when there was none. */
  supervisedOn: DayText | null;
  /** The day until which the next supervision is due; null when there was none yet, so that it is due at once. */
  supervisionDue: DayText | null;
  /** For how many days the supervision has been overdue; 0 when it is not. */
  supervisionOverdue: Days;
  /** The last contact with somebody whom they accompany; null when there was none. */
  lastContact: LastContactView | null;
  /** The version of the profile. */
  version: Version;
}
/** Mentors by branch and name, a page at a time. */
export class MentorPage extends pageViewOf(MentorView) {}

/** The load of the mentors within reach. */
export class MentorFiguresView {
  /** How many mentors there are. */
  mentors: Count;
  /** At how many branches. */
  branches: Count;
  /** How many seats the mentors have who do not pause. */
  seats: Count;
  /** How many of these seats are taken. */
  taken: Count;
  /** How many mentors have a free seat. */
  free: Count;
  /** How many mentors have an overdue supervision, or had none. */
  overdue: Count;
  /** How many people wait for a mentor. */
  waiting: Count;
}

/** A supervision of a mentor. */
export class SupervisionView {
  /** The supervision. */
  id: Id;
  /** The day of the supervision. */
  on: DayText;
  /** How long it took. */
  minutes: Minutes;
  /**
   * The name of the person who supervised.
   * @example Meera Kulkarni
   */
  supervisorName: string;
  /**
   * The note; null when there is none.
   * @example Sleeps well.
   */
  note: string | null;
}
/** The supervisions of a mentor, the latest first, a page at a time. */
export class SupervisionPage extends pageViewOf(SupervisionView) {}
