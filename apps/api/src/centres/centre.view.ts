import { ApiProperty } from '@nestjs/swagger';

export class CentreView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  slug: string;

  @ApiProperty()
  timeZone: string;

  @ApiProperty({ type: [String] })
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
