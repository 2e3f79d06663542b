import { ApiProperty } from '@nestjs/swagger';
import { AttentionItemView, FollowUpView, MilestoneView } from '../care/care.view.ts';
import { SessionItemView } from '../sessions/session-item.view.ts';

export class TodayAttentionView {
  @ApiProperty() count: number;
  @ApiProperty({ type: [AttentionItemView] }) items: AttentionItemView[];
}
export class TodayFollowUpsView {
  @ApiProperty() count: number;
  @ApiProperty({ type: [FollowUpView] }) items: FollowUpView[];
}

/** The day of who asks, across their branches. */
export class TodayView {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ type: [SessionItemView] }) sessions: SessionItemView[];
  @ApiProperty({ type: TodayAttentionView }) attention: TodayAttentionView;
  @ApiProperty({ type: TodayFollowUpsView }) followUps: TodayFollowUpsView;
  @ApiProperty({ type: [MilestoneView] }) milestones: MilestoneView[];
}
