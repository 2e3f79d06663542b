import { ApiProperty } from '@nestjs/swagger';
import { reminderStates, type ReminderState } from '@saath/domain/reminders';
import { languages } from '@saath/domain/kernel';
import { channelCodes } from '@saath/notifications';

export class ReminderRecipientView {
  @ApiProperty({ enum: ['member', 'relative'] }) kind: 'member' | 'relative';
  @ApiProperty() displayName: string;
  @ApiProperty({ required: false }) code?: string;
}

export class ReminderView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() rule: string;
  @ApiProperty({ format: 'uuid' }) sessionId: string;
  @ApiProperty() groupName: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty() timeZone: string;
  @ApiProperty({ type: ReminderRecipientView }) recipient: ReminderRecipientView;
  @ApiProperty({ enum: channelCodes }) channel: string;
  @ApiProperty({ enum: languages }) language: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty({ enum: reminderStates }) state: ReminderState;
  @ApiProperty({ required: false }) reason?: string;
  @ApiProperty() attempts: number;
  @ApiProperty() version: number;
}

export class ReminderPageView {
  @ApiProperty({ type: [ReminderView] }) items: readonly ReminderView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

/** As the list query reads it. */
export interface ReminderItemRecord {
  readonly id: string;
  readonly rule: string;
  readonly session_id: string;
  readonly group_name: string;
  readonly starts_at: Date;
  readonly time_zone: string;
  readonly recipient_kind: 'member' | 'relative';
  readonly display_name: string;
  readonly code: string | null;
  readonly channel: string;
  readonly language: string;
  readonly due_at: Date;
  readonly state: ReminderState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly version: number;
}

export const reminderView = (row: ReminderItemRecord): ReminderView => ({
  id: row.id,
  rule: row.rule,
  sessionId: row.session_id,
  groupName: row.group_name,
  startsAt: row.starts_at.toISOString(),
  timeZone: row.time_zone,
  recipient: { kind: row.recipient_kind, displayName: row.display_name, ...(row.code === null ? {} : { code: row.code }) },
  channel: row.channel,
  language: row.language,
  dueAt: row.due_at.toISOString(),
  state: row.state,
  ...(row.reason === null ? {} : { reason: row.reason }),
  attempts: row.attempts,
  version: row.version,
});
