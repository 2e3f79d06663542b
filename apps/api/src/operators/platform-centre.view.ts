import { ApiProperty } from '@nestjs/swagger';
import { languages } from '@saath/domain/kernel';

export class AdministratorState {
  @ApiProperty()
  invited: boolean;

  @ApiProperty()
  accepted: boolean;
}

/** A centre as a customer: counts, never a record. */
export class PlatformCentreView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  slug: string;

  @ApiProperty()
  timeZone: string;

  @ApiProperty({ enum: languages, isArray: true })
  languages: string[];

  @ApiProperty({ enum: ['active', 'suspended'] })
  state: string;

  @ApiProperty()
  branches: number;

  @ApiProperty()
  staff: number;

  @ApiProperty()
  members: number;

  @ApiProperty()
  groups: number;

  @ApiProperty({ type: AdministratorState })
  administrator: AdministratorState;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty()
  version: number;
}

export class PlatformCentrePage {
  @ApiProperty({ type: [PlatformCentreView] })
  items: PlatformCentreView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
