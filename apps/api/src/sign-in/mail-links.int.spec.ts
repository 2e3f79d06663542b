import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEmailChannel } from '@saath/notifications';
import { deadAddress, startMailServer, type MailServer } from '@saath/notifications/testing';
import { writeOperator } from '../local/ensure-operator.ts';
import { Logger } from '../platform/logger.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { MailLinks } from './mail-links.ts';

const begin = Date.parse('2026-11-24T09:00:00Z');
const password = 'a good long password';
const opened: { close(): Promise<void> }[] = [];
let api: TestApi;
let mail: MailServer;
let centre: SeededCentre;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  await emptyDatabase(api.database.superuserUrl);
  mail = await startMailServer();
  at(0);
  centre = await seedCentre(api);
});
afterEach(() => mail.close());
afterAll(async () => {
  await api.close();
  await Promise.all(opened.map((one) => one.close()));
});

const at = (minutes: number): void => api.clock.set(new Date(begin + minutes * 60_000).toISOString());
const platform = (): PlatformScope => api.app.get(PlatformScope);

/** The next turn of the worker, with this mail server. */
const turn = (mailUrl = mail.url): Promise<void> => {
  const channel = createEmailChannel({ mailUrl, from: api.config.mailFrom });
  return new MailLinks(api.config, channel, platform(), api.app.get(KeyRing), api.clock, new Logger()).sendDue();
};
const invite = async (email: string, language = 'mr'): Promise<string> => {
  const body = { name: 'Meera Kulkarni', email, role: 'counsellor', branchIds: [centre.branchIds[0]], languages: [language] };
  return ((await api.as(centre.administrator.token).post('/api/v1/staff').send(body).expect(201)).body as { id: string }).id;
};
const tokenIn = (index: number, path: string): string =>
  new RegExp(`http://localhost:3000/${path}/([\\w-]+)`).exec(mail.received[index]?.text ?? '')?.[1] ?? '';
const receivers = (): string[] => mail.received.map(({ to }) => (Array.isArray(to) ? '' : (to?.text ?? '')));

describe('an invitation', () => {
  it.each([
    { language: 'en', says: /invite|invitation/i },
    { language: 'hi', says: /[\u0900-\u097f]{3}/ },
    { language: 'mr', says: /[\u0900-\u097f]{3}/ },
  ])('is mailed once, in the language of its reader ($language), with a link that works', async ({ language, says }) => {
    await invite('meera@example.org', language);
    await turn();
    await turn();
    expect(receivers()).toEqual(['meera@example.org']);
    expect(mail.received[0]?.text).toMatch(says);
    expect(mail.received[0]?.text).toContain('Nayi Subah');
    const { body } = await api
      .as()
      .get(`/api/v1/auth/invitations/${tokenIn(0, 'invite')}`)
      .expect(200);
    expect(body).toMatchObject({ centreName: 'Nayi Subah', email: 'meera@example.org', role: 'counsellor' });
  });

  it('keeps its token and its address out of what is stored', async () => {
    await invite('meera@example.org');
    await turn();
    const stored = await platform().read<{ row: string }>(
      'select l::text as row from platform.one_time_links l union all select u::text from platform.users u',
      [],
    );
    const all = stored.map(({ row }) => row).join();
    expect(all).not.toContain(tokenIn(0, 'invite'));
    expect(all).not.toContain('meera@example.org');
  });

  it('sent again ends the link of the first', async () => {
    const id = await invite('meera@example.org');
    await turn();
    await api.as(centre.administrator.token).post(`/api/v1/staff/${id}/resend-invitation`).expect(200);
    await turn();
    expect(mail.received).toHaveLength(2);
    const status = async (index: number) => (await api.as().get(`/api/v1/auth/invitations/${tokenIn(index, 'invite')}`)).status;
    expect([await status(0), await status(1)]).toEqual([404, 200]);
  });

  it('is not mailed to somebody who was let go before it left', async () => {
    const id = await invite('meera@example.org');
    await api.as(centre.administrator.token).patch(`/api/v1/staff/${id}`).set('if-match', '"1"').send({ state: 'deactivated' }).expect(200);
    await turn();
    expect(receivers()).toEqual([]);
  });

  it('is accepted by the person, and the audit names them as the one who did it', async () => {
    await invite('meera@example.org');
    await turn();
    const accept = { name: 'Meera Kulkarni', password };
    await api
      .as()
      .post(`/api/v1/auth/invitations/${tokenIn(0, 'invite')}/accept`)
      .send(accept)
      .expect(200);
    const { items } = (await api.as(centre.administrator.token).get('/api/v1/audit').expect(200)).body as { items: object[] };
    expect(items[0]).toMatchObject({ action: 'invitation-accepted', actorKind: 'staff', actorName: 'Meera Kulkarni' });
  });

  it('opens nothing once the person was deactivated', async () => {
    const id = await invite('meera@example.org');
    await turn();
    await api.as(centre.administrator.token).patch(`/api/v1/staff/${id}`).set('if-match', '"1"').send({ state: 'deactivated' }).expect(200);
    const accept = { name: 'Meera', password };
    await api
      .as()
      .post(`/api/v1/auth/invitations/${tokenIn(0, 'invite')}/accept`)
      .send(accept)
      .expect(404);
  });
});

describe('a password reset', () => {
  it('is mailed to a person with an account, and its link works', async () => {
    await writeOperator(platform(), 'asha@example.org', 'Asha', password);
    for (const email of ['ASHA@example.org', 'nobody@example.org']) await api.as().post('/api/v1/auth/forgot').send({ email }).expect(202);
    await turn();
    expect(receivers()).toEqual(['asha@example.org']);
    await api
      .as()
      .post('/api/v1/auth/reset')
      .send({ token: tokenIn(0, 'reset'), password: 'another good password' })
      .expect(204);
  });
});

describe('a password reset in the language of its reader', () => {
  it.each([
    { language: 'en', subject: 'Choose a new password', once: 'only once' },
    { language: 'hi', subject: 'नया पासवर्ड चुनें', once: 'एक ही बार' },
    { language: 'mr', subject: 'नवा पासवर्ड निवडा', once: 'एकदाच' },
  ])('is written in $language, names no centre, and its link works once and for an hour', async ({ language, subject, once }) => {
    await writeOperator(platform(), 'asha@example.org', 'Asha', password);
    await platform().read('update platform.users set language = $1 where name = $2', [language, 'Asha']);
    const order = async (): Promise<void> => {
      await api.as().post('/api/v1/auth/forgot').send({ email: 'asha@example.org' }).expect(202);
      await turn();
    };
    const reset = (index: number) =>
      api
        .as()
        .post('/api/v1/auth/reset')
        .send({ token: tokenIn(index, 'reset'), password: 'another good password' });
    await order();
    expect(mail.received[0]?.subject).toBe(subject);
    expect(mail.received[0]?.text).toContain(once);
    expect(mail.received[0]?.text).not.toContain('Nayi Subah');
    at(59);
    await reset(0).expect(204);
    expect((await reset(0).expect(404)).body).toMatchObject({ code: 'sign-in/link-expired' });
    await order();
    at(59 + 60);
    expect((await reset(1).expect(404)).body).toMatchObject({ code: 'sign-in/link-expired' });
  });
});

describe('a mail server', () => {
  it.each([
    { what: 'is unavailable', server: () => Promise.resolve(deadAddress) },
    { what: 'refuses for now', server: async () => kept(await startMailServer({ recipient: 451 })) },
  ])('that $what is tried again after a pause, until it takes the mail', async ({ server }) => {
    await invite('meera@example.org');
    await turn(await server());
    at(0.5);
    await turn();
    expect(mail.received).toHaveLength(0);
    at(1);
    await turn();
    expect(receivers()).toEqual(['meera@example.org']);
  });

  it('may be unavailable for a day: the invitation waits with every try left, and arrives', async () => {
    await invite('meera@example.org');
    const dead = deadAddress;
    const day = 24 * 60;
    for (let minute = 0; minute < day; minute += 60) {
      at(minute);
      await turn(dead);
    }
    at(day);
    await turn(kept(await startMailServer({ recipient: 451 })));
    at(day + 1);
    await turn();
    expect(receivers()).toEqual(['meera@example.org']);
  });

  it('that refuses for good is not tried again', async () => {
    await invite('meera@example.org');
    await turn(kept(await startMailServer({ recipient: 550 })));
    at(60);
    await turn();
    expect(mail.received).toHaveLength(0);
  });

  it('gets the other mails when one link cannot be read', async () => {
    await invite('meera@example.org');
    await invite('imran@example.org');
    const index = api.app.get(KeyRing).platform.blindIndex('email', 'meera@example.org');
    await platform().read('update platform.users set email_cipher = $2 where email_index = $1', [index, Buffer.from('broken')]);
    await turn();
    expect(receivers()).toEqual(['imran@example.org']);
  });

  it('gets each mail once from two workers', async () => {
    for (const name of ['a', 'b', 'c']) await invite(`${name}@example.org`);
    await Promise.all([turn(), turn()]);
    expect(receivers().sort()).toEqual(['a@example.org', 'b@example.org', 'c@example.org']);
  });
});

function kept(server: MailServer): string {
  opened.push(server);
  return server.url;
}
