import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, ValidateNested } from 'class-validator';
import { MayBeMissing, MayBeNull } from '../http/given.ts';

/** What a centre sets differently, within the bounds the kind declares. */
export class OverridesBody {
  @ApiPropertyOptional({ type: Number, nullable: true })
  @MayBeNull()
  @IsInt()
  cap?: number | null;

  @ApiPropertyOptional() @MayBeMissing() @IsInt() minutes?: number;
  @ApiPropertyOptional() @MayBeMissing() @IsBoolean() waitingList?: boolean;
}

export class SetKindBody {
  @ApiProperty() @IsBoolean() enabled: boolean;
  @ApiPropertyOptional({ type: OverridesBody }) @MayBeMissing() @ValidateNested() @Type(() => OverridesBody) overrides?: OverridesBody;
}
