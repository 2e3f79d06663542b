import type { BranchId, Day, Language, MemberId } from '../kernel/index.ts';
import type { Channel } from './consent-purpose.ts';
import type { SobrietyEpisode } from './sobriety.ts';
import type { Stage } from './stage.ts';
import type { Stay } from './stay.ts';

export const genders = ['female', 'male', 'other'] as const;
export type Gender = (typeof genders)[number];

/** The part of a member that decisions about stages need. */
export interface MemberCourse {
  readonly id: MemberId;
  readonly stage: Stage;
  /** The day the stage began. */
  readonly since: Day;
  readonly stays: readonly Stay[];
}

/** A person in recovery. The legal name and the contact details are not part of it: they are stored encrypted and decrypted only for a reason. */
export interface Member extends MemberCourse {
  readonly branchId: BranchId;
  /** `D-014`: identifies the member on paper and on screens. */
  readonly code: string;
  /** The name in which screens and messages address the member. */
  readonly alias: string;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly preferredChannel: Channel | null;
  readonly sobriety: readonly SobrietyEpisode[];
}

/** One line of a member's stage history. */
export interface StageChange {
  readonly from: Stage | null;
  readonly to: Stage;
  readonly on: Day;
  readonly reason: string | null;
}
