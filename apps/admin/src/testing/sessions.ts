import type {
  AttendanceState,
  ExpectedSession,
  MemberItem,
  RosterItem,
  Session,
  SessionItem,
  StandInRequest,
  Substitute,
  SubstituteReason,
} from '../app/api/shapes.ts';

/** A session of the demo centre: Naya Savera, 25 November 2026, 10:30 to 11:45 in Kothrud. */
export const aSessionItem = (given: Partial<SessionItem> = {}): SessionItem => ({
  id: 's1',
  groupId: 'g1',
  groupName: 'Naya Savera',
  kind: 'group-counselling',
  branchId: 'b1',
  branchName: 'Kothrud',
  roomId: 'hall-1',
  roomName: 'Hall 1',
  timeZone: 'Asia/Kolkata',
  startsAt: '2026-11-25T05:00:00Z',
  endsAt: '2026-11-25T06:15:00Z',
  originalStart: '2026-11-25T10:30',
  state: 'planned',
  movedFrom: null,
  isPlaced: false,
  isGuest: false,
  isExtra: false,
  startedAt: null,
  finishedAt: null,
  facilitators: [],
  hasOwnFacilitators: false,
  expected: 2,
  attended: null,
  missed: 0,
  excused: 0,
  walkIns: 0,
  marked: 0,
  isHistory: false,
  version: 3,
  ...given,
});

/** The session that the schedule of Naya Savera gives behind the horizon of planning. */
export const anExpectedSession = (given: Partial<ExpectedSession> = {}): ExpectedSession => ({
  groupId: 'g1',
  groupName: 'Naya Savera',
  kind: 'group-counselling',
  branchId: 'b1',
  branchName: 'Kothrud',
  roomName: 'Hall 1',
  timeZone: 'Asia/Kolkata',
  startsAt: '2027-03-10T05:00:00.000Z',
  endsAt: '2027-03-10T06:15:00.000Z',
  facilitators: [],
  ...given,
});

/** A step of the plan of a session. */
export const aStep = (title: string, from: number, to: number, script: string | null = null): Session['agenda'][number] => ({
  ...{ from, to, title: { en: title, hi: title, mr: title } },
  script: script === null ? null : { en: script, hi: script, mr: script },
});

export const aSession = (given: Partial<Session> = {}): Session => ({
  ...aSessionItem(),
  confidentiality: 'notes',
  correctionDays: 7,
  lateAfter: 10,
  agenda: [],
  topic: null,
  note: null,
  headcount: null,
  cancelReason: null,
  ...given,
});

/** A mark without minutes. */
export const aMark = (state: AttendanceState, markedAt: string): NonNullable<RosterItem['mark']> => ({
  ...{ state, own: null, minutes: null, markedAt },
});
/** A person on a roster. */
export const aRosterItem = (personId: string, given: Partial<RosterItem> = {}): RosterItem => ({
  personId,
  personKind: 'member',
  displayName: personId,
  code: 'K-101',
  enrolmentId: `e-${personId}`,
  isExpected: true,
  wantsToTalk: false,
  hint: null,
  mark: null,
  ...given,
});

/** The answer of a list in one page. */
export const pageOf = <Item>(...items: readonly Item[]) => ({ items, nextCursor: null });

/** A member that a search finds. */
export const aMemberItem = (given: Partial<MemberItem> = {}): MemberItem => ({
  id: 'sunil',
  code: 'K-120',
  displayName: 'Sunil',
  stage: 'in-programme',
  branchId: 'b1',
  branchName: 'Kothrud',
  language: 'hi',
  since: '2026-10-06',
  groups: [],
  needsWord: false,
  version: 1,
  ...given,
});

/** A reason for or against a person who could lead a session. */
export const aReason = (code: SubstituteReason['code'], given: Partial<SubstituteReason> = {}): SubstituteReason => ({
  code,
  ...{ groupName: null, branchName: null, until: null, minutes: null, language: null, times: null },
  ...given,
});

/** A person who could lead a session, by their name. */
export const aSubstitute = (name: string, given: Partial<Substitute> = {}): Substitute => ({
  ...{ staffId: name, name, role: 'counsellor', isFree: true, freeFrom: null },
  reasons: [aReason('free'), aReason('speaks', { language: 'hi' }), aReason('led-kind', { times: 6 })],
  ...given,
});

/** Sana was asked on Tuesday whether she leads a session, in the place of Prakash. */
export const aStandIn = (given: Partial<StandInRequest> = {}): StandInRequest => ({
  ...{ id: 'r1', sessionId: 's1', staffId: 'Sana', staffName: 'Sana', insteadOfId: 'f1', askedByName: 'Meera', state: 'asked' },
  ...{
    askedAt: '2026-11-24T04:30:00Z',
    answerBy: '2026-11-24T16:30:00Z',
    changedAt: '2026-11-24T04:30:00Z',
    because: null,
    reason: null,
    nextNames: [],
  },
  ...given,
});
