import { refusal, type FieldError, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const careRefusals = {
  /** 409: the member has a done follow-up on that day. */
  doneThatDay: (followUpId: string): Refusal => refusal('conflict', 'follow-ups/done-that-day', { followUpId }),
  /** 409: the member already has a follow-up of this kind on that day. */
  oneThatDay: (): Refusal => refusal('conflict', 'follow-ups/one-that-day'),
  /** 409: some of several contacts, or of several members, cannot be given to this colleague, so that none was; the faults say which and why. */
  notHandedOver: (errors: readonly FieldError[]): Refusal =>
    refusal('conflict', 'follow-ups/not-handed-over', { count: errors.length }, { errors }),
  /** 409: the member has no stay that a discharge could end. */
  noStay: (): Refusal => refusal('conflict', 'aftercare/no-stay'),
  /** 422: weekly calls have a weekday and no time. */
  weeklyTimeMissing: (): Refusal => refusal('invalid', 'aftercare/weekly-time-missing'),
  /** 409: the member does not need a word at present, so there is no call for which the number is shown. */
  notInNeed: (): Refusal => refusal('conflict', 'care/not-in-need'),
  /** 409: an open safety note of the member cannot be put off; the named person closes it. */
  safetyNoteOpen: (): Refusal => refusal('conflict', 'care/safety-note-open'),
  /** 409: the member has not consented to calls to this relative, or no longer. */
  relativeNotAllowed: (): Refusal => refusal('conflict', 'care/relative-not-allowed'),
  /** 422: the window of milestones ends before it begins, or is longer than this number of days. */
  milestonesWindow: (days: number): Refusal => refusal('invalid', 'milestones/window', { days }),
} as const;
