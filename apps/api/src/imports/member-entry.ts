import type { BranchId, Day, Language, MemberId, RelativeId } from '@saath/domain/kernel';
import { stages, stayMeant, type Channel, type ConsentMeans, type Gender, type Stage } from '@saath/domain/members';
import { branch, choice, email, language, line, name, names, pastDay, phone, whole, yesOrNo } from './cells.ts';
import { nameKey } from '../platform/name-key.ts';
import type { KnownGroup } from './known-groups.query.ts';
import type { KnownConsent, KnownMember, KnownRelative } from './known-members.query.ts';
import type { CheckedRow, SheetColumns } from './sheet-columns.ts';

/** A row of a members' sheet in which nothing is wrong. Null states nothing; what a member has to have is completed from the record. */
export interface MemberEntry {
  readonly row: number;
  readonly known: KnownMember | null;
  /** The id of the member on record, or the one that the row's person gets. */
  readonly id: MemberId;
  readonly ref: string;
  readonly legalName: string;
  readonly preferredName: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly sharedPhone: boolean;
  readonly email: string | null;
  readonly branch: BranchId;
  readonly stage: Stage;
  readonly admittedOn: Day | null;
  readonly dischargedOn: Day | null;
  readonly soberSince: Day | null;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  /** The name of the relative, with the id of the one on record or the one that a new relative gets. */
  readonly relative: string | null;
  readonly relativeId: RelativeId;
  readonly relation: string | null;
  readonly relativePhone: string | null;
  readonly mayContact: boolean | null;
  readonly messages: boolean | null;
  readonly channel: Channel;
  readonly groups: readonly KnownGroup[];
}

const stage = choice<Stage>(
  'stage-unknown',
  Object.fromEntries(stages.flatMap((each) => [each, each.replaceAll('-', ' ')].map((word) => [word, each]))),
);
const gender = choice<Gender>('gender-unknown', { female: 'female', male: 'male', other: 'other' });
const channel = choice<Channel>('channel-unknown', { whatsapp: 'whatsapp', sms: 'sms', 'e-mail': 'email', email: 'email' });

/** The relative on record with the name of the row, however it is spaced and in capitals or not. */
export const relativeOnRecord = ({ relatives }: KnownMember, relative: string | null): KnownRelative | undefined =>
  relative === null ? undefined : relatives.find(({ name: known }) => nameKey(known) === nameKey(relative));

/** The groups of a row in which its person has a place already. */
const groupsHeld = ({ enrolments }: KnownMember, { groups }: MemberEntry): readonly KnownGroup[] =>
  groups.filter(({ id }) => enrolments.some(({ groupId, ended }) => groupId === id && !ended));

/** The groups in which a row gives its person a place that they do not have. */
export const placesGiven = (entry: MemberEntry): readonly KnownGroup[] => {
  const held = entry.known === null ? [] : groupsHeld(entry.known, entry);
  return entry.groups.filter((group) => !held.includes(group));
};

export const messagesConsents = ({ consents }: Pick<KnownMember, 'consents'>): readonly KnownConsent[] =>
  consents.filter(({ purpose, relativeId }) => purpose === 'messages' && relativeId === null);
export const contactConsents = ({ consents }: Pick<KnownMember, 'consents'>, relative: string): readonly KnownConsent[] =>
  consents.filter(({ purpose, relativeId }) => purpose === 'contact-relative' && relativeId === relative);

/** Whether a consent is given today. A row that gives one asks for its own channel; a row that takes one back means every channel. */
const isGiven = (own: readonly KnownConsent[], wanted: boolean | null, by?: ConsentMeans): boolean =>
  own.some((consent) => consent.state === 'holds' && (wanted !== true || by === undefined || [null, by].includes(consent.channel)));

/** Whether a row gives a consent that the person took back before: a sheet, which may be old, does not undo that. */
export const isWithheld = (own: readonly KnownConsent[], wanted: boolean | null, by?: Channel): boolean =>
  wanted === true && !isGiven(own, wanted, by) && own.some(({ state }) => state === 'withdrawn');

/** The columns of a sheet of members. */
export const memberColumns = {
  ref: { header: 'Ref', read: line, missing: 'ref-missing', personal: true },
  legalName: { header: 'Name', read: name, missing: 'name-missing', personal: true, part: 'details', stored: (known) => known.legalName },
  preferredName: { header: 'Preferred name', read: name, personal: true },
  phone: { header: 'Phone', read: phone, personal: true, part: 'details', stored: (known) => known.phone },
  email: { header: 'E-mail', read: email, personal: true, part: 'details', stored: (known) => known.email },
  branch: {
    ...{ header: 'Branch', read: branch, missing: 'branch-missing' },
    ...{ part: 'details', field: 'branchId', stored: (known) => known.branchId },
  },
  stage: { header: 'Stage', read: stage, missing: 'stage-missing', part: 'course', stored: (known) => known.stage },
  admittedOn: {
    ...{ header: 'Admitted', read: pastDay, part: 'course', refusals: ['members/admission-missing', 'members/admission-not-allowed'] },
    stored: ({ stays }, entry) => stayMeant(stays, entry)?.admittedOn,
  },
  dischargedOn: {
    ...{ header: 'Discharged', read: pastDay, part: 'course', emptySays: true },
    refusals: ['members/discharge-missing', 'members/discharge-not-allowed', 'members/discharge-before-admission'],
    stored: ({ stays }, entry) => (entry.admittedOn === null ? entry.dischargedOn : (stayMeant(stays, entry)?.dischargedOn ?? null)),
  },
  soberSince: { header: 'Sober since', read: pastDay, part: 'sobriety', stored: ({ episode }) => episode?.startedOn },
  language: { header: 'Language', read: language, part: 'details', stored: (known) => known.language },
  gender: { header: 'Gender', read: gender, part: 'details', stored: (known) => known.gender },
  birthYear: {
    ...{ header: 'Birth year', read: whole('birth-year-out-of-range'), part: 'details' },
    ...{ refusals: ['members/birth-year-out-of-range', 'members/date-before-birth'], stored: (known: KnownMember) => known.birthYear },
  },
  relative: {
    ...{ header: 'Relative', read: name, personal: true, part: 'relative' },
    stored: (known, entry) => relativeOnRecord(known, entry.relative)?.name,
  },
  relation: {
    ...{ header: 'Relation', read: name, personal: true, part: 'relative' },
    stored: (known, entry) => relativeOnRecord(known, entry.relative)?.relation,
  },
  relativePhone: {
    ...{ header: 'Relative phone', read: phone, personal: true, part: 'relative' },
    stored: (known, entry) => relativeOnRecord(known, entry.relative)?.phone,
  },
  mayContact: {
    ...{ header: 'May contact relative', read: yesOrNo, part: 'contact' },
    stored: (known, entry) => isGiven(contactConsents(known, entry.relativeId), entry.mayContact),
  },
  messages: {
    ...{ header: 'Consent to messages', read: yesOrNo, part: 'messages' },
    stored: (known, entry) => isGiven(messagesConsents(known), entry.messages, entry.channel),
  },
  channel: { header: 'Channel', read: channel, part: 'details', field: 'preferredChannel', stored: (known) => known.preferredChannel },
  groups: { header: 'Groups', read: names, part: 'groups', stored: groupsHeld },
} as const satisfies SheetColumns<KnownMember, MemberEntry>;

/** The columns, and what follows from the phones of the whole sheet. */
export const memberFacts = { ...memberColumns, sharedPhone: { part: 'details', stored: (known: KnownMember) => known.sharedPhone } };

export type MemberSheetRow = CheckedRow<typeof memberColumns>;
