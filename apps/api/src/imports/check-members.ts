import { checkRelation } from '@saath/domain/families';
import { isDayBefore, type Result } from '@saath/domain/kernel';
import { checkBirthYear, checkCourse, isAliasUnsure, stages, type Channel, type Gender, type Stage } from '@saath/domain/members';
import { newId } from '../platform/new-id.ts';
import { paced } from '../platform/paced.ts';
import { kindOf } from '../programme-kinds/kind-of.ts';
import type { KnownMember } from './known-members.query.ts';
import { withheldConsents } from './member-changes.ts';
import { enrolmentsOf } from './enrolments-of-entry.ts';
import { specialMemberColumns, type MemberEntry, type RelativeEntry } from './member-entry.ts';
import type { SheetRow } from './read-sheet.ts';
import { warnOfOverCapacity } from './over-capacity.ts';
import { RowReader } from './row-reader.ts';
import { hasErrors, type SheetProblems } from './sheet-problem.ts';
import { countryOf, type KnownGroup, type Surroundings } from './surroundings.query.ts';

/** The facts that a members' sheet is checked against: those of the centre, and the people on record. */
export interface MemberSurroundings extends Surroundings {
  readonly knownMembers: ReadonlyMap<string, KnownMember>;
  /** Phones of the sheet that a member outside it has. */
  readonly phonesElsewhere: ReadonlySet<string>;
}

const stageNames: ReadonlyMap<string, Stage> = new Map(
  stages.flatMap((stage): [string, Stage][] => [
    [stage, stage],
    [stage.replaceAll('-', ' '), stage],
  ]),
);
const channelNames: ReadonlyMap<string, Channel> = new Map([
  ['whatsapp', 'whatsapp'],
  ['sms', 'sms'],
  ['e-mail', 'email'],
  ['email', 'email'],
]);
const genderNames: ReadonlyMap<string, Gender> = new Map([
  ['female', 'female'],
  ['male', 'male'],
  ['other', 'other'],
]);
const columnOfFault: Readonly<Record<string, string>> = {
  'members/admission-missing': 'Admitted',
  'members/admission-not-allowed': 'Admitted',
  'members/discharge-missing': 'Discharged',
  'members/discharge-not-allowed': 'Discharged',
  'members/discharge-before-admission': 'Discharged',
  'members/birth-year-out-of-range': 'Birth year',
  'members/date-before-birth': 'Birth year',
};
const localCode = (code: string): string => code.slice(code.indexOf('/') + 1);

/** Which rows name each reference and each phone, so that the second one is the one at fault. */
class Seen {
  readonly refs = new Set<string>();
  readonly phones = new Map<string, number>();
}

/** Checks every row of a members' sheet and answers the entries of those without a fault. */
export async function checkMembers(
  sheet: readonly SheetRow[],
  surroundings: MemberSurroundings,
  problems: SheetProblems,
): Promise<MemberEntry[]> {
  const seen = new Seen();
  const entries: MemberEntry[] = [];
  for await (const source of paced(sheet)) {
    const reader = new RowReader(source, problems, surroundings.today, specialMemberColumns);
    const entry = readEntry(reader, surroundings, seen);
    if (entry !== undefined) checkAgainstRecord(reader, entry, surroundings);
    if (entry !== undefined && !problems.spoils(reader.row)) entries.push(entry);
  }
  if (!hasErrors(problems.all)) warnOfOverCapacity(entries, problems);
  return entries.map((entry) => ({
    ...entry,
    // A person who left is expected nowhere, whatever the sheet still says.
    groups: entry.stage === 'left' ? [] : entry.groups,
    sharedPhone: isShared(entry.phone, seen, surroundings),
  }));
}

const isShared = (phone: string | null, { phones }: Seen, { phonesElsewhere }: MemberSurroundings): boolean =>
  phone !== null && ((phones.get(phone) ?? 0) > 1 || phonesElsewhere.has(phone));

const columnOfConsent = { messages: 'Consent to messages', 'contact-relative': 'May contact relative' } as const;

/** Names the faults that only the record shows, such as a place that the group would refuse, a name without an alias in it, and a consent that was withdrawn before. */
function checkAgainstRecord(reader: RowReader, entry: MemberEntry, surroundings: MemberSurroundings): void {
  if (enrolmentsOf(entry, surroundings).some(({ ok }) => !ok)) reader.wrong('Groups', 'not-eligible');
  if (entry.known === null && entry.preferredName === null && isAliasUnsure(entry.legalName)) reader.doubtful('Name', 'alias-unsure');
  const withheld = entry.known === null ? [] : withheldConsents(entry, entry.known);
  for (const purpose of withheld) reader.doubtful(columnOfConsent[purpose], 'consent-withdrawn');
}

function readEntry(reader: RowReader, surroundings: MemberSurroundings, seen: Seen): MemberEntry | undefined {
  const ref = readRef(reader, seen);
  const known = surroundings.knownMembers.get(ref ?? '') ?? null;
  const branchName = reader.neededName('Branch', 'branch-missing');
  const branch = branchName === undefined ? undefined : surroundings.branchNamed(branchName);
  if (branchName !== undefined && branch === undefined) reader.wrong('Branch', 'branch-unknown');
  const country = countryOf(surroundings, branch);
  const legalName = reader.neededName('Name', 'name-missing');
  const contact = {
    preferredName: reader.name('Preferred name') ?? null,
    phone: seenPhone(reader, reader.phone('Phone', country) ?? known?.phone ?? null, surroundings, seen),
    email: reader.email('E-mail') ?? known?.email ?? null,
  };
  const birthYear = readBirthYear(reader, surroundings) ?? known?.birthYear ?? null;
  const course = readCourse(reader, surroundings, birthYear);
  const person = {
    language: reader.language('Language') ?? known?.language ?? surroundings.centreLanguage,
    gender: reader.choice('Gender', 'gender-unknown', genderNames) ?? known?.gender ?? null,
    birthYear,
    channel: reader.choice('Channel', 'channel-unknown', channelNames) ?? known?.preferredChannel ?? ('email' as const),
    messages: reader.yes('Consent to messages') ?? null,
    relative: readRelative(reader, country),
  };
  const groups = branch === undefined ? [] : readGroups(reader, (name) => surroundings.groupNamed(branch.id, name));
  if (ref === undefined || legalName === undefined || branch === undefined || course === undefined) return undefined;
  return {
    row: reader.row,
    id: known?.id ?? newId(),
    ref,
    legalName,
    ...contact,
    branchId: branch.id,
    ...course,
    ...person,
    groups,
    known,
    sharedPhone: false,
  };
}

function readRef(reader: RowReader, { refs }: Seen): string | undefined {
  const ref = reader.needed('Ref', 'ref-missing');
  if (ref === undefined) return undefined;
  if (refs.has(ref)) return reader.wrong('Ref', 'ref-duplicate');
  refs.add(ref);
  return ref;
}

/** Families share phones, so a second owner is a warning: the phone decides which person reads a message. */
function seenPhone(reader: RowReader, phone: string | null, { phonesElsewhere }: MemberSurroundings, { phones }: Seen): string | null {
  if (phone === null) return null;
  if (phones.has(phone) || phonesElsewhere.has(phone)) reader.doubtful('Phone', 'phone-shared');
  phones.set(phone, (phones.get(phone) ?? 0) + 1);
  return phone;
}

type Course = Pick<MemberEntry, 'stage' | 'admittedOn' | 'dischargedOn' | 'soberSince'>;

function readCourse(reader: RowReader, surroundings: MemberSurroundings, birthYear: number | null): Course | undefined {
  const stage = reader.choice('Stage', 'stage-unknown', stageNames);
  if (stage === null) reader.wrong('Stage', 'stage-missing');
  const [admittedOn, dischargedOn, soberSince] = ['Admitted', 'Discharged', 'Sober since'].map((column) => {
    const day = reader.day(column);
    return day != null && isDayBefore(surroundings.today, day) ? reader.wrong(column, 'date-in-future') : day;
  });
  if (stage == null || admittedOn === undefined || dischargedOn === undefined || soberSince === undefined) return undefined;
  const course = { stage, admittedOn, dischargedOn, soberSince };
  return isAccepted(reader, checkCourse({ ...course, birthYear, today: surroundings.today })) ? course : undefined;
}

function readBirthYear(reader: RowReader, { today }: MemberSurroundings): number | null {
  const birthYear = reader.whole('Birth year', 'birth-year-out-of-range') ?? null;
  return isAccepted(reader, checkBirthYear(birthYear, today)) ? birthYear : null;
}

/** Whether the domain accepts what a row states; a refusal is named at the column at fault. */
function isAccepted(reader: RowReader, decision: Result<unknown>): boolean {
  if (!decision.ok) reader.wrong(columnOfFault[decision.problem.code] ?? 'Stage', localCode(decision.problem.code));
  return decision.ok;
}

function readRelative(reader: RowReader, country: string): RelativeEntry | null {
  const name = reader.name('Relative');
  const relation = reader.name('Relation');
  const phone = reader.phone('Relative phone', country);
  const mayContact = reader.yes('May contact relative');
  if (name === null && (relation != null || phone != null)) reader.wrong('Relative', 'relative-name-missing');
  if (name != null && relation === null) reader.wrong('Relation', 'relation-missing');
  if (relation != null && !checkRelation(relation).ok) reader.wrong('Relation', 'too-long');
  return name == null || relation == null ? null : { name, relation, phone: phone ?? null, mayContact: mayContact ?? null };
}

function readGroups(reader: RowReader, groupNamed: (name: string) => KnownGroup | undefined): KnownGroup[] {
  return reader.list('Groups', /[;,\n]/).flatMap((name) => {
    const group = groupNamed(name);
    if (group !== undefined && takesMembers(group.kind)) return [group];
    reader.wrong('Groups', group === undefined ? 'group-unknown' : 'group-not-for-members', { value: name });
    return [];
  });
}

/** A headcount kind has no roster, and a family group is for relatives. */
function takesMembers(code: string): boolean {
  const kind = kindOf(code);
  return kind !== undefined && kind.confidentiality !== 'headcount' && kind.audience.some((audience) => audience !== 'relatives');
}
