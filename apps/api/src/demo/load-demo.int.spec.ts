import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attentionFor } from '@saath/domain/care';
import { idOf, type CentreId } from '@saath/domain/kernel';
import { readFactsOfAll } from '../care/attention-facts.read-model.ts';
import { ConfigProblem } from '../platform/config.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { overviewOf } from '../overview/overview.query.ts';
import { roomOfSession } from '../sessions/session-place.sql.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { hashPassword } from '../sign-in/password.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { demoIsMade, demoLines } from './demo-is-made.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import { loadDemo } from './load-demo.ts';
import { refuseDemoSignIns } from './refuse-demo-sign-ins.ts';

let api: TestApi;
let centreId: CentreId;
beforeAll(async () => {
  api = await startApi();
  expect(await demoIsMade(api.config.database.owner)).toBe(false);
  await loadDemo(api.config, () => undefined);
  const [centre] = await api.app.get(PlatformScope).read<{ id: string }>(`select id from platform.centres where slug = 'nayi-subah'`, []);
  centreId = idOf<CentreId>(centre?.id ?? '');
});
afterAll(() => api.close());

const count = async (sql: string): Promise<number> => {
  const rows = await api.app.get(TenantScope).inCentre(centreId, { kind: 'system' }, (tx) => tx.rows(sql));
  return rows.length;
};

describe('the demo centre has lived with Saath for weeks', () => {
  it('so none of its sessions is history, and its finished ones have their rosters', async () => {
    const history = `select s.id from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id
      where s.centre_id = $1 and s.starts_at < g.created_at and s.starts_at > now() - interval '8 weeks'`;
    expect(await count(history)).toBe(0);
    expect(await count(`select id from sessions where centre_id = $1 and state = 'held'`)).toBeGreaterThan(100);
    expect(await count(`select id from sessions where centre_id = $1 and state = 'held' and roster is null`)).toBe(0);
    expect(await count(`select id from attendance where centre_id = $1 and state = 'absent'`)).toBeGreaterThan(100);
  });

  it('so its overview has the attendance of each week', async () => {
    const { weeks } = await api.app.get(TenantScope).inCentre(centreId, { kind: 'system' }, overviewOf);
    expect(weeks.filter(({ expected }) => expected !== null && expected > 0).length).toBeGreaterThan(6);
  });

  it('so people said how they were, in every group whose kind asks, and many enough for the mood of the room', async () => {
    const asked = `select distinct g.id from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id
      where s.centre_id = $1 and g.kind in ('sharing-circle', 'group-counselling')`;
    const answered = `select s.group_id from answers a join sessions s on s.centre_id = a.centre_id and s.id = a.session_id where a.centre_id = $1`;
    expect(await count(`${answered} group by s.group_id`)).toBe(await count(asked));
    expect(await count(`${answered} group by s.group_id, s.id having count(*) >= 5`)).toBeGreaterThan(30);
  });

  it('so families and members were brought together, and one family has not answered yet', async () => {
    const introductions = 'select i.id from introductions i where i.centre_id = $1';
    expect(await count(`${introductions} and i.state = 'asked' and i.answer_until > now()`)).toBe(1);
    expect(await count(`${introductions} and i.state = 'met' and i.kind = 'families'`)).toBe(1);
    expect(await count(`${introductions} and i.state = 'met' and i.kind = 'buddies'`)).toBe(1);
  });

  it('so it has meetings outside, and mentees of the mentor who signs in on their way there', async () => {
    expect(await count(`select o.id from outside_meetings o where o.centre_id = $1`)).toBe(3);
    const open = `select v.id from outside_visits v where v.centre_id = $1 and v.outcome is null`;
    expect(await count(open)).toBe(2);
    const ofMentor = `select r.id from outside_referrals r join mentors p on p.centre_id = $1 and p.id = r.mentor_id
      where r.centre_id = $1 and p.staff_id is not null`;
    expect(await count(ofMentor)).toBe(2);
  });

  it('so it has mentors with free seats, with none, in training, overdue and stepped back, and people who wait', async () => {
    const mentors = `select p.id from mentors p where p.centre_id = $1`;
    expect(await count(mentors)).toBe(6);
    expect(await count(`${mentors} and p.pause = 'stepped-back'`)).toBe(1);
    expect(await count(`${mentors} and p.staff_id is not null`)).toBe(1);
    expect(await count('select id from mentorships where centre_id = $1 and ended_on is null')).toBe(15);
    expect(await count('select id from mentor_requests where centre_id = $1 and closed_at is null')).toBe(3);
    expect(await count('select id from mentor_contacts where centre_id = $1')).toBeGreaterThan(50);
  });

  it('so some people wrote down what helps them, and one lets the mentor read it', async () => {
    expect(await count('select id from coping_plans where centre_id = $1')).toBe(6);
    expect(await count('select id from coping_plans where centre_id = $1 and mentor_reads')).toBe(1);
    expect(await count(`select id from coping_reviews where centre_id = $1 and held_on < now() - interval '90 days'`)).toBe(1);
  });

  it('so some people want their milestones celebrated, and some have celebrated one', async () => {
    expect(await count(`select id from consents where centre_id = $1 and purpose = 'celebrate'`)).toBeGreaterThan(10);
    expect(await count('select id from celebrations where centre_id = $1')).toBeGreaterThan(5);
    expect(
      await count(`select c.id from celebrations c join sobriety_episodes e on e.centre_id = $1 and e.id = c.episode_id
        where c.centre_id = $1 and c.held_on < e.started_on`),
    ).toBe(0);
  });

  it('so one session to come was moved into the room of another group, which the calendar shows with its ways out', async () => {
    const booked = `select s.id, g.name, s.starts_at, s.ends_at, ${roomOfSession('s', 'g')} as room
      from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id where s.centre_id = $1 and s.starts_at > now()`;
    const both = `select a.name as moved, b.name as other from (${booked}) a join (${booked}) b
      on b.room = a.room and b.name > a.name and b.starts_at < a.ends_at and a.starts_at < b.ends_at`;
    const found = await api.app.get(TenantScope).inCentre(centreId, { kind: 'system' }, (tx) => tx.rows(both));
    expect(found).toEqual([{ moved: 'Mahila samvad', other: 'Naya Savera' }]);
  });

  it('so somebody was not reached by their mentor', async () => {
    const codes = await api.app.get(TenantScope).inCentre(centreId, { kind: 'system' }, async (tx) => {
      const people = await tx.rows<{ id: string }>('select id from members where centre_id = $1');
      const inNeed = await readFactsOfAll(tx, { memberIds: people.map(({ id }) => id) });
      return inNeed.flatMap(({ facts }) => attentionFor(facts).map(({ code }) => code));
    });
    expect(codes).toEqual(expect.arrayContaining(['mentor-not-reached', 'missed-in-a-row', 'safety-note']));
  });

  it('so no enrolment was entered after its first day, and no reminder was due before the centre existed', async () => {
    expect(await count('select id from enrolments where centre_id = $1 and enrolled_at > starts_on::timestamptz')).toBe(0);
    const [first] = await api.app
      .get(PlatformScope)
      .read<{ at: Date }>(`select created_at as at from platform.centres where slug = 'nayi-subah'`, []);
    const early = await api.app
      .get(TenantScope)
      .inCentre(centreId, { kind: 'system' }, (tx) => tx.rows('select id from reminders where centre_id = $1 and due_at < $2', first?.at));
    expect(early).toEqual([]);
  });
});

it('is made once, and a start says who signs in to it', async () => {
  const renamed = (name: string) =>
    api.app.get(PlatformScope).read(`update platform.centres set name = $1 where slug = 'nayi-subah'`, [name]);
  expect(await demoIsMade(api.config.database.owner)).toBe(true);
  await renamed('Nayi Subah …');
  expect(await demoIsMade(api.config.database.owner)).toBe(false);
  await renamed('Nayi Subah');
  expect(demoLines.join('\n')).toMatch(/saath-demo-2026.*operator .*administrator .*counsellor .*mentor /s);
});

describe('where strangers reach it, a database with the demo', () => {
  it('is refused while somebody signs in with the password that everybody knows', async () => {
    const platform = api.app.get(PlatformScope);
    await expect(refuseDemoSignIns(platform)).rejects.toThrow(ConfigProblem);
    const change = (sql: string, hash: string) => platform.read(`update platform.users set password_hash = $1 where ${sql}`, [hash]);
    await change('password_hash is not null and not operator', await hashPassword('four calm words here'));
    await expect(refuseDemoSignIns(platform)).rejects.toThrow('This database contains the demo centre');
    await change('password_hash is not null', await hashPassword('four calm words here'));
    await expect(refuseDemoSignIns(platform)).resolves.toBeUndefined();
    await change('operator', await hashPassword(demoSignIns.password));
  });
});
