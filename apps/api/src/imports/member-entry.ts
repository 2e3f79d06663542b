import type { BranchId, Day, Language, MemberId } from '@saath/domain/kernel';
import { stages, type Channel, type Gender, type Stage } from '@saath/domain/members';
import { choice, email, language, line, name, names, pastDay, phone, whole, yesOrNo } from './cells.ts';
import type { KnownMember } from './known-members.query.ts';
import type { SheetColumns } from './sheet-columns.ts';
import type { KnownGroup } from './surroundings.query.ts';

const stage = choice<Stage>(
  'stage-unknown',
  Object.fromEntries(stages.flatMap((each) => [each, each.replaceAll('-', ' ')].map((word) => [word, each]))),
);
const gender = choice<Gender>('gender-unknown', { female: 'female', male: 'male', other: 'other' });
const channel = choice<Channel>('channel-unknown', { whatsapp: 'whatsapp', sms: 'sms', 'e-mail': 'email', email: 'email' });

/** The columns of a sheet of members. */
export const memberColumns = {
  ref: { header: 'Ref', read: line, missing: 'ref-missing', personal: true },
  legalName: { header: 'Name', read: name, missing: 'name-missing', personal: true },
  preferredName: { header: 'Preferred name', read: name, personal: true },
  phone: { header: 'Phone', read: phone, personal: true },
  email: { header: 'E-mail', read: email, personal: true },
  branch: { header: 'Branch', read: name, missing: 'branch-missing' },
  stage: { header: 'Stage', read: stage, missing: 'stage-missing' },
  admittedOn: { header: 'Admitted', read: pastDay },
  dischargedOn: { header: 'Discharged', read: pastDay },
  soberSince: { header: 'Sober since', read: pastDay },
  language: { header: 'Language', read: language },
  gender: { header: 'Gender', read: gender },
  birthYear: { header: 'Birth year', read: whole('birth-year-out-of-range') },
  relative: { header: 'Relative', read: name, personal: true },
  relation: { header: 'Relation', read: name, personal: true },
  relativePhone: { header: 'Relative phone', read: phone, personal: true },
  mayContact: { header: 'May contact relative', read: yesOrNo },
  messages: { header: 'Consent to messages', read: yesOrNo },
  channel: { header: 'Channel', read: channel },
  groups: { header: 'Groups', read: names },
} as const satisfies SheetColumns;

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
