import { ApiProperty } from '@nestjs/swagger';
import { SessionItemView } from './session-item.view.ts';

export class SessionPage {
  @ApiProperty({ type: [SessionItemView] }) items: SessionItemView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class SessionView extends SessionItemView {
  @ApiProperty({ enum: ['notes', 'presence', 'headcount'] }) confidentiality: string;
  @ApiProperty({ type: String, nullable: true }) topic: string | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: Number, nullable: true }) headcount: number | null;
  @ApiProperty({ type: String, nullable: true }) cancelReason: string | null;
}
