import { newId } from '../platform/new-id.ts';
import { amendmentPlace } from '../records/amendments.repository.ts';
import { commitmentPlace } from '../records/commitments.repository.ts';
import { sealAnswers } from '../records/sealed-content.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { insertIntroduction } from './insert-introduction.ts';
import { insertDocument } from './insert-document.ts';
import { insertStory } from './insert-story.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { Insert } from './insert.ts';
import { insertMentor } from './insert-mentor.ts';
import { insertLadder } from './insert-ladder.ts';
import { insertCelebration } from './insert-celebration.ts';
import { insertCoping } from './insert-coping.ts';
import { insertOutside } from './insert-outside.ts';
import { insertPlan } from './insert-plan.ts';
import { insertProof } from './insert-proof.ts';
import { idsIn, type ForeignIds } from './foreign-ids.ts';
import { insertSaid } from './insert-said.ts';
import { insertStandIn } from './insert-stand-in.ts';

/** The word in every text of the other centre. An answer that contains it proves a leak. */
export const canary = 'Canary-of-the-other-centre';

const now = new Date();
const stamps = { created_at: now, updated_at: now };

/** A room, settings of a kind and a holiday on a day that no other of the branch has, and a member with a relative, an episode and a consent. */
async function insertPeople(insert: Insert, ids: ForeignIds, word: string, others: number): Promise<void> {
  const kind = ['mentor-circle', 'sharing-circle', 'family-support'][others];
  await insert('branch_programmes', { id: newId(), branch_id: ids.branch, kind, overrides: '{}', version: 1 });
  await insert('rooms', { id: ids.room, branch_id: ids.branch, name: word });
  await insert('holidays', { id: ids.holiday, branch_id: ids.branch, held_on: `2026-01-${String(10 + others)}`, name: word });
  await insert('members', {
    id: ids.member,
    code: `X-${ids.member.slice(-12)}`,
    alias: word,
    stage: 'in-programme',
    stage_since: '2026-01-01',
    branch_id: ids.branch,
    language: 'en',
    ...stamps,
  });
  await insert('relatives', { id: ids.relative, member_id: ids.member, display_name: word, relation: 'sister', language: 'en' });
  await insert('sobriety_episodes', { id: ids['sobriety-episode'], member_id: ids.member, started_on: '2026-01-01' });
  await insert('consents', {
    id: ids.consent,
    member_id: ids.member,
    purpose: 'messages',
    channel: 'email',
    granted_on: '2026-01-01',
    evidence: word,
  });
}

/** A group that the counsellor facilitates, with the member enrolled and one session. */
async function insertGroup(insert: Insert, ids: ForeignIds, word: string): Promise<void> {
  await insert('groups', {
    id: ids.group,
    branch_id: ids.branch,
    room_id: ids.room,
    kind: 'group-counselling',
    name: word,
    language: 'en',
    ...stamps,
  });
  await insert('group_schedules', {
    id: newId(),
    group_id: ids.group,
    applies_from: '2026-01-05',
    starts_on: '2026-01-05',
    starts_at: '10:00',
    minutes: 60,
    recurrence: 'FREQ=WEEKLY;BYDAY=MO',
  });
  await insert('group_facilitators', { id: newId(), group_id: ids.group, staff_id: ids.staff, starts_on: '2026-01-05' });
  await insert('enrolments', { id: ids.enrolment, group_id: ids.group, member_id: ids.member, starts_on: '2026-01-05' });
  await insert('waiting_places', {
    id: ids['waiting-place'],
    group_id: ids.group,
    relative_id: ids.relative,
    state: 'waiting',
    asked_at: now,
    rank: 1,
    first_position: 1,
  });
  await insert('capacity_decisions', { id: newId(), group_id: ids.group, most: 20, decided_by: ids.staff, decided_at: now });
  await insert('sessions', {
    id: ids.session,
    group_id: ids.group,
    original_start: '2026-01-05T10:00',
    time_zone: 'Asia/Kolkata',
    starts_at: '2026-01-05T04:30:00Z',
    ends_at: '2026-01-05T05:30:00Z',
    state: 'planned',
    topic: word,
    ...stamps,
  });
  await insert('session_facilitators', { id: newId(), session_id: ids.session, staff_id: ids.staff });
  const days = { starts_on: '2026-01-05', ends_on: '2026-01-06' };
  await insert('absences', { id: ids.absence, staff_id: ids.staff, ...days, recorded_at: now });
}

/** The commitment of the member at the session, sealed with the key of the centre. */
const insertCommitment = (tx: CentreTransaction, insert: Insert, ids: ForeignIds, word: string): Promise<unknown> =>
  insert('commitments', {
    id: ids.commitment,
    session_id: ids.session,
    group_id: ids.group,
    person_id: ids.member,
    text_cipher: sealText(tx, word, commitmentPlace(ids.commitment)),
    taken_at: now,
    taken_by: ids.staff,
  });

/** The topic of the session was amended, from and to words of the centre. */
function insertAmendment(tx: CentreTransaction, insert: Insert, ids: ForeignIds, word: string): Promise<unknown> {
  const id = newId();
  const seal = (column: 'before' | 'after' | 'reason', text: string): Buffer => tx.vault.seal(text, amendmentPlace(id, column));
  return insert('amendments', {
    id,
    session_id: ids.session,
    confidentiality: 'notes',
    part: 'topic',
    visibility: 'everyone',
    before_cipher: seal('before', JSON.stringify({ text: word })),
    after_cipher: seal('after', JSON.stringify({ text: word })),
    reason_cipher: seal('reason', word),
    amended_by: ids.staff,
    amended_at: now,
  });
}

/** The member asked at the session to talk to someone. */
const insertTalkWish = (insert: Insert, ids: ForeignIds): Promise<unknown> =>
  insert('talk_wishes', {
    id: newId(),
    session_id: ids.session,
    member_id: ids.member,
    wanted: true,
    asked_at: now,
    recorded_at: now,
    recorded_by: ids.staff,
  });

/** The answers about the member at the session, sealed with the key of the centre. */
async function insertAnswers(tx: CentreTransaction, insert: Insert, ids: ForeignIds, word: string): Promise<void> {
  const id = newId();
  await insert('answers', {
    id,
    session_id: ids.session,
    confidentiality: 'notes',
    form: 'person',
    person_id: ids.member,
    form_version: '1.0.0',
    visibility: 'everyone',
    author_id: ids.staff,
    content_cipher: sealAnswers(tx, id, { participation: { value: word, at: tx.now } }),
    written_at: now,
  });
}

/** A follow-up, a reminder with its delivery, an import, and a notification of the counsellor. */
async function insertRecords(insert: Insert, ids: ForeignIds, word: string, uploadedBy: string): Promise<void> {
  await insert('follow_ups', {
    id: ids['follow-up'],
    member_id: ids.member,
    kind: 'day-7',
    due_on: '2026-01-07',
    state: 'due',
    created_at: now,
  });
  await insert('reminders', {
    id: ids.reminder,
    rule: 'day-before',
    session_id: ids.session,
    recipient_kind: 'member',
    recipient_id: ids.member,
    channel: 'email',
    language: 'en',
    due_at: '2026-01-04T05:00:00Z',
    state: 'rejected',
    ...stamps,
  });
  await insert('deliveries', {
    id: newId(),
    reminder_id: ids.reminder,
    attempt: 1,
    channel: 'email',
    started_at: '2026-01-04T05:00:00Z',
    outcome: 'rejected',
    code: word,
  });
  await insert('imports', {
    id: ids.import,
    kind: 'members',
    state: 'checked',
    rows: 0,
    summary: '{}',
    problems: '[]',
    uploaded_by: uploadedBy,
    created_at: now,
  });
  await insert('notifications', {
    id: ids.notification,
    staff_id: ids.staff,
    code: 'session-unfinished',
    subject_id: ids.session,
    occasion: '2026-01-05T04:30:00Z',
    created_at: now,
  });
}

/** A person of the staff who works in this branch only. */
export async function inviteColleague(api: TestApi, { administrator }: SeededCentre, name: string, branchId: string): Promise<string> {
  const body = { name, email: `${newId()}@example.org`, role: 'counsellor', branchIds: [branchId] };
  return ((await api.as(administrator.token).post('/api/v1/staff').send(body).expect(201)).body as { id: string }).id;
}

/**
 * Inserts one row of each kind into a branch of a seeded centre (by default the first), so that each position has a real id. The
 * counsellor facilitates the group.
 */
export function fillCentre(
  api: TestApi,
  { centreId, branchIds: [first], counsellor }: SeededCentre,
  word = canary,
  branch: string = first,
): Promise<ForeignIds> {
  const ids = idsIn(centreId, branch, counsellor.staffId);
  return api.app.get(TenantScope).inCentre(centreId, { kind: 'system' }, async (tx) => {
    const insert: Insert = (table, values) => {
      const columns = Object.keys(values);
      return tx.rows(
        `insert into ${table} (centre_id, ${columns.join(', ')}) values ($1, ${columns.map((_, index) => `$${String(index + 2)}`).join(', ')})`,
        ...Object.values(values),
      );
    };
    const others = await tx.rows('select id from holidays where centre_id = $1 and branch_id = $2', branch);
    await insertPeople(insert, ids, word, others.length);
    await insertGroup(insert, ids, word);
    await insertStandIn(insert, ids);
    await insertAnswers(tx, insert, ids, word);
    await insertSaid(tx, insert, ids, word);
    await insertTalkWish(insert, ids);
    await insertLadder(insert, ids);
    await insertPlan(tx, insert, ids, word);
    await insertCoping(tx, insert, ids, word);
    await insertCelebration(tx, insert, ids);
    await insertAmendment(tx, insert, ids, word);
    await insertStory(tx, insert, ids, word);
    await insertDocument(tx, insert, ids, word);
    await insertIntroduction(tx, insert, ids, word);
    await insertCommitment(tx, insert, ids, word);
    await insertProof(tx, insert, ids, word);
    await insertRecords(insert, ids, word, counsellor.userId);
    await insertMentor(tx, insert, ids, word);
    await insertOutside(tx, insert, ids, word);
    return ids;
  });
}
