import { Type } from 'class-transformer';
import { IsBoolean, IsInt, ValidateNested } from 'class-validator';
import { MayBeMissing, MayBeNull } from '../http/request-values.ts';
import type { Count, Minutes } from '../http/units.ts';

/** What a centre sets differently, within the bounds that the kind declares. */
export class OverridesBody {
  /** The number of seats of a group; null or left out, as the kind has it. */
  @MayBeNull() @IsInt() cap?: Count | null;
  /** How long a session lasts; left out, as the kind has it. */
  @MayBeMissing() @IsInt() minutes?: Minutes;
  /** Whether a full group has a waiting list; left out, as the kind has it. */
  @MayBeMissing() @IsBoolean() waitingList?: boolean;
}

/** Whether a centre offers a kind, and how. */
export class SetKindBody {
  /** Whether the centre offers the kind. */
  @IsBoolean() enabled: boolean;
  /** What the centre sets differently; left out, nothing. */
  @MayBeMissing() @ValidateNested() @Type(() => OverridesBody) overrides?: OverridesBody;
}
