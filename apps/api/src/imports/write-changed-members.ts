import type { Day, MemberId } from '@saath/domain/kernel';
import { isAlumni, stageReached, type Stage } from '@saath/domain/members';
import { writeEnrolments } from '../groups/enrolment-records.ts';
import { ConsentRow } from '../members/consent.row.ts';
import { MemberRow } from '../members/member.row.ts';
import { RelativeRow } from '../members/relative.row.ts';
import { sealContact, sealRelative } from '../members/seal-contact.ts';
import { SobrietyEpisodeRow } from '../members/sobriety-episode.row.ts';
import { StageChangeRow } from '../members/stage-change.row.ts';
import { StayRow } from '../members/stay.row.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { KnownMember } from './known-members.query.ts';
import type { MemberChanges } from './member-changes.ts';
import type { MemberEntry } from './member-entry.ts';
import { consentRow, enrolmentRow, relativeRow } from './write-new-members.ts';

/** A row that changes a member on record. */
export interface ChangedMember {
  readonly entry: MemberEntry;
  readonly known: KnownMember;
  readonly changes: MemberChanges;
}

/** Writes what a row changes about a member who is on record. */
export async function writeChangedMember(tx: CentreTransaction, changed: ChangedMember, today: Day): Promise<void> {
  const { entry, known, changes } = changed;
  await writeFields(tx, changed, today);
  await writeStay(tx, changed);
  if (changes.sobriety && entry.soberSince !== null) await correctSobriety(tx, known, entry.soberSince, today);
  const relativeId = await writeRelative(tx, changed);
  await writeConsents(tx, changed, relativeId, today);
  await writeEnrolments(
    tx,
    changes.enrolments.map((group) => enrolmentRow(known.id, group, startOfEnrolment(known, group.id, entry.admittedOn, today))),
  );
}

/** Someone who was in the group before comes back today; otherwise from admission on, as for a newcomer. */
const startOfEnrolment = ({ enrolments }: KnownMember, groupId: string, admittedOn: Day | null, today: Day): Day =>
  enrolments.some((enrolment) => enrolment.groupId === groupId) ? today : (admittedOn ?? today);

const stageDay = ({ stage, admittedOn, dischargedOn }: MemberEntry, today: Day): Day =>
  (stage === 'admitted' ? admittedOn : dischargedOn) ?? today;

async function writeFields(tx: CentreTransaction, { entry, known, changes }: ChangedMember, today: Day): Promise<void> {
  const on = stageDay(entry, today).toString();
  await tx.rows('update members set version = version + 1, updated_at = $3 where centre_id = $1 and id = $2', known.id, toDate(tx.now));
  await tx.table(MemberRow).update(known.id, {
    branchId: entry.branchId,
    language: entry.language,
    gender: entry.gender,
    birthYear: entry.birthYear,
    preferredChannel: entry.channel,
    sharedPhone: entry.sharedPhone,
    ...(changes.fields ? sealContact(tx.vault, known.id, entry) : {}),
    ...(changes.stage ? { stage: entry.stage, stageSince: on } : {}),
  });
  if (!changes.stage) return;
  const change = { fromStage: known.stage, toStage: entry.stage, changedOn: on, reason: null, recordedAt: toDate(tx.now) };
  await tx.table(StageChangeRow).insert([{ id: newId(), memberId: known.id, ...change }]);
  if (entry.stage === 'left') await raiseStage(tx, known, 'left', stageDay(entry, today));
}

async function writeStay(tx: CentreTransaction, { entry, known, changes: { stay } }: ChangedMember): Promise<void> {
  if (stay === 'none' || entry.admittedOn === null) return;
  const dates = { admittedOn: entry.admittedOn.toString(), dischargedOn: entry.dischargedOn?.toString() ?? null };
  if (stay === 'new') await tx.table(StayRow).insert([{ id: newId(), memberId: known.id, branchId: entry.branchId, ...dates }]);
  else await tx.table(StayRow).update(stay.id, dates);
  if (stay === 'new' && entry.dischargedOn === null) await raiseStage(tx, known, 'admitted', entry.admittedOn);
  // A discharge is news, whoever records it: the contacts owed after it are planned as they are by hand. Another date for one is none.
  const wasOver = stay !== 'new' && known.stays.some(({ id, dischargedOn }) => id === stay.id && dischargedOn !== null);
  if (entry.dischargedOn !== null && isAlumni(entry.stage) && !wasOver) await raiseStage(tx, known, 'discharged', entry.dischargedOn);
}

const raiseStage = (tx: CentreTransaction, { id }: KnownMember, stage: Stage, on: Day): Promise<void> =>
  tx.raise(stageReached(id as MemberId, stage, on, on), { inBulk: true });

/** Another start in the sheet mends the record; it is no lapse, and the days that stood stay on record. */
async function correctSobriety(tx: CentreTransaction, { id, episode }: KnownMember, startedOn: Day, today: Day): Promise<void> {
  if (episode !== null) await tx.table(SobrietyEpisodeRow).update(episode.id, { endedOn: today.toString(), endReason: 'correction' });
  await tx
    .table(SobrietyEpisodeRow)
    .insert([{ id: newId(), memberId: id, startedOn: startedOn.toString(), endedOn: null, endReason: null }]);
}

async function writeRelative(tx: CentreTransaction, { entry, known, changes }: ChangedMember): Promise<string | null> {
  const { relative } = entry;
  if (relative === null) return null;
  if (changes.relative === 'new') {
    const row = relativeRow(tx, known.id, relative, entry.language);
    await tx.table(RelativeRow).insert([row]);
    return row.id;
  }
  const present = known.relatives.find(({ name }) => name === relative.name);
  if (present === undefined) return null;
  if (changes.relative !== 'none') {
    const sealed = sealRelative(tx.vault, present.id, relative.name, relative.phone ?? present.phone);
    await tx.table(RelativeRow).update(present.id, { relation: relative.relation, ...sealed });
    await tx.rows('update relatives set version = version + 1 where centre_id = $1 and id = $2', present.id);
  }
  return present.id;
}

async function writeConsents(
  tx: CentreTransaction,
  { entry, known, changes }: ChangedMember,
  relativeId: string | null,
  today: Day,
): Promise<void> {
  const grantedOn = today.toString();
  const withdrawn = known.consents.filter(
    (consent) =>
      consent.state !== 'withdrawn' &&
      ((changes.messages === 'withdraw' && consent.purpose === 'messages' && consent.relativeId === null) ||
        (changes.contactRelative === 'withdraw' && consent.purpose === 'contact-relative' && consent.relativeId === relativeId)),
  );
  await tx.rows(
    'update consents set withdrawn_on = $3 where centre_id = $1 and id = any($2::uuid[])',
    withdrawn.map(({ id }) => id),
    grantedOn,
  );
  const granted: Omit<ConsentRow, 'centreId'>[] = [];
  if (changes.messages === 'grant')
    granted.push(consentRow(known.id, { purpose: 'messages', channel: entry.channel, relativeId: null, grantedOn }));
  if (changes.contactRelative === 'grant' && relativeId !== null)
    granted.push(consentRow(known.id, { purpose: 'contact-relative', channel: null, relativeId, grantedOn }));
  await tx.table(ConsentRow).insert(granted);
}
