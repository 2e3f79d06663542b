import { defaultPlan, planAftercare } from '@saath/domain/care';
import { checkRelation } from '@saath/domain/families';
import type { Result } from '@saath/domain/kernel';
import { checkBirthYear, checkCourse, dischargeAtRegistration, isAliasUnsure } from '@saath/domain/members';
import { storedDay } from '../database/stored-day.ts';
import { decideForSheet } from '../groups/decide-for-sheet.ts';
import { markSharedPhones } from '../members/change-members.ts';
import { phonesOfOthers } from '../members/members.repository.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { CentreFacts } from './centre-facts.query.ts';
import { loadKnownGroups, type GroupNamed, type KnownGroup } from './known-groups.query.ts';
import { loadKnownMembers, type KnownMember } from './known-members.query.ts';
import { changeMember, courseOf, enrolmentsOf, memberWriters, prepareMembers, registerEntry, type Moment } from './member-commands.ts';
import {
  contactConsents,
  isWithheld,
  memberColumns,
  memberFacts,
  messagesConsents,
  placesGiven,
  relativeOnRecord,
} from './member-entry.ts';
import type { MemberEntry, MemberSheetRow } from './member-entry.ts';
import { warningsOfDuplicates } from './duplicate-rows.ts';
import { warningsOfCapacity } from './over-capacity.ts';
import { warningsOfPlaces } from './overlaps.ts';
import { SheetKind, type Summary } from './sheet-kind.ts';

/**
 * The facts against which a members' sheet is checked: the facts of the centre, its groups, the people on record, and who has which phone.
 */
interface MemberFacts extends CentreFacts {
  readonly groupNamed: GroupNamed;
  readonly knownMembers: ReadonlyMap<string, KnownMember>;
  /** The references that name somebody whom an earlier row names by another reference, because two records were merged. */
  readonly namedBefore: ReadonlySet<string>;
  /** Phones of the sheet that a member outside it has. */
  readonly phonesElsewhere: ReadonlySet<string>;
  /** The rows of the sheet with each phone. */
  readonly phoneRows: ReadonlyMap<string | null, readonly MemberSheetRow[]>;
}

/** Sheets of members. */
export const membersSheet = new SheetKind({
  columns: memberColumns,
  compared: memberFacts,
  key: { column: 'ref', of: ({ values }) => values.ref ?? null, fault: 'ref-duplicate' },
  load: loadFacts,
  entryOf,
  doubts: async (entries, tx) => [
    ...warningsOfCapacity(entries),
    ...(await warningsOfPlaces(tx, entries)),
    ...(await warningsOfDuplicates(tx, entries)),
  ],
  count,
  prepare: (tx, _entries, facts) => prepareMembers(tx, facts),
  create: registerEntry,
  change: changeMember,
  writers: memberWriters,
  rowsAtOnce: 100,
  finish: async (tx, entries, reason) => {
    await markSharedPhones(tx, sharedPhones(entries));
    await decideForSheet(tx, [...new Set(entries.flatMap((entry) => placesGiven(entry).map(({ id }) => id)))], reason);
  },
});

async function loadFacts(tx: CentreTransaction, rows: readonly MemberSheetRow[], centre: CentreFacts): Promise<MemberFacts> {
  const refs = rows.flatMap(({ values }) => values.ref ?? []);
  const knownMembers = await loadKnownMembers(tx, refs, centre.today);
  const phoneRows = Map.groupBy(rows, ({ values }) => values.phone ?? knownMembers.get(values.ref ?? '')?.phone ?? null);
  const phones = [...phoneRows.keys()].filter((phone) => phone !== null);
  const elsewhere = await phonesOfOthers(
    tx,
    phones,
    [...knownMembers.values()].map(({ id }) => id),
  );
  return {
    ...centre,
    groupNamed: await loadKnownGroups(tx, centre.today),
    knownMembers,
    namedBefore: namedBefore(refs, knownMembers),
    phonesElsewhere: elsewhere,
    phoneRows,
  };
}

function namedBefore(refs: readonly string[], known: ReadonlyMap<string, KnownMember>): ReadonlySet<string> {
  const people = new Set<string>();
  return new Set(
    [...new Set(refs)].filter((ref) => {
      const id = known.get(ref)?.id;
      const isAgain = id !== undefined && people.has(id);
      if (id !== undefined) people.add(id);
      return isAgain;
    }),
  );
}

/** The entry of a row, with the record for the cells that are empty. */
function entryOf(row: MemberSheetRow, facts: MemberFacts): MemberEntry | undefined {
  const { ref, legalName, branch, ...given } = row.values;
  const known = facts.knownMembers.get(ref ?? '') ?? null;
  if (facts.namedBefore.has(ref ?? '')) row.wrong('ref', 'ref-duplicate');
  const contact = phoneOf(row, given.phone ?? known?.phone ?? null, facts);
  const ownYear = isAccepted(row, checkBirthYear(given.birthYear ?? null, facts.today)) ? given.birthYear : null;
  const birthYear = ownYear ?? known?.birthYear ?? null;
  const course = courseStated(row, birthYear, facts);
  const relative = relativeStated(row, known);
  const groups = branch == null ? [] : groupsOf(row, (name) => facts.groupNamed(branch.id, name));
  if (ref == null || legalName == null || branch == null || course === undefined) return undefined;
  const entry: MemberEntry = {
    ...{ row: row.row, id: known?.id ?? newId(), ref, known, branch: branch.id, legalName, ...contact },
    ...{ ...course, birthYear, ...relative, messages: given.messages ?? null, preferredName: given.preferredName ?? null },
    email: given.email ?? known?.email ?? null,
    language: given.language ?? known?.language ?? facts.centreLanguage,
    gender: given.gender ?? known?.gender ?? null,
    channel: given.channel ?? known?.preferredChannel ?? 'email',
    // A person who left is expected nowhere, whatever the sheet still says.
    groups: course.stage === 'left' ? [] : groups,
  };
  return besideRecord(row, entry, facts);
}

/** Names the faults that only the record shows, and takes out of the entry the consents that a person took back before. */
function besideRecord(row: MemberSheetRow, entry: MemberEntry, moment: Moment): MemberEntry {
  const { known, messages, mayContact, channel, relativeId } = entry;
  const refused = enrolmentsOf(entry, moment).find(({ ok }) => !ok);
  if (refused?.ok === false) row.wrong('groups', 'not-eligible', refused.problem);
  if (known === null) {
    if (entry.preferredName === null && isAliasUnsure(entry.legalName)) row.doubtful('legalName', 'alias-unsure');
    return entry;
  }
  const withheld = {
    messages: isWithheld(messagesConsents(known), messages, channel),
    mayContact: isWithheld(contactConsents(known, relativeId), mayContact),
  };
  for (const column of ['messages', 'mayContact'] as const) if (withheld[column]) row.doubtful(column, 'consent-withdrawn');
  return { ...entry, messages: withheld.messages ? null : messages, mayContact: withheld.mayContact ? null : mayContact };
}

/** Families share phones, so a second owner is a warning at the row of the second: the phone decides which person reads a message. */
function phoneOf(
  row: MemberSheetRow,
  phone: string | null,
  { phonesElsewhere: elsewhere, phoneRows }: MemberFacts,
): Pick<MemberEntry, 'phone' | 'sharedPhone'> {
  const rows = phoneRows.get(phone) ?? [];
  if (phone === null) return { phone, sharedPhone: false };
  if (elsewhere.has(phone) || rows[0] !== row) row.doubtful('phone', 'phone-shared');
  return { phone, sharedPhone: elsewhere.has(phone) || rows.length > 1 };
}

type Course = Pick<MemberEntry, 'stage' | 'admittedOn' | 'dischargedOn' | 'soberSince'>;

function courseStated(row: MemberSheetRow, birthYear: number | null, { today }: MemberFacts): Course | undefined {
  const { stage, admittedOn, dischargedOn, soberSince } = row.values;
  if (stage == null || admittedOn === undefined || dischargedOn === undefined || soberSince === undefined) return undefined;
  const course = { stage, admittedOn, dischargedOn, soberSince };
  return isAccepted(row, checkCourse({ ...course, birthYear, today })) ? course : undefined;
}

/** Whether the domain accepts what a row states; a refusal is named at the column at fault. */
function isAccepted(row: MemberSheetRow, decision: Result<unknown>): boolean {
  if (!decision.ok) row.refused(decision.problem, 'stage');
  return decision.ok;
}

type RelativeStated = Pick<MemberEntry, 'relative' | 'relativeId' | 'relation' | 'relativePhone' | 'mayContact'>;

function relativeStated(row: MemberSheetRow, known: KnownMember | null): RelativeStated {
  const { relative, relation, relativePhone, mayContact } = row.values;
  if (relative === null && (relation != null || relativePhone != null)) row.wrong('relative', 'relative-name-missing');
  if (relative != null && relation === null) row.wrong('relation', 'relation-missing');
  if (relation != null && !checkRelation(relation).ok) row.wrong('relation', 'too-long');
  const onRecord = known === null || relative == null ? undefined : relativeOnRecord(known, relative);
  const relativeId = onRecord?.id ?? newId();
  if (relative == null) return { relative: null, relativeId, relation: null, relativePhone: null, mayContact: null };
  return {
    relative: onRecord?.name ?? relative,
    relativeId,
    relation: relation ?? null,
    relativePhone: relativePhone ?? null,
    mayContact: mayContact ?? null,
  };
}

function groupsOf(row: MemberSheetRow, groupNamed: (name: string) => KnownGroup | undefined): KnownGroup[] {
  return (row.values.groups ?? []).flatMap((name) => {
    const group = groupNamed(name);
    if (group !== undefined && takesMembers(group.programme)) return [group];
    row.wrong('groups', group === undefined ? 'group-unknown' : 'group-not-for-members', { value: name });
    return [];
  });
}

/** A headcount kind has no roster, and a family group is for relatives. */
function takesMembers(kind: KnownGroup['programme']): boolean {
  return kind !== undefined && kind.confidentiality !== 'headcount' && kind.audience.some((audience) => audience !== 'relatives');
}

/** Beside records: the people whom the sheet makes discharged, and the follow-ups planned for them, those that are due from today on. */
function count(entries: readonly MemberEntry[], { today }: MemberFacts): Summary {
  const events = entries.flatMap((entry) =>
    entry.known === null ? dischargeAtRegistration({ ...entry, today }) : courseOf(entry, entry.known, today).events,
  );
  const planned = events.flatMap((event) =>
    event.type === 'member-discharged'
      ? [planAftercare(defaultPlan(storedDay(event.facts.on)), { owedFrom: storedDay(event.facts.owedFrom), holidays: new Set() })]
      : [],
  );
  return {
    members: entries.length,
    branches: new Set(entries.map(({ branch }) => branch)).size,
    groups: new Set(entries.flatMap(({ groups }) => groups.map(({ id }) => id))).size,
    relatives: entries.filter(({ relative }) => relative !== null).length,
    enrolments: entries.reduce((sum, { groups }) => sum + groups.length, 0),
    discharged: planned.length,
    followUps: planned.flat().length,
  };
}

/** A member who has a phone that the sheet gives to another person shares it from now on, also one whom the sheet does not name. */
const sharedPhones = (entries: readonly MemberEntry[]): string[] => [
  ...new Set(entries.flatMap(({ phone, sharedPhone }) => (sharedPhone && phone !== null ? [phone] : []))),
];
