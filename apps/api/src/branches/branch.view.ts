import { ApiProperty } from '@nestjs/swagger';

export class RoomView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: Number, nullable: true })
  capacity: number | null;
}

export class HolidayView {
  @ApiProperty()
  id: string;

  @ApiProperty({ format: 'date' })
  on: string;

  @ApiProperty()
  name: string;
}

export class BranchView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  address: string;

  @ApiProperty()
  timeZone: string;

  @ApiProperty({ type: [RoomView] })
  rooms: RoomView[];

  @ApiProperty()
  groups: number;

  @ApiProperty()
  members: number;

  @ApiProperty()
  version: number;
}

export class BranchPage {
  @ApiProperty({ type: [BranchView] })
  items: BranchView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
export class RoomPage {
  @ApiProperty({ type: [RoomView] })
  items: RoomView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
export class HolidayPage {
  @ApiProperty({ type: [HolidayView] })
  items: HolidayView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
