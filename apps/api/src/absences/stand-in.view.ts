import type { StandInEnding, StandInState } from '@saath/domain/absences';
import { pageViewOf } from '../http/page.view.ts';
import type { Id, InstantText } from '../http/units.ts';
import { PlacedSessionView } from '../sessions/placed-session.view.ts';

/** A person who is asked to lead a session, and what became of that. */
export class StandInRequestView {
  /** The request. */
  id: Id;
  /** The session. */
  sessionId: Id;
  /** The person who is asked, as a member of the staff. */
  staffId: Id;
  /**
   * The name of the person who is asked.
   * @example Sana Shaikh
   */
  staffName: string;
  /** The person in whose place; null for beside those who lead the session. */
  insteadOfId: Id | null;
  /**
   * The name of the person who asked.
   * @example Meera Kulkarni
   */
  askedByName: string;
  /** When the person was asked. */
  askedAt: InstantText;
  /** Until when an answer is waited for; then the administrators are told, and a later answer still counts until somebody else is found. */
  answerBy: InstantText;
  /** The outcome of the question. */
  state: StandInState;
  /** When it became so. */
  changedAt: InstantText;
  /** Why the request was withdrawn; null for other states. */
  because: StandInEnding | null;
  /**
   * Why the person declined, where they said so.
   * @example I am at a wedding.
   */
  reason: string | null;
  /**
   * The names of the people who are asked one after the other where this one does not say yes, in order.
   * @example ["Rohan Patil"]
   */
  nextNames: readonly string[];
}

/** The requests about a session, a page at a time; the latest first. */
export class StandInRequestPage extends pageViewOf(StandInRequestView) {}

/** A session that the reader is asked to lead. */
export class AskedSessionView extends PlacedSessionView {
  /** The request. */
  id: Id;
  /** Requests that were made at once have one question, about one session or several. */
  questionId: Id;
  /**
   * The name of the person in whose place; null for beside those who lead the session.
   * @example Prakash Rao
   */
  insteadOfName: string | null;
  /**
   * The name of the person who asks.
   * @example Meera Kulkarni
   */
  askedByName: string;
  /** When the reader was asked. */
  askedAt: InstantText;
  /** Until when an answer is waited for. */
  answerBy: InstantText;
}

/** The sessions that the reader is asked to lead, a page at a time; the earliest first. */
export class AskedSessionPage extends pageViewOf(AskedSessionView) {}
