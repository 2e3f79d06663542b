import type { Language, MemberId, RelativeId } from '../kernel/index.ts';
import type { Channel } from '../members/index.ts';

/** A family contact of a member, and a client in their own right of family groups. */
export interface Relative {
  readonly id: RelativeId;
  readonly memberId: MemberId;
  /** First name or alias, shown on screens. */
  readonly displayName: string;
  /** The relation in the family's own words: wife, brother, mother … */
  readonly relation: string;
  readonly language: Language;
  readonly preferredChannel: Channel | null;
}
