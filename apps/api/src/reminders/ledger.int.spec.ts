import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nextReminderState, reminderStates } from '@saath/domain/reminders';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { ReminderPageView, ReminderView } from './reminder.view.ts';

const now = '2026-11-24T06:00:00Z';
let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(now);
  centre = await seedCentre(api);
  group = await seedGroup(api, centre, { name: 'Evening circle', starts: ['2026-11-25T13:00:00Z'], aliases: ['Sagar'] });
});

interface Line {
  readonly dueAt?: string;
  readonly state?: string;
  readonly reason?: string | null;
  readonly rule?: string;
  readonly recipient?: { readonly kind: 'member' | 'relative'; readonly id: string };
  readonly of?: SeededGroup;
  readonly attempts?: number;
}
/** Writes a row of the ledger, as the planner and the worker would have left it. */
async function line({
  dueAt = now,
  state = 'failed',
  reason = null,
  rule = newId(),
  recipient,
  of = group,
  attempts = 0,
}: Line = {}): Promise<string> {
  const id = newId();
  const to = recipient ?? { kind: 'member', id: of.memberIds[0] };
  await inCentre(
    api,
    centre,
    `insert into reminders (centre_id, id, rule, session_id, recipient_kind, recipient_id, channel, language, due_at, state, reason, attempts, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, 'email', 'en', $7, $8, $9, $10, $7, $7)`,
    id,
    rule,
    of.sessionIds[0],
    to.kind,
    to.id,
    dueAt,
    state,
    reason,
    attempts,
  );
  return id;
}
const list = async (query: object = {}, token = centre.administrator.token): Promise<ReminderPageView> =>
  (await api.as(token).get('/api/v1/reminders').query(query).expect(200)).body as ReminderPageView;
const idsOf = async (query: object = {}): Promise<string[]> => (await list(query)).items.map(({ id }) => id);
const resend = (id: string, token = centre.counsellor.token) => api.as(token).post(`/api/v1/reminders/${id}/resend`);

describe('a line of the ledger', () => {
  it('says who, what, when and why, and nothing that was written or where to', async () => {
    const id = await line({ rule: 'day-before', state: 'rejected', reason: 'smtp-550', attempts: 2 });
    expect((await list()).items).toEqual([
      {
        id,
        rule: 'day-before',
        sessionId: group.sessionIds[0],
        groupName: 'Evening circle',
        startsAt: '2026-11-25T13:00:00.000Z',
        timeZone: 'Asia/Kolkata',
        recipient: { kind: 'member', displayName: 'Sagar', code: expect.stringMatching(/^T/), memberId: group.memberIds[0] },
        channel: 'email',
        language: 'en',
        dueAt: '2026-11-24T06:00:00.000Z',
        state: 'rejected',
        reason: 'smtp-550',
        attempts: 2,
        version: 1,
      },
    ]);
  });

  it('without a reason has no reason, and a relative has no code', async () => {
    const relative = newId();
    await inCentre(
      api,
      centre,
      `insert into relatives (centre_id, id, member_id, display_name, relation, language) values ($1, $2, $3, 'Sunita', 'mother', 'en')`,
      relative,
      group.memberIds[0],
    );
    await line({ state: 'accepted', recipient: { kind: 'relative', id: relative } });
    const [only] = (await list()).items;
    expect(only).not.toHaveProperty('reason');
    expect(only?.recipient).toEqual({ kind: 'relative', displayName: 'Sunita', memberId: group.memberIds[0] });
  });
});

describe('the ledger', () => {
  it('has the last due first, page by page, also where several are due at once', async () => {
    const times = ['2026-11-20T06:00:00Z', now, now, now, '2026-11-22T06:00:00Z'];
    for (const dueAt of times) await line({ dueAt });
    const all = (await list()).items;
    expect(all.map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2026-11-24', '2026-11-24', '2026-11-24', '2026-11-22', '2026-11-20']);
    const paged: ReminderView[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await list(cursor === undefined ? { limit: 2 } : { limit: 2, cursor });
      paged.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(paged).toEqual(all);
  });

  it.each([
    { query: {}, then: 3 },
    { query: { from: '2026-11-22T00:00:00Z' }, then: 2 },
    { query: { from: '2026-11-22T00:00:00.001Z' }, then: 1 },
    { query: { to: '2026-11-24T06:00:00Z' }, then: 2 },
    { query: { to: '2026-11-24T06:00:00.001Z' }, then: 3 },
    { query: { from: '2026-11-22T00:00:00Z', to: '2026-11-24T06:00:00Z' }, then: 1 },
    { query: { from: '2026-11-22T05:30:00+05:30', to: '2026-11-24T11:30:00+05:30' }, then: 1 },
    { query: { from: '2026-11-24T06:00:00Z', to: '2026-11-22T00:00:00Z' }, then: 0 },
  ])('from an instant to before another one: $query are $then', async ({ query, then }) => {
    for (const dueAt of ['2026-11-20T06:00:00Z', '2026-11-22T00:00:00Z', now]) await line({ dueAt });
    expect(await idsOf(query)).toHaveLength(then);
  });

  it('of one group has the lines about its sessions, and of a group that nobody knows none', async () => {
    const id = await line({ state: 'accepted' });
    expect(await idsOf({ groupId: group.groupId })).toEqual([id]);
    expect(await idsOf({ groupId: group.groupId, state: 'failed' })).toEqual([]);
    expect(await idsOf({ groupId: newId() })).toEqual([]);
    await api.as(centre.administrator.token).get('/api/v1/reminders').query({ groupId: 'here' }).expect(400);
  });

  it('of one state has the lines of that state', async () => {
    const made = new Map<string, string>();
    for (const state of reminderStates) made.set(state, await line({ state }));
    for (const [state, id] of made) expect(await idsOf({ state })).toEqual([id]);
  });

  it.each([{ state: 'lost' }, { from: 'yesterday' }, { to: '2026-02-30T00:00:00Z' }, { limit: 0 }, { limit: 201 }, { colour: 'blue' }])(
    'is not asked for with %j',
    async (query) => {
      const { body } = await api.as(centre.administrator.token).get('/api/v1/reminders').query(query).expect(400);
      expect(body).toMatchObject({ code: 'http/malformed', errors: [{ path: Object.keys(query)[0] }] });
    },
  );

  it('is read within the branches of the reader, and not by facilitators and mentors', async () => {
    const south = await seedGroup(api, centre, { name: 'South circle', starts: ['2026-11-25T13:00:00Z'], aliases: ['Tara'], branch: 1 });
    await line();
    await line({ of: south });
    expect((await list({}, centre.administrator.token)).items).toHaveLength(2);
    expect((await list({}, centre.counsellor.token)).items.map(({ groupName }) => groupName)).toEqual(['Evening circle']);
    for (const role of ['facilitator', 'mentor'] as const) await api.as(centre[role].token).get('/api/v1/reminders').expect(403);
    const elsewhere = await seedCentre(api, 'Elsewhere');
    expect((await list({}, elsewhere.administrator.token)).items).toEqual([]);
  });
});

describe('sending again', () => {
  it.each(reminderStates)('a reminder that is %s follows the rule of the domain', async (state) => {
    const id = await line({ state, reason: 'smtp-550', attempts: 3 });
    const decided = nextReminderState(state, 'resend');
    const { status, body } = await resend(id);
    if (decided.ok) expect({ status, body }).toMatchObject({ status: 200, body: { id, state: decided.value, attempts: 3, version: 2 } });
    else
      expect({ status, body }).toMatchObject({
        status: 409,
        body: { code: 'reminders/transition-not-allowed', params: { state, event: 'resend' } },
      });
    expect((await list()).items).toMatchObject([{ state: decided.ok ? decided.value : state, version: decided.ok ? 2 : 1 }]);
  });

  it('makes it due now, without the old reason, and wakes the worker of the centre', async () => {
    const id = await line({ dueAt: '2026-11-20T06:00:00Z', reason: 'smtp-550' });
    const { body } = await resend(id).expect(200);
    expect(body).toMatchObject({ dueAt: '2026-11-24T06:00:00.000Z' });
    expect(body).not.toHaveProperty('reason');
    const due = await api.app
      .get(PlatformScope)
      .read<{ due_at: Date }>(`select due_at from platform.due_work where centre_id = $1 and kind = 'reminders'`, [centre.centreId]);
    expect(due.map(({ due_at }) => due_at.toISOString())).toEqual(['2026-11-24T06:00:00.000Z']);
  });

  it('is in the audit with the state before, and a refusal is not', async () => {
    const failed = await line({ state: 'failed', attempts: 5 });
    const accepted = await line({ state: 'accepted' });
    await resend(accepted).expect(409);
    await resend(failed).expect(200);
    const { body } = await api.as(centre.administrator.token).get('/api/v1/audit').expect(200);
    expect(body.items).toMatchObject([
      {
        action: 'reminder-resent',
        subjectKind: 'reminder',
        subjectId: failed,
        actorKind: 'staff',
        detail: { from: 'failed', attempts: 5 },
      },
    ]);
    expect(body.items).toHaveLength(1);
  });

  it('is accepted once of two at the same time', async () => {
    const id = await line();
    const answers = await Promise.all([resend(id), resend(id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('finds no reminder of another branch, of another centre, or under an id that is none', async () => {
    const south = await seedGroup(api, centre, { starts: ['2026-11-25T13:00:00Z'], aliases: ['Tara'], branch: 1 });
    const id = await line({ of: south });
    const elsewhere = await seedCentre(api, 'Elsewhere');
    for (const answer of [resend(id), resend(id, elsewhere.administrator.token), resend(newId()), resend('1')])
      expect((await answer.expect(404)).body).toMatchObject({ code: 'reminders/not-found' });
    await resend(id, centre.administrator.token).expect(200);
  });

  it.each([
    { role: 'administrator', then: 200 },
    { role: 'counsellor', then: 200 },
    { role: 'facilitator', then: 403 },
    { role: 'mentor', then: 403 },
  ] as const)('by a $role: $then', async ({ role, then }) => {
    await resend(await line(), centre[role].token).expect(then);
  });
});
