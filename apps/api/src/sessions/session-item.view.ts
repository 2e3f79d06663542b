import { ApiProperty } from '@nestjs/swagger';
import { FacilitatorView } from '../groups/facilitator.view.ts';

const states = ['planned', 'held', 'cancelled'] as const;

/** A session as lists show it; figures are of the people expected on its day. */
export class SessionItemView {
  @ApiProperty() id: string;
  @ApiProperty() groupId: string;
  @ApiProperty() groupName: string;
  @ApiProperty() kind: string;
  @ApiProperty() branchId: string;
  @ApiProperty() branchName: string;
  @ApiProperty({ type: String, nullable: true }) roomName: string | null;
  @ApiProperty() timeZone: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ format: 'date-time' }) endsAt: string;
  @ApiProperty({ description: 'Local start of the first plan: with the group, the identity of the session.' }) originalStart: string;
  @ApiProperty({ enum: states }) state: (typeof states)[number];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) movedFrom: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
  @ApiProperty({ type: [FacilitatorView] }) facilitators: FacilitatorView[];
  @ApiProperty() expected: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Who came; null before anybody was marked or counted.' }) attended:
    number | null;
  @ApiProperty() marked: number;
  @ApiProperty() version: number;
}
