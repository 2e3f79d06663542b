import { IsUUID } from 'class-validator';
import type { Id } from '../http/units.ts';

/** The record that is merged into the one of the path. */
export class MergeBody {
  /** The other record of the same person. */
  @IsUUID() otherId: Id;
}
