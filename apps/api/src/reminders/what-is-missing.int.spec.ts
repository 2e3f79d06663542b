import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { openReminderStage, ReminderScene, type ReminderStage, type SeededMeeting } from '../testing/reminder-stage.ts';
import type { ReminderPageView } from './reminder.view.ts';

let stage: ReminderStage;
let scene: ReminderScene;
beforeAll(async () => {
  stage = await openReminderStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  scene = await ReminderScene.open(stage);
});

const run = (sql: string, ...params: readonly unknown[]): Promise<unknown> => scene.inCentre((tx) => tx.rows(sql, ...params));
/** A phone on record; the address itself is not opened before a message is sent. */
const givePhone = ({ memberId }: SeededMeeting): Promise<unknown> =>
  run(`update members set phone_cipher = 'sealed', preferred_channel = 'whatsapp' where centre_id = $1 and id = $2`, memberId);
/** The reason of the reminder of the day before, if it was suppressed. */
const reasons = async ({ sessionId }: SeededMeeting): Promise<unknown> =>
  (await scene.ledger(sessionId)).filter(({ rule, state }) => rule === 'day-before' && state === 'suppressed').map(({ reason }) => reason);
const log = async (): Promise<ReminderPageView['items']> =>
  ((await stage.api.as(scene.centre.administrator.token).get('/api/v1/reminders?limit=100').expect(200)).body as ReminderPageView).items;

describe('a reminder that is not sent says what is missing', () => {
  it.each([
    { what: 'an address', seed: { email: null }, phone: false, then: 'no-address' },
    { what: 'the connection of WhatsApp, for a person with a phone', seed: { email: null }, phone: true, then: 'channel-not-connected' },
    { what: 'a consent', seed: { consent: false }, phone: false, then: 'no-consent' },
    { what: 'a consent, also for a person with a phone beside', seed: { consent: false }, phone: true, then: 'no-consent' },
  ])('$what: $then', async ({ seed, phone, then }) => {
    const meeting = await scene.seedMeeting(seed);
    if (phone) await givePhone(meeting);
    await scene.deliver();
    expect(await reasons(meeting)).toEqual([then]);
    const [item] = await log();
    expect(item).toMatchObject({ reason: then, recipient: { kind: 'member', memberId: meeting.memberId } });
    if (then === 'channel-not-connected') expect(item).toMatchObject({ channel: 'whatsapp' });
  });

  it('the connection of WhatsApp, for a person who consents to WhatsApp only and has an e-mail address too', async () => {
    const meeting = await scene.seedMeeting();
    await givePhone(meeting);
    await run(`update consents set channel = 'whatsapp' where centre_id = $1 and member_id = $2`, meeting.memberId);
    await scene.deliver();
    expect(await reasons(meeting)).toEqual(['channel-not-connected']);
  });

  it('and says so anew when something else is missing by then', async () => {
    const meeting = await scene.seedMeeting({ email: null, consent: false });
    await scene.deliver();
    expect(await reasons(meeting)).toEqual(['no-address']);
    await givePhone(meeting);
    await scene.deliver();
    expect(await reasons(meeting)).toEqual(['channel-not-connected']);
  });

  it('also in a ledger from before the two were told apart', async () => {
    const [without, withPhone] = [await scene.seedMeeting({ email: null }), await scene.seedMeeting({ email: null })];
    await givePhone(withPhone);
    await scene.deliver();
    await run(`update reminders set reason = 'no-channel' where centre_id = $1 and state = 'suppressed'`);
    const owner = new pg.Client({ connectionString: stage.api.database.url('saath_owner') });
    await owner.connect();
    await owner.query(
      `begin; ${readFileSync(new URL('../database/migrations/0015-reasons-of-reminders.sql', import.meta.url), 'utf8')} commit`,
    );
    await owner.end();
    expect([await reasons(without), await reasons(withPhone)]).toEqual([['no-address'], ['channel-not-connected']]);
  });
});

describe('nothing is planned into the past', () => {
  /** The rows of the ledger with the moment at which they were due and at which they were written. */
  const early = (sessionId: string): Promise<unknown> =>
    scene.inCentre((tx) =>
      tx.rows('select rule from reminders where centre_id = $1 and session_id = $2 and due_at < created_at', sessionId),
    );

  it.each([
    { now: '2026-11-24T22:30+05:30', at: '2026-11-25T06:30+05:30', then: ['two-hours-before'], what: 'a centre that begins at night' },
    { now: '2026-11-25T05:00+05:30', at: '2026-11-25T08:00+05:30', then: ['two-hours-before'], what: 'a centre that begins before dawn' },
    { now: '2026-11-25T05:00+05:30', at: '2026-11-25T06:30+05:30', then: [], what: 'a session within two hours' },
    { now: '2026-11-24T12:00+05:30', at: '2026-11-25T06:30+05:30', then: ['two-hours-before'], what: 'a centre that begins in the day' },
  ])('for $what: $then', async ({ now, at, then }) => {
    stage.api.clock.set(now);
    const { sessionId } = await scene.seedMeeting({ at });
    await scene.deliver();
    expect((await scene.ledger(sessionId)).map(({ rule }) => rule)).toEqual(then);
    expect(await early(sessionId)).toEqual([]);
  });

  it('for a person who is enrolled in the quiet hours: the row stands at the moment at which it would be sent', async () => {
    const meeting = await scene.seedMeeting({ at: '2026-11-25T06:30+05:30' });
    const { memberId } = await scene.seedMeeting();
    stage.api.clock.set('2026-11-24T23:00+05:30');
    await run(
      `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at)
       values ($1, $2, $3, $4, '2026-11-24', '2026-11-24T23:00+05:30')`,
      newId(),
      meeting.groupId,
      memberId,
    );
    await scene.deliver();
    const own = await scene.inCentre((tx) =>
      tx.rows(
        'select rule, reason, due_at from reminders where centre_id = $1 and session_id = $2 and recipient_id = $3',
        meeting.sessionId,
        memberId,
      ),
    );
    expect(own).toEqual([{ rule: 'two-hours-before', reason: 'quiet-hours', due_at: new Date('2026-11-25T04:30+05:30') }]);
    expect(await early(meeting.sessionId)).toEqual([]);
  });
});
