import { ApiProperty } from '@nestjs/swagger';
import { channelCodes } from '@saath/notifications';

export const deliveryOutcomes = ['accepted', 'rejected', 'unknown'] as const;
export type DeliveryOutcome = (typeof deliveryOutcomes)[number];

/** One attempt with a provider. What was said and to which address stands nowhere. */
export class DeliveryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) reminderId: string;
  @ApiProperty() attempt: number;
  @ApiProperty({ enum: channelCodes }) channel: string;
  @ApiProperty({ format: 'date-time' }) startedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
  @ApiProperty({ type: String, enum: deliveryOutcomes, nullable: true, description: 'Null while it is under way.' })
  outcome: DeliveryOutcome | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the provider said, as a code.' }) code: string | null;
}

export class DeliveryPage {
  @ApiProperty({ type: [DeliveryView] }) items: readonly DeliveryView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
