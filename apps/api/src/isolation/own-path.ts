import type { ForeignIds } from './foreign-ids.ts';
import type { Operation } from './operations.ts';

const slices: readonly (readonly [RegExp, keyof ForeignIds])[] = [
  [/^\/platform\/centres\/\{id\}/, 'centre'],
  [/^\/branches\/\{id\}/, 'branch'],
  [/^\/staff\/\{id\}/, 'staff'],
  [/^\/members\/\{id\}/, 'member'],
  [/^\/groups\/\{id\}/, 'group'],
  [/^\/enrolments\/\{id\}/, 'enrolment'],
  [/^\/waiting-places\/\{id\}/, 'waiting-place'],
  [/^\/sessions\/\{id\}/, 'session'],
  [/^\/absences\/\{id\}/, 'absence'],
  [/^\/stand-in-requests\/\{id\}/, 'stand-in-request'],
  [/^\/stories\/\{id\}/, 'story'],
  [/^\/introductions\/\{id\}/, 'introduction'],
  [/^\/follow-ups\/\{id\}/, 'follow-up'],
  [/^\/aftercare-plans\/\{id\}/, 'aftercare-plan'],
  [/^\/reminders\/\{id\}/, 'reminder'],
  [/^\/imports\/\{id\}/, 'import'],
  [/^\/notifications\/\{id\}/, 'notification'],
  [/^\/questionnaire-answers\/\{id\}/, 'questionnaire-answer'],
  [/^\/safety-notes\/\{id\}/, 'safety-note'],
  [/^\/mentors\/\{id\}/, 'mentor'],
  [/^\/mentorships\/\{id\}/, 'mentorship'],
  [/^\/ladders\/\{id\}/, 'ladder'],
  [/^\/outside-meetings\/\{id\}/, 'outside-meeting'],
  [/^\/outside-(?:referrals|visits)\/\{id\}/, 'outside-referral'],
];
/** Parameters with the same meaning in every path. */
const named: Readonly<Record<string, keyof ForeignIds>> = {
  memberId: 'member',
  mentorId: 'mentor',
  relativeId: 'relative',
  commitmentId: 'commitment',
  consentId: 'consent',
  proofId: 'proof',
  holidayId: 'holiday',
  documentId: 'document',
  episodeId: 'sobriety-episode',
  reminderId: 'reminder',
  branchId: 'branch',
  sessionId: 'session',
  groupId: 'group',
  facilitatorId: 'staff',
  ownerId: 'staff',
};

/** The kind of record that a parameter identifies; undefined for a parameter that is not listed here. */
export function slotOf({ path }: Pick<Operation, 'path'>, parameter: string): keyof ForeignIds | undefined {
  const tail = path.replace('/api/v1', '');
  return named[parameter] ?? slices.find(([pattern]) => pattern.test(tail) && pattern.source.includes(`{${parameter}\\}`))?.[1];
}

/** The code of the questionnaire that `insertSaid` makes, and for every other path that of a kind. */
const codeIn = ({ path }: Operation, ids: (parameter: string) => ForeignIds): string =>
  path.includes('/questionnaires/') ? `own-${ids('code')['questionnaire-answer']}` : 'group-counselling';

/** The path of an operation with a real id in every position, chosen by `ids`; an unknown position keeps its braces. */
export const pathWith = (operation: Operation, ids: (parameter: string) => ForeignIds): string =>
  operation.pathParams.reduce(
    (path, parameter) => {
      const slot = slotOf(operation, parameter);
      return slot === undefined ? path : path.replace(`{${parameter}}`, ids(parameter)[slot]);
    },
    operation.path.replace('{code}', codeIn(operation, ids)).replace('{kind}', 'members'),
  );

export const ownPath = (operation: Operation, ids: ForeignIds): string => pathWith(operation, () => ids);
