import { ApiProperty } from '@nestjs/swagger';
import { languages } from '@saath/domain/kernel';

export class CentreView {
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

  @ApiProperty()
  helpline: string;

  @ApiProperty({ example: '21:00' })
  quietFrom: string;

  @ApiProperty({ example: '10:00' })
  quietUntil: string;

  @ApiProperty()
  version: number;
}
