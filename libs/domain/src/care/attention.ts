import { Temporal, dayIn, isBefore, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, FollowUpId, Instant, Localised, Result, SessionId } from '../kernel/index.ts';
import { groupSignals } from '../attendance/index.ts';
import type { GroupHistory, GroupSignal } from '../attendance/index.ts';
import { followUpProblems } from './follow-up.problems.ts';
import type { FollowUpProblem } from './follow-up.problems.ts';
import { overdueDays } from './follow-up.ts';
import type { FollowUp, FollowUpKind, FollowUpMethod } from './follow-up.ts';
import { contactReasonsOf } from './contact-reasons.ts';
import type { ContactFacts, ContactReason } from './contact-reasons.ts';
import { safetyReasonsOf, signalReasonsOf, talkReasonsOf } from './said-reasons.ts';
import type { SaidFacts, SaidReason } from './said-reasons.ts';
import type { TalkWish } from './talk-wish.ts';
import { unansweredReasonsOf } from './unanswered-visit.ts';
import type { UnansweredReason, UnansweredVisit } from './unanswered-visit.ts';

interface ReasonOf<Code extends string, Params, Source> {
  readonly code: Code;
  readonly params: Params;
  /** The first day of the fact. */
  readonly since: Day;
  /** The record from which the reason comes. */
  readonly source: Source;
}
interface SessionSource {
  readonly type: 'session';
  readonly id: SessionId;
}
interface FollowUpSource {
  readonly type: 'follow-up';
  readonly id: FollowUpId;
}
/** A fact because of which staff should speak with the member; never a score. Dates are ISO days, oldest first. */
export type AttentionReason =
  | ReasonOf<'talk-wanted', { readonly groupName: string }, SessionSource>
  | ReasonOf<'follow-up-overdue', { readonly days: number; readonly kind: FollowUpKind; readonly method: FollowUpMethod }, FollowUpSource>
  | ReasonOf<'missed-in-a-row', { readonly count: number; readonly groupName: string; readonly dates: readonly string[] }, SessionSource>
  | ReasonOf<'missed-last', { readonly count: 1; readonly groupName: string }, SessionSource>
  | SaidReason
  | ContactReason
  | UnansweredReason
  | OwnReason;
/** A reason that only one kind of programme knows, with its sentence: `{{count}}` and `{{groupName}}` are filled in. */
export type OwnReason = ReasonOf<
  string,
  { readonly count: number; readonly groupName: string; readonly dates: readonly string[] },
  SessionSource
> & { readonly text: Localised };

/**
 * The answer of staff to a member's reasons: `spoke` settles the facts known at that time, `later` hides the member until a day. Somebody
 * who asks to talk after such a `later` is shown at once.
 */
export type AttentionAnswer =
  | { readonly answer: 'spoke'; readonly at: Instant }
  | { readonly answer: 'later'; readonly at: Instant; readonly until: Day };

/**
 * The order of the attention list: wishes to talk, safety notes, overdue follow-ups, longer runs of misses, rising craving, low mood, a mentor
 * who could not reach the member, no contact after a discharge, a group that ended, a single miss, a visit to a meeting outside of which nobody
 * knows, last what only a kind knows.
 */
const attentionOrder: readonly string[] = [
  'talk-wanted',
  'safety-note',
  'follow-up-overdue',
  'missed-in-a-row',
  'craving-rising',
  'mood-low',
  'mentor-not-reached',
  'no-contact',
  'group-lapsed',
  'missed-last',
  'outside-visit-unanswered',
];

export interface AttentionFacts {
  /** The groups the member is enrolled in today. */
  readonly groups: readonly GroupHistory[];
  readonly followUps: readonly FollowUp[];
  /** The wishes of the member at sessions that were not taken back. */
  readonly talkWishes: readonly TalkWish[];
  /** The check-ins and safety notes of the member. */
  readonly said: SaidFacts;
  /** The contacts of the member, and the seats of one in aftercare. */
  readonly contacts: ContactFacts;
  /** The visits to meetings outside that are arranged and of which nobody has said whether they took place. */
  readonly visits?: readonly UnansweredVisit[] | undefined;
  readonly answers: readonly AttentionAnswer[];
  readonly now: Instant;
  /** The zone of the member's branch. */
  readonly timeZone: string;
}

/**
 * The reasons why a member needs attention, most pressing first. Reasons are computed from facts each time, so that a reason ends with its
 * fact: the member attends, the follow-up is done, the enrolment ends. A new miss after `spoke` brings back the whole run of misses.
 */
export function attentionFor(facts: AttentionFacts): readonly AttentionReason[] {
  return attentionAt(facts)(facts.now);
}

/** The same at any instant, for which what the groups say is read once: it does not depend on the instant. */
export function attentionAt({
  groups,
  followUps,
  talkWishes,
  said,
  contacts,
  visits = [],
  answers,
  timeZone,
}: Omit<AttentionFacts, 'now'>): (now: Instant) => readonly AttentionReason[] {
  const spoke = answers.filter(({ answer }) => answer === 'spoke').map(({ at }) => at);
  const isOpen = (knownSince: Instant): boolean => spoke.every((at) => isBefore(at, knownSince));
  const missed = groups.flatMap(groupSignals).filter(({ knownSince }) => isOpen(knownSince));
  return (now) => {
    const today = dayIn(now, timeZone);
    const later = answers.filter((answer) => answer.answer === 'later' && isDayBefore(today, answer.until)).map(({ at }) => at);
    const isShown = (knownSince: Instant): boolean => isOpen(knownSince) && later.every((at) => isBefore(at, knownSince));
    const wishes = talkWishes.filter(({ knownSince }) => isShown(knownSince));
    const atOnce = [...wishes.map(talkReason), ...talkReasonsOf(said, isShown, timeZone), ...safetyReasonsOf(said, timeZone)];
    if (later.length > 0) return atOnce.toSorted(byOrder);
    const overdue = followUps.filter((followUp) => overdueDays(followUp, today) > 0);
    const owed = overdue.filter(({ dueOn }) => isOpen(dueOn.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()));
    const unanswered = unansweredReasonsOf(visits, isOpen, { today, timeZone });
    const others = [...owed.map((followUp) => overdueReason(followUp, today)), ...missed.map(missReason), ...unanswered];
    const unreached = contactReasonsOf(contacts, { now, timeZone, spoke });
    return [...atOnce, ...others, ...signalReasonsOf(said, isOpen, { now, timeZone }), ...unreached].toSorted(byOrder);
  };
}

const talkReason = ({ sessionId: id, groupName, on }: TalkWish): AttentionReason => ({
  ...{ code: 'talk-wanted', params: { groupName }, since: on },
  source: { type: 'session', id },
});

function missReason({ code, count, dates, groupName, since, sessionId, text }: GroupSignal): AttentionReason {
  const source: SessionSource = { type: 'session', id: sessionId };
  if (code === 'missed-last') return { code, params: { count: 1, groupName }, since, source };
  const params = { count, groupName, dates: dates.map(String) };
  return text === null ? { code: 'missed-in-a-row', params, since, source } : { code, params, since, source, text };
}

function overdueReason(followUp: FollowUp, today: Day): AttentionReason {
  const params = { days: overdueDays(followUp, today), kind: followUp.kind, method: followUp.method };
  return { code: 'follow-up-overdue', params, since: followUp.dueOn, source: { type: 'follow-up', id: followUp.id } };
}

const placeOf = ({ code }: AttentionReason): number => {
  const place = attentionOrder.indexOf(code);
  return place === -1 ? attentionOrder.length : place;
};

const byOrder = (a: AttentionReason, b: AttentionReason): number => placeOf(a) - placeOf(b) || Temporal.PlainDate.compare(a.since, b.since);

/** The place of a member in the list, comparable as text: the order of the first reason as one digit or letter, then its day. Null without a reason. */
export function attentionPlace([first]: readonly AttentionReason[]): string | null {
  return first === undefined ? null : `${placeOf(first).toString(36)} ${first.since.toString()}`;
}

/** Accepts an answer to the attention list; `later` needs a day in the future. */
export function answerAttention(answer: AttentionAnswer, today: Day): Result<AttentionAnswer, FollowUpProblem> {
  const isInFuture = answer.answer === 'spoke' || isDayBefore(today, answer.until);
  return isInFuture ? ok(answer) : refuse(followUpProblems.snoozeNotInFuture());
}
