import { planRelative, type Relative } from '@saath/domain/families';
import type { CentreHappening } from '@saath/domain/events';
import { recordEnrolment, type Enrolled, type GroupProblem } from '@saath/domain/groups';
import {
  happened,
  isDayBefore,
  type ConsentId,
  type Day,
  type Instant,
  type Result,
  type SobrietyEpisodeId,
  type StayId,
} from '@saath/domain/kernel';
import {
  correctStart,
  grantConsent,
  recordCourse,
  registerMember,
  withdrawConsent,
  type ConsentPurpose,
  type CourseRecorded,
} from '@saath/domain/members';
import { seatOf, writeEnrolments } from '../groups/enrolment-records.ts';
import { Aliases } from '../members/aliases.query.ts';
import { writeChangedMembers } from '../members/change-members.ts';
import { writeGrantedConsents, writeWithdrawnConsents } from '../members/consent-records.ts';
import { writeCourses } from '../members/course-records.ts';
import { nextCodes } from '../members/next-codes.query.ts';
import { writeRegistrations } from '../members/register-members.ts';
import { firstNameOf, writeChangedRelatives, writeNewRelatives } from '../members/relative-records.ts';
import { writeEndedEpisodes, writeStartedEpisodes } from '../members/sobriety-records.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { kindOf } from '../programme-kinds/installed-kinds.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { KnownConsent, KnownMember } from './known-members.query.ts';
import { contactConsents, messagesConsents, placesGiven, relativeNamed, type MemberEntry } from './member-entry.ts';
import type { Differences } from './sheet-columns.ts';
import { command, type SheetCommand } from './sheet-command.ts';

/** When a sheet is read: the instant, and its day in the time zone of the centre. */
export interface Moment {
  readonly today: Day;
  readonly now: Instant;
}

/** The moment, and the names that a centre gives to people who register. */
export interface MemberMeans extends Moment {
  readonly code: (branchId: string) => string;
  readonly alias: (legalName: string, preferredName: string | null) => string;
}

/** Locks the names of the centre, so that the codes and aliases of newcomers are free. */
export async function prepareMembers(tx: CentreTransaction, { today, now }: Moment): Promise<MemberMeans> {
  const aliases = await Aliases.load(tx);
  return { today, now, code: await nextCodes(tx), alias: (legalName, preferredName) => aliases.suggest(legalName, preferredName) };
}

/** The bulk functions of members and groups; what refers to a person or a relative comes after them. */
export const memberWriters = [
  writeRegistrations,
  writeChangedMembers,
  writeCourses,
  writeEndedEpisodes,
  writeStartedEpisodes,
  writeNewRelatives,
  writeChangedRelatives,
  writeWithdrawnConsents,
  writeGrantedConsents,
  writeEnrolments,
];

export function registerEntry(entry: MemberEntry, means: MemberMeans): readonly SheetCommand[] {
  const { ref, legalName, preferredName, phone, email, sharedPhone, branch: branchId, channel: preferredChannel } = entry;
  const names = { code: means.code(branchId), alias: means.alias(legalName, preferredName) };
  const ids = { stayId: newId<StayId>(), episodeId: newId<SobrietyEpisodeId>() };
  const registered = valueOf(registerMember({ ...entry, ...names, ...ids, branchId, preferredChannel, today: means.today }));
  return [
    command(writeRegistrations, { registered, ref, contact: { legalName, phone, email }, sharedPhone }, registered.events),
    ...(entry.messages === true ? [grant(entry, 'messages', means)] : []),
    ...(entry.relative === null ? [] : [addRelative(entry)]),
    ...(entry.relative !== null && entry.mayContact === true ? [grant(entry, 'contact-relative', means)] : []),
    ...enrol(entry, means),
  ];
}

/** The commands of each part in which a row differs from the member on record. */
export const changeMember = {
  details: (
    { id, branch: branchId, channel: preferredChannel, ...entry }: MemberEntry,
    _known: KnownMember,
    _means: Moment,
    differences: Differences,
  ) => {
    const { language, gender, birthYear, sharedPhone, legalName, phone, email } = entry;
    const details = { id, branchId, language, gender, birthYear, preferredChannel, sharedPhone, legalName, phone, email };
    return [command(writeChangedMembers, details, [memberChanged(id, differences.get('details') ?? [])])];
  },
  course: (entry: MemberEntry, known: KnownMember, { today }: Moment) => {
    const { change, opened, corrected: changed, events } = courseOf(entry, known, today);
    return [command(writeCourses, { memberId: entry.id, branchId: entry.branch, change, opened, changed }, events)];
  },
  sobriety: ({ id: memberId, soberSince }: MemberEntry, { episode: running }: KnownMember, { today }: Moment) => {
    const { ended, started: episode } = correctStart(running ?? undefined, { id: newId(), on: soberSince ?? today, today });
    const event = (type: 'sobriety-ended' | 'sobriety-started') => happened(type, 'member', memberId, {}, [memberId]);
    return [
      ...(ended === null ? [] : [command(writeEndedEpisodes, ended, [event('sobriety-ended')])]),
      command(writeStartedEpisodes, { memberId, episode }, [event('sobriety-started')]),
    ];
  },
  relative: (entry: MemberEntry, known: KnownMember) => {
    const onRecord = relativeNamed(known, entry.relative);
    if (onRecord === undefined) return [addRelative(entry)];
    const changed = { relative: relativeOf(entry), name: onRecord.name, phone: entry.relativePhone ?? onRecord.phone };
    return [command(writeChangedRelatives, changed, [memberChanged(entry.id, ['relatives'])])];
  },
  messages: (entry: MemberEntry, known: KnownMember, moment: Moment) =>
    entry.messages === true ? [grant(entry, 'messages', moment)] : withdraw(entry, messagesConsents(known), moment),
  contact: (entry: MemberEntry, known: KnownMember, moment: Moment) =>
    entry.mayContact === true
      ? [grant(entry, 'contact-relative', moment)]
      : withdraw(entry, contactConsents(known, entry.relativeId), moment),
  groups: (entry: MemberEntry, _known: KnownMember, moment: Moment) => enrol(entry, moment),
};

const memberChanged = (id: MemberEntry['id'], fields: readonly string[]): CentreHappening =>
  happened('member-changed', 'member', id, { fields }, [id]);

/** What a row changes about the stage and the stays of a member on record. */
export const courseOf = (
  { stage, admittedOn, dischargedOn, soberSince, birthYear }: MemberEntry,
  known: KnownMember,
  today: Day,
): CourseRecorded => valueOf(recordCourse(known, { stage, admittedOn, dischargedOn, soberSince, birthYear, today, stayId: newId() }));

function addRelative(entry: MemberEntry): SheetCommand {
  const { id, relativeId } = entry;
  const added = { relative: relativeOf(entry), name: entry.relative ?? '', phone: entry.relativePhone };
  return command(writeNewRelatives, added, [happened('relative-added', 'member', id, { relativeId }, [id])]);
}

const relativeOf = ({ id: memberId, language, relativeId: id, relative, relation }: MemberEntry): Relative =>
  valueOf(
    planRelative({ id, memberId, displayName: firstNameOf(relative ?? ''), relation: relation ?? '', language, preferredChannel: null }),
  );

/** A consent to messages is for the channel of the row; one about a relative names no channel. */
function grant({ id, channel, relativeId }: MemberEntry, purpose: ConsentPurpose, { today }: Moment): SheetCommand {
  const about = purpose === 'messages' ? { channel, relativeId: null } : { channel: null, relativeId };
  const wanted = { id: newId<ConsentId>(), purpose, channel: about.channel, grantedOn: today, expiresOn: null };
  const granted = { memberId: id, relativeId: about.relativeId, consent: valueOf(grantConsent({ ...wanted, today })) };
  return command(writeGrantedConsents, { ...granted, evidence: 'members-sheet' }, [
    happened('consent-granted', 'member', id, { purpose }, [id]),
  ]);
}

/** A consent that a branch further east granted on its tomorrow is withdrawn on the day of its grant. */
const withdraw = ({ id }: MemberEntry, consents: readonly KnownConsent[], { today }: Moment): readonly SheetCommand[] =>
  consents
    .filter(({ state }) => state !== 'withdrawn')
    .map((consent) => {
      const on = isDayBefore(today, consent.grantedOn) ? consent.grantedOn : today;
      const { purpose } = consent;
      const withdrawn = valueOf(withdrawConsent(consent, { on, today: on }));
      return command(writeWithdrawnConsents, withdrawn, [happened('consent-withdrawn', 'member', id, { purpose }, [id])]);
    });

const enrol = (entry: MemberEntry, moment: Moment): readonly SheetCommand[] =>
  enrolmentsOf(entry, moment)
    .map(valueOf)
    .map(({ enrolment, events }) => command(writeEnrolments, seatOf(enrolment), events));

/** The enrolments that a row asks for, each decided as its group's kind decides. */
export const enrolmentsOf = (entry: MemberEntry, { today, now }: Moment): readonly Result<Enrolled, GroupProblem>[] =>
  placesGiven(entry).flatMap((group) => {
    const kind = kindOf(group.kind);
    if (kind === undefined) return [];
    const person = { kind: 'member', id: entry.id, stage: entry.stage, mentor: false, gender: entry.gender } as const;
    return [recordEnrolment(group, kind, { id: newId(), person, since: startOfEnrolment(entry, group.id, today), now })];
  });

/** A person who was in the group before comes back today; anybody else is in it from admission on. */
const startOfEnrolment = ({ known, admittedOn }: MemberEntry, groupId: string, today: Day): Day =>
  known?.enrolments.some((enrolment) => enrolment.groupId === groupId) === true ? today : (admittedOn ?? today);
