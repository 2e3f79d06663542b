import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, ValidateIf, ValidateNested } from 'class-validator';

/** What a centre sets differently, within the bounds the kind declares. */
export class OverridesBody {
  @ApiPropertyOptional({ type: Number, nullable: true })
  @ValidateIf((_, value: unknown) => value !== null && value !== undefined)
  @IsInt()
  cap?: number | null;

  @ApiPropertyOptional() @IsOptional() @IsInt() minutes?: number;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() waitingList?: boolean;
}

export class SetKindBody {
  @ApiProperty() @IsBoolean() enabled: boolean;
  @ApiPropertyOptional({ type: OverridesBody }) @IsOptional() @ValidateNested() @Type(() => OverridesBody) overrides?: OverridesBody;
}
