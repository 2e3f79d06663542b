import { checkRelation } from '@saath/domain/families';
import type { Result } from '@saath/domain/kernel';
import { checkBirthYear, checkCourse, isAliasUnsure } from '@saath/domain/members';
import { newId } from '../platform/new-id.ts';
import { paced } from '../platform/paced.ts';
import { kindOf } from '../programme-kinds/installed-kinds.ts';
import { enrolmentsOf } from './enrolments-of-entry.ts';
import type { KnownMember } from './known-members.query.ts';
import { withheldConsents } from './member-changes.ts';
import type { memberColumns, MemberEntry, RelativeEntry } from './member-entry.ts';
import type { CheckedRow } from './sheet-columns.ts';
import { localCode } from './sheet-problem.ts';
import type { KnownGroup, Surroundings } from './surroundings.query.ts';

/** The facts that a members' sheet is checked against: those of the centre, and the people on record. */
export interface MemberSurroundings extends Surroundings {
  readonly knownMembers: ReadonlyMap<string, KnownMember>;
  /** Phones of the sheet that a member outside it has. */
  readonly phonesElsewhere: ReadonlySet<string>;
}

export type MemberSheetRow = CheckedRow<typeof memberColumns>;

const columnOfFault: Readonly<Record<string, keyof typeof memberColumns>> = {
  'members/admission-missing': 'admittedOn',
  'members/admission-not-allowed': 'admittedOn',
  'members/discharge-missing': 'dischargedOn',
  'members/discharge-not-allowed': 'dischargedOn',
  'members/discharge-before-admission': 'dischargedOn',
  'members/birth-year-out-of-range': 'birthYear',
  'members/date-before-birth': 'birthYear',
};

/** Which rows name each reference and each phone, so that the second one is the one at fault. */
class Seen {
  readonly refs = new Set<string>();
  readonly phones = new Map<string, number>();
}

/** Checks every row of a members' sheet and answers the entries of those without a fault. */
export async function checkMembers(rows: readonly MemberSheetRow[], surroundings: MemberSurroundings): Promise<MemberEntry[]> {
  const seen = new Seen();
  const entries: MemberEntry[] = [];
  for await (const row of paced(rows)) {
    const entry = entryOf(row, surroundings, seen);
    if (entry !== undefined) checkAgainstRecord(row, entry, surroundings);
    if (entry !== undefined && !row.isFaulty) entries.push(entry);
  }
  const isShared = (phone: string | null): boolean =>
    phone !== null && ((seen.phones.get(phone) ?? 0) > 1 || surroundings.phonesElsewhere.has(phone));
  return entries.map((entry) => ({
    ...entry,
    // A person who left is expected nowhere, whatever the sheet still says.
    groups: entry.stage === 'left' ? [] : entry.groups,
    sharedPhone: isShared(entry.phone),
  }));
}

const columnOfConsent = { messages: 'messages', 'contact-relative': 'mayContact' } as const;

/** Names the faults that only the record shows, such as a place that the group would refuse, a name without an alias in it, and a consent that was withdrawn before. */
function checkAgainstRecord(row: MemberSheetRow, entry: MemberEntry, surroundings: MemberSurroundings): void {
  if (enrolmentsOf(entry, surroundings).some(({ ok }) => !ok)) row.wrong('groups', 'not-eligible');
  if (entry.known === null && entry.preferredName === null && isAliasUnsure(entry.legalName)) row.doubtful('legalName', 'alias-unsure');
  const withheld = entry.known === null ? [] : withheldConsents(entry, entry.known);
  for (const purpose of withheld) row.doubtful(columnOfConsent[purpose], 'consent-withdrawn');
}

/** What the row says, and for the cells that are empty what is on record. */
function entryOf(row: MemberSheetRow, surroundings: MemberSurroundings, seen: Seen): MemberEntry | undefined {
  const { ref, legalName, branch: branchName, ...given } = row.values;
  const known = surroundings.knownMembers.get(ref ?? '') ?? null;
  if (ref != null && seen.refs.has(ref)) row.wrong('ref', 'ref-duplicate');
  else if (ref != null) seen.refs.add(ref);
  const branch = branchName == null ? undefined : surroundings.branchNamed(branchName);
  if (branchName != null && branch === undefined) row.wrong('branch', 'branch-unknown');
  const phone = given.phone ?? known?.phone ?? null;
  if (phone !== null) notePhone(row, phone, surroundings, seen);
  const ownYear = isAccepted(row, checkBirthYear(given.birthYear ?? null, surroundings.today)) ? given.birthYear : null;
  const birthYear = ownYear ?? known?.birthYear ?? null;
  const course = courseOf(row, birthYear, surroundings);
  const relative = relativeOf(row);
  const groups = branch === undefined ? [] : groupsOf(row, (name) => surroundings.groupNamed(branch.id, name));
  if (ref == null || legalName == null || branch === undefined || course === undefined) return undefined;
  return {
    ...{ row: row.row, id: known?.id ?? newId(), ref, known, branchId: branch.id, legalName, phone, sharedPhone: false },
    ...{ ...course, birthYear, relative, groups, messages: given.messages ?? null, preferredName: given.preferredName ?? null },
    email: given.email ?? known?.email ?? null,
    language: given.language ?? known?.language ?? surroundings.centreLanguage,
    gender: given.gender ?? known?.gender ?? null,
    channel: given.channel ?? known?.preferredChannel ?? 'email',
  };
}

/** Families share phones, so a second owner is a warning: the phone decides which person reads a message. */
function notePhone(row: MemberSheetRow, phone: string, { phonesElsewhere }: MemberSurroundings, { phones }: Seen): void {
  if (phones.has(phone) || phonesElsewhere.has(phone)) row.doubtful('phone', 'phone-shared');
  phones.set(phone, (phones.get(phone) ?? 0) + 1);
}

type Course = Pick<MemberEntry, 'stage' | 'admittedOn' | 'dischargedOn' | 'soberSince'>;

function courseOf(row: MemberSheetRow, birthYear: number | null, { today }: MemberSurroundings): Course | undefined {
  const { stage, admittedOn, dischargedOn, soberSince } = row.values;
  if (stage == null || admittedOn === undefined || dischargedOn === undefined || soberSince === undefined) return undefined;
  const course = { stage, admittedOn, dischargedOn, soberSince };
  return isAccepted(row, checkCourse({ ...course, birthYear, today })) ? course : undefined;
}

/** Whether the domain accepts what a row states; a refusal is named at the column at fault. */
function isAccepted(row: MemberSheetRow, decision: Result<unknown>): boolean {
  if (!decision.ok) row.wrong(columnOfFault[decision.problem.code] ?? 'stage', localCode(decision.problem.code));
  return decision.ok;
}

function relativeOf(row: MemberSheetRow): RelativeEntry | null {
  const { relative: name, relation, relativePhone, mayContact } = row.values;
  if (name === null && (relation != null || relativePhone != null)) row.wrong('relative', 'relative-name-missing');
  if (name != null && relation === null) row.wrong('relation', 'relation-missing');
  if (relation != null && !checkRelation(relation).ok) row.wrong('relation', 'too-long');
  return name == null || relation == null ? null : { name, relation, phone: relativePhone ?? null, mayContact: mayContact ?? null };
}

function groupsOf(row: MemberSheetRow, groupNamed: (name: string) => KnownGroup | undefined): KnownGroup[] {
  return (row.values.groups ?? []).flatMap((name) => {
    const group = groupNamed(name);
    if (group !== undefined && takesMembers(group.kind)) return [group];
    row.wrong('groups', group === undefined ? 'group-unknown' : 'group-not-for-members', { value: name });
    return [];
  });
}

/** A headcount kind has no roster, and a family group is for relatives. */
function takesMembers(code: string): boolean {
  const kind = kindOf(code);
  return kind !== undefined && kind.confidentiality !== 'headcount' && kind.audience.some((audience) => audience !== 'relatives');
}
