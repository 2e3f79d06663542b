import type { BranchId, Day, Language, MemberId } from '@saath/domain/kernel';
import type { Channel, Gender, Stage } from '@saath/domain/members';
import type { KnownMember } from './known-members.query.ts';
import type { KnownGroup } from './surroundings.query.ts';

export const memberColumns = [
  'Ref',
  'Name',
  'Preferred name',
  'Phone',
  'E-mail',
  'Branch',
  'Stage',
  'Admitted',
  'Discharged',
  'Sober since',
  'Language',
  'Gender',
  'Birth year',
  'Relative',
  'Relation',
  'Relative phone',
  'May contact relative',
  'Consent to messages',
  'Channel',
  'Groups',
] as const;

export const specialMemberColumns = {
  phone: ['Phone', 'Relative phone'],
  personal: ['Ref', 'Name', 'Preferred name', 'Phone', 'E-mail', 'Relative', 'Relation', 'Relative phone'],
} as const;

export interface RelativeEntry {
  readonly name: string;
  readonly relation: string;
  readonly phone: string | null;
  /** Null where the sheet says nothing. */
  readonly mayContact: boolean | null;
}

/** A row of a members' sheet in which nothing is wrong. */
export interface MemberEntry {
  readonly row: number;
  /** The id of the member on record, or the one that the row's person gets. */
  readonly id: MemberId;
  readonly ref: string;
  readonly legalName: string;
  readonly preferredName: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly sharedPhone: boolean;
  readonly email: string | null;
  readonly branchId: BranchId;
  readonly stage: Stage;
  readonly admittedOn: Day | null;
  readonly dischargedOn: Day | null;
  readonly soberSince: Day | null;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly channel: Channel;
  readonly relative: RelativeEntry | null;
  /** Null where the sheet says nothing. */
  readonly messages: boolean | null;
  readonly groups: readonly KnownGroup[];
  readonly known: KnownMember | null;
}
