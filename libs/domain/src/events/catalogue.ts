import type { AbsenceEvent } from '../absences/index.ts';
import type { AttendanceEvent } from '../attendance/index.ts';
import type { BranchEvent } from '../branches/index.ts';
import type { CareEvent } from '../care/index.ts';
import type { CentreEvent } from '../centres/index.ts';
import type { CopingPlanEvent } from '../coping-plans/index.ts';
import type { GroupEvent } from '../groups/index.ts';
import type { IntroductionEvent } from '../introductions/index.ts';
import type { LadderEvent } from '../ladders/index.ts';
import type { MemberEvent } from '../members/index.ts';
import type { MilestoneEvent } from '../milestones/index.ts';
import type { MentorEvent } from '../mentors/index.ts';
import type { OutsideMeetingEvent } from '../outside-meetings/index.ts';
import type { ProgrammeEvent } from '../programmes/index.ts';
import type { LedgerEvent } from '../reminders/index.ts';
import type { ProofEvent } from '../proofs/index.ts';
import type { RecordEvent } from '../records/index.ts';
import type { SessionEvent } from '../sessions/index.ts';
import type { StoryEvent } from '../stories/index.ts';
import type { StaffEvent } from '../staff/index.ts';
import type { QuestionnaireEvent } from '../questionnaires/index.ts';
import type { ImportEvent } from './import.events.ts';
import type { StoredValueEvent } from './stored-value.events.ts';

/** The catalogue of everything that can happen in a centre. Slices follow these events, and the audit is made from them. */
export type CentreHappening =
  | CentreEvent
  | BranchEvent
  | StaffEvent
  | MemberEvent
  | ProgrammeEvent
  | GroupEvent
  | SessionEvent
  | AbsenceEvent
  | AttendanceEvent
  | RecordEvent
  | ProofEvent
  | MentorEvent
  | LadderEvent
  | CareEvent
  | CopingPlanEvent
  | MilestoneEvent
  | LedgerEvent
  | StoryEvent
  | IntroductionEvent
  | OutsideMeetingEvent
  | ImportEvent
  | QuestionnaireEvent
  | StoredValueEvent;

export type EventType = CentreHappening['type'];

/** The events of one type, or of several. */
export type EventOf<Type extends EventType> = Type extends EventType ? Extract<CentreHappening, { readonly type: Type }> : never;

/**
 * Each type of event, and whether the audit shows it. An event that only informs other slices of a change that another event already
 * reports is not shown, because the same change would appear twice.
 */
const inAudit: Readonly<Record<EventType, boolean>> = {
  'centre-onboarded': true,
  'centre-changed': true,
  'centre-renamed': true,
  'centre-suspended': true,
  'centre-active': true,
  'branch-added': true,
  'branch-changed': true,
  'branch-zone-changed': false,
  'room-added': true,
  'travel-times-changed': true,
  'holiday-added': true,
  'holiday-removed': true,
  'staff-invited': true,
  'staff-changed': true,
  'staff-deactivated': true,
  'staff-named': true,
  'invitation-sent-again': true,
  'invitation-accepted': true,
  'member-registered': true,
  'member-changed': true,
  'member-revealed': true,
  'legal-names-searched': true,
  'member-opened': true,
  'accesses-printed': true,
  'member-moved': true,
  'member-transferred': true,
  'member-merged': true,
  'member-unmerged': true,
  'member-admitted': false,
  'member-discharged': false,
  'member-left': false,
  'sobriety-started': true,
  'sobriety-ended': true,
  'consent-granted': true,
  'consent-withdrawn': true,
  'document-added': true,
  'document-removed': true,
  'relative-added': true,
  'kind-set': true,
  'kind-set-for-branch': true,
  'own-kind-made': true,
  'own-kind-changed': true,
  'group-created': true,
  'group-changed': true,
  'group-rescheduled': true,
  'group-ended': true,
  'capacity-decided': true,
  'place-asked': true,
  'request-accepted': true,
  'seat-offered': true,
  'offer-declined': true,
  'offer-lapsed': true,
  'place-left': true,
  'place-moved': true,
  'person-enrolled': true,
  'enrolment-ended': true,
  'session-started': true,
  'session-start-undone': true,
  'session-finished': true,
  'session-cancelled': true,
  'session-moved': true,
  'session-room-changed': true,
  'session-restored': true,
  'session-added': true,
  'session-recorded': true,
  'session-facilitators-named': true,
  'absence-recorded': true,
  'absence-removed': true,
  'stand-in-asked': true,
  'stand-in-accepted': true,
  'stand-in-declined': true,
  'stand-in-unanswered': false,
  'stand-in-withdrawn': true,
  'sessions-planned': false,
  'sessions-replanned': false,
  'attendance-marked': true,
  'attendance-completed': false,
  'answers-recorded': true,
  'note-written': true,
  'session-amended': true,
  'commitment-taken': true,
  'commitment-reviewed': true,
  'proof-issued': true,
  'proof-withdrawn': true,
  'coping-plan-written': true,
  'coping-plan-changed': true,
  'coping-plan-reviewed': true,
  'coping-plan-withdrawn': true,
  'coping-review-days-set': true,
  'milestones-kept': true,
  'milestone-celebrated': true,
  'story-written': true,
  'story-changed': true,
  'story-returned': true,
  'story-shown': true,
  'story-withdrawn': true,
  'introduction-asked': true,
  'introduction-answered': true,
  'introduction-met': true,
  'introduction-closed': true,
  'introduction-taken-back': true,
  'introduction-expired': true,
  'introduction-left': true,
  'introduction-ended': true,
  'outside-meeting-listed': true,
  'outside-meeting-changed': true,
  'outside-visit-arranged': true,
  'outside-visit-changed': true,
  'outside-visit-described': true,
  'outside-visit-answered': true,
  'outside-referral-ended': true,
  'mentor-added': true,
  'mentor-changed': true,
  'mentor-stepped-back': true,
  'mentor-bounds-changed': true,
  'supervision-recorded': true,
  'mentor-wanted': true,
  'mentor-paired': true,
  'mentorship-ended': true,
  'mentor-contact-logged': true,
  'next-contact-set': true,
  'mentee-number-shown': true,
  'ladder-opened': true,
  'ladder-step-given': false,
  'ladder-handed-over': true,
  'ladder-outcome': true,
  'ladder-closed': true,
  'ladder-reopened': true,
  'ladder-support-needed': false,
  'talk-wanted': true,
  'talk-not-wanted': true,
  'attention-spoke': true,
  'attention-later': true,
  'need-changed': false,
  'number-shown': true,
  'follow-up-added': true,
  'follow-ups-planned': false,
  'follow-ups-withdrawn': false,
  'follow-up-completed': true,
  'follow-up-handed-over': true,
  'follow-ups-given': false,
  'calls-ended': true,
  'aftercare-planned': true,
  'aftercare-changed': true,
  'follow-up-snoozed': true,
  'reminder-resent': true,
  'channel-failed': false,
  'channel-recovered': false,
  'questionnaire-made': true,
  'questionnaire-answered': true,
  'safety-note-opened': true,
  'safety-note-arranged': true,
  'safety-note-closed': true,
  'checked-in': true,
  'import-checked': true,
  'import-committed': true,
  'value-unreadable': true,
};

/**
 * Every type of event, in the order of the catalogue.
 *
 * @provedBySpec The product looks up single types; a spec proves of each type that it is in the audit or followed by a slice.
 */
export const eventTypes = Object.keys(inAudit) as readonly EventType[];

export const isAudited = (type: EventType): boolean => inAudit[type];
