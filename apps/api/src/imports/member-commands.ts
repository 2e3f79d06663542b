import type { CentreHappening } from '@saath/domain/events';
import { recordEnrolment, type Enrolled, type GroupProblem } from '@saath/domain/groups';
import { happened, isDayBefore, type Day, type Instant, type Result, type SobrietyEpisodeId, type StayId } from '@saath/domain/kernel';
import { correctStart, recordCourse, registerMember, type CourseRecorded } from '@saath/domain/members';
import { seatOf, writeEnrolments } from '../groups/enrolment-records.ts';
import { Aliases } from '../members/aliases.query.ts';
import { writeChangedMembers } from '../members/change-members.ts';
import { writeGrantedConsents, writeWithdrawnConsents } from '../members/consent-records.ts';
import { writeCourses } from '../members/course-records.ts';
import { addRelative, beginEpisode, endEpisodeOf, grant, relativeNamed, withdraw } from '../members/member-commands.ts';
import { nextCodes } from '../members/next-codes.query.ts';
import { writeRegistrations } from '../members/register-members.ts';
import { writeChangedRelatives, writeNewRelatives } from '../members/relative-records.ts';
import { writeEndedEpisodes, writeStartedEpisodes } from '../members/sobriety-records.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { command, type Command } from '../tenancy/command.ts';
import type { KnownConsent, KnownMember } from './known-members.query.ts';
import { contactConsents, messagesConsents, placesGiven, relativeOnRecord, type MemberEntry } from './member-entry.ts';
import type { Differences } from './sheet-columns.ts';

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

export function registerEntry(entry: MemberEntry, means: MemberMeans): readonly Command[] {
  const { ref, legalName, preferredName, phone, email, sharedPhone, branch: branchId, channel: preferredChannel } = entry;
  const names = { code: means.code(branchId), alias: means.alias(legalName, preferredName) };
  const ids = { stayId: newId<StayId>(), episodeId: newId<SobrietyEpisodeId>() };
  const registered = valueOf(registerMember({ ...entry, ...names, ...ids, branchId, preferredChannel, today: means.today }));
  return [
    command(writeRegistrations, { registered, ref, contact: { legalName, phone, email }, sharedPhone }, registered.events),
    ...(entry.messages === true ? [grantIn(entry, 'messages', means)] : []),
    ...(entry.relative === null ? [] : [addRelative(relativeOf(entry))]),
    ...(entry.relative !== null && entry.mayContact === true ? [grantIn(entry, 'mayContact', means)] : []),
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
  sobriety: ({ id, soberSince }: MemberEntry, { episode: running }: KnownMember, { today }: Moment) => {
    const { ended, started } = correctStart(running ?? undefined, { id: newId(), on: soberSince ?? today, today });
    return [...(ended === null ? [] : [endEpisodeOf(id, ended)]), beginEpisode(id, started)];
  },
  relative: (entry: MemberEntry, known: KnownMember) => {
    const onRecord = relativeOnRecord(known, entry.relative);
    const named = relativeOf(entry, onRecord?.phone);
    if (onRecord === undefined) return [addRelative(named)];
    return [command(writeChangedRelatives, relativeNamed(named), [memberChanged(entry.id, ['relatives'])])];
  },
  messages: (entry: MemberEntry, known: KnownMember, moment: Moment) => say(entry, 'messages', messagesConsents(known), moment),
  contact: (entry: MemberEntry, known: KnownMember, moment: Moment) =>
    say(entry, 'mayContact', contactConsents(known, entry.relativeId), moment),
  groups: (entry: MemberEntry, _known: KnownMember, moment: Moment) => enrol(entry, moment),
};

const memberChanged = (id: MemberEntry['id'], fields: readonly string[]): CentreHappening =>
  happened('member-changed', 'member', id, { fields }, [id]);

/** The changes of a row to the stage and the stays of a member on record. */
export const courseOf = (
  { stage, admittedOn, dischargedOn, soberSince, birthYear }: MemberEntry,
  known: KnownMember,
  today: Day,
): CourseRecorded => valueOf(recordCourse(known, { stage, admittedOn, dischargedOn, soberSince, birthYear, today, stayId: newId() }));

const relativeOf = (
  { id: memberId, language, relativeId: id, relative, relation, relativePhone }: MemberEntry,
  known: string | null = null,
) => ({
  ...{ id, memberId, name: relative ?? '', relation: relation ?? '', language, phone: relativePhone ?? known },
});

/** The consent that a row gives: one to messages is for the channel of the row, one about a relative names no channel. */
function grantIn({ id: memberId, channel, relativeId }: MemberEntry, column: 'messages' | 'mayContact', { today }: Moment): Command {
  const given = { grantedOn: today, expiresOn: null, today };
  const granting = { memberId, evidence: 'members-sheet', evidenceKind: null, words: null, noticeLanguage: null };
  return column === 'messages'
    ? grant({ ...granting, relativeId: null, given: { ...given, purpose: 'messages', channel } })
    : grant({ ...granting, relativeId, given: { ...given, purpose: 'contact-relative', channel: null } });
}

/** Gives a consent or withdraws it. One that a branch further east granted on its tomorrow is withdrawn on the day of its grant. */
function say(entry: MemberEntry, column: 'messages' | 'mayContact', own: readonly KnownConsent[], moment: Moment): readonly Command[] {
  if (entry[column] === true) return [grantIn(entry, column, moment)];
  return own
    .filter(({ state }) => state !== 'withdrawn')
    .map((consent) => {
      const on = isDayBefore(moment.today, consent.grantedOn) ? consent.grantedOn : moment.today;
      return withdraw(entry.id, consent, { on, today: on });
    });
}

const enrol = (entry: MemberEntry, moment: Moment): readonly Command[] =>
  enrolmentsOf(entry, moment)
    .map(valueOf)
    .map(({ enrolment, events }) => command(writeEnrolments, seatOf(enrolment), events));

/** The enrolments that a row asks for, each decided as its group's kind decides. */
export const enrolmentsOf = (entry: MemberEntry, { today, now }: Moment): readonly Result<Enrolled, GroupProblem>[] =>
  placesGiven(entry).flatMap((group) => {
    const kind = group.programme;
    if (kind === undefined) return [];
    const person = { kind: 'member', id: entry.id, stage: entry.stage, mentor: false, gender: entry.gender } as const;
    return [recordEnrolment(group, kind, { id: newId(), person, since: startOfEnrolment(entry, group.id, today), now })];
  });

/** A person who was in the group before comes back today; anybody else is in it from admission on. */
const startOfEnrolment = ({ known, admittedOn }: MemberEntry, groupId: string, today: Day): Day =>
  known?.enrolments.some((enrolment) => enrolment.groupId === groupId) === true ? today : (admittedOn ?? today);
