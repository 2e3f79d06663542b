import { ApiProperty } from '@nestjs/swagger';

export class FacilitatorView {
  @ApiProperty({ format: 'uuid' }) staffId: string;
  @ApiProperty() name: string;
}
