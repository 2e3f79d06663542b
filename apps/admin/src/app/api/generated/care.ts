// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.
import type { MemberAttentionView } from './members.ts';
import type { NextSessionView } from './groups.ts';

export interface AttentionItemView {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly branchName: string;
  readonly since: string;
  readonly reasons: readonly MemberAttentionView[];
}

export interface AttentionPage {
  readonly items: readonly AttentionItemView[];
  readonly nextCursor: string | null;
}

export interface AnswerBody {
  readonly answer: 'spoke' | 'later';
  /** Needed with `later`: hidden until this day. */
  readonly until?: string;
  readonly note?: string | null;
}

export interface AnsweredView {
  readonly id: string;
}

export interface FollowUpView {
  readonly id: string;
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly kind: 'day-2' | 'day-7' | 'day-14' | 'day-30' | 'day-60' | 'day-90' | 'after-miss' | 'extra';
  readonly dueOn: string;
  readonly state: 'due' | 'done';
  readonly outcome: 'reached' | 'not-reached' | 'visited' | null;
  readonly overdueDays: number;
  readonly ownerName: string | null;
  readonly version: number;
}

export interface FollowUpPage {
  readonly items: readonly FollowUpView[];
  readonly nextCursor: string | null;
}

export interface NewFollowUpBody {
  readonly memberId: string;
  readonly dueOn: string;
}

export interface CompleteBody {
  readonly outcome: 'reached' | 'not-reached' | 'visited';
  readonly note?: string | null;
}

export interface SnoozeBody {
  /** The day on which it is due instead: after today and after the day it was due. */
  readonly until: string;
}

export interface MilestoneView {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly days: number;
  readonly on: string;
  /** Where it can be celebrated. */
  readonly nextSession: NextSessionView | null;
}

export interface MilestonePage {
  readonly items: readonly MilestoneView[];
  readonly nextCursor: string | null;
}

export interface CareOperations {
  'GET /attention': { readonly query: { readonly limit?: number; readonly cursor?: string; readonly branchId?: string }; readonly answer: AttentionPage };
  'POST /attention/{memberId}/answers': { readonly body: AnswerBody; readonly answer: AnsweredView };
  'GET /follow-ups': { readonly query: { readonly limit?: number; readonly cursor?: string; readonly state?: 'due' | 'done'; readonly due?: string; readonly memberId?: string }; readonly answer: FollowUpPage };
  'POST /follow-ups': { readonly body: NewFollowUpBody; readonly answer: FollowUpView };
  'POST /follow-ups/{id}/complete': { readonly body: CompleteBody; readonly answer: FollowUpView };
  'POST /follow-ups/{id}/snooze': { readonly body: SnoozeBody; readonly answer: FollowUpView };
  'GET /milestones': { readonly query: { readonly from: string; readonly to: string }; readonly answer: MilestonePage };
}
