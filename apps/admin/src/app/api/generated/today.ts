// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.
import type { AttentionItemView, FollowUpView, MilestoneView } from './care.ts';
import type { SessionItemView } from './groups.ts';

export interface TodayAttentionView {
  readonly count: number;
  readonly items: readonly AttentionItemView[];
}

export interface TodayFollowUpsView {
  readonly count: number;
  readonly items: readonly FollowUpView[];
}

export interface TodayView {
  readonly date: string;
  readonly sessions: readonly SessionItemView[];
  readonly attention: TodayAttentionView;
  readonly followUps: TodayFollowUpsView;
  readonly milestones: readonly MilestoneView[];
}

export interface TodayOperations {
  'GET /today': { readonly answer: TodayView };
}
