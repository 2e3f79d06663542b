import { ApiProperty } from '@nestjs/swagger';
import { followUpKinds, followUpOutcomes } from '@saath/domain/care';
import { NextSessionView } from '../groups/group.view.ts';
import { MemberAttentionView } from '../members/member.view.ts';

export class AttentionItemView {
  @ApiProperty() memberId: string;
  @ApiProperty() displayName: string;
  @ApiProperty() code: string;
  @ApiProperty() branchName: string;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ type: [MemberAttentionView] }) reasons: MemberAttentionView[];
}
export class AttentionPage {
  @ApiProperty({ type: [AttentionItemView] }) items: AttentionItemView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class AnsweredView {
  @ApiProperty() id: string;
}

export class FollowUpView {
  @ApiProperty() id: string;
  @ApiProperty() memberId: string;
  @ApiProperty() displayName: string;
  @ApiProperty() code: string;
  @ApiProperty({ enum: followUpKinds }) kind: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ enum: ['due', 'done'] }) state: string;
  @ApiProperty({ type: String, enum: followUpOutcomes, nullable: true }) outcome: string | null;
  @ApiProperty() overdueDays: number;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty() version: number;
}
export class FollowUpPage {
  @ApiProperty({ type: [FollowUpView] }) items: FollowUpView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class MilestoneView {
  @ApiProperty() memberId: string;
  @ApiProperty() displayName: string;
  @ApiProperty() code: string;
  @ApiProperty() days: number;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: NextSessionView, nullable: true, description: 'Where it can be celebrated.' }) nextSession: NextSessionView | null;
}
export class MilestonePage {
  @ApiProperty({ type: [MilestoneView] }) items: MilestoneView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
