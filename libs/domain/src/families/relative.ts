import type { Language, MemberId, RelativeId } from '../kernel/index.ts';
import type { Channel } from '../members/index.ts';

/** A family contact of a member, and a client in their own right of family groups. */
export interface Relative {
  readonly id: RelativeId;
  readonly memberId: MemberId;
  /** First name or alias; what screens show. */
  readonly displayName: string;
  /** As the family says it: wife, brother, mother … */
  readonly relation: string;
  readonly language: Language;
  readonly preferredChannel: Channel | null;
}
