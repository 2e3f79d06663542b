import { newId } from '../platform/new-id.ts';

export type ForeignIds = Readonly<
  Record<
    | 'centre'
    | 'branch'
    | 'room'
    | 'holiday'
    | 'staff'
    | 'member'
    | 'relative'
    | 'document'
    | 'sobriety-episode'
    | 'consent'
    | 'group'
    | 'enrolment'
    | 'waiting-place'
    | 'session'
    | 'commitment'
    | 'absence'
    | 'stand-in-request'
    | 'proof'
    | 'aftercare-plan'
    | 'story'
    | 'introduction'
    | 'follow-up'
    | 'reminder'
    | 'notification'
    | 'questionnaire-answer'
    | 'safety-note'
    | 'mentor'
    | 'mentorship'
    | 'ladder'
    | 'outside-meeting'
    | 'outside-referral'
    | 'import',
    string
  >
>;

/** The ids of the rows to insert, and of the existing centre, branch and staff. */
export const idsIn = (centre: string, branch: string, staff: string): ForeignIds => ({
  centre,
  branch,
  staff,
  room: newId(),
  holiday: newId(),
  member: newId(),
  relative: newId(),
  document: newId(),
  'sobriety-episode': newId(),
  consent: newId(),
  group: newId(),
  enrolment: newId(),
  'waiting-place': newId(),
  session: newId(),
  commitment: newId(),
  absence: newId(),
  'stand-in-request': newId(),
  proof: newId(),
  'aftercare-plan': newId(),
  story: newId(),
  introduction: newId(),
  'follow-up': newId(),
  reminder: newId(),
  ...{ 'questionnaire-answer': newId(), 'safety-note': newId() },
  ...{ mentor: newId(), mentorship: newId() },
  ladder: newId(),
  ...{ 'outside-meeting': newId(), 'outside-referral': newId() },
  import: newId(),
  notification: newId(),
});
