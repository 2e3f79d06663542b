import { builtInKinds } from '@saath/domain/programme-kinds';
import { dayIn, idOf, type CentreId, type Day } from '@saath/domain/kernel';
import { AppModule } from '../app.module.ts';
import { RecountDays } from '../attendance/recount-days.ts';
import { createHttpApp } from '../http/http-app.ts';
import { sampleSheet } from '../imports/samples.ts';
import { writeOperator } from '../local/ensure-operator.ts';
import { refreshNeeds } from '../care/refresh-needs.ts';
import { refreshQuiet } from '../care/refresh-quiet.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { DemoClient } from './demo-client.ts';
import { activate } from './demo-people.ts';
import { demoCentre, demoSignIns } from './demo-sign-ins.ts';
import { giveAddresses } from './give-addresses.ts';
import { moveOntoAnother, sessionToMove } from './move-onto-another.ts';
import { shiftDates } from './shift-dates.ts';
import { writeAnswers } from './write-answers.ts';
import { writeFollowUps } from './write-follow-ups.ts';
import { writeSaid } from './write-said.ts';
import { writeIntroductions } from './write-introductions.ts';
import { writeHistory } from './write-history.ts';
import { writeLadders } from './write-ladders.ts';
import { writeCelebrations } from './write-celebrations.ts';
import { writeCopingPlans } from './write-coping-plans.ts';
import { writeMentors } from './write-mentors.ts';
import { writeOutside } from './write-outside.ts';
import { writeReminders } from './write-reminders.ts';

const { slug, name } = demoCentre;
const timeZone = 'Asia/Kolkata';

/** Makes the demo centre: onboards and imports it through the HTTP interface, then adds eight weeks of history. */
export async function loadDemo(config: Config, say: (text: string) => void): Promise<void> {
  const app = await createHttpApp(AppModule.with(config), config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  try {
    const platform = app.get(PlatformScope);
    say('Making the demo centre …');
    await writeOperator(platform, demoSignIns.operator.email, demoSignIns.operator.name, demoSignIns.password);
    const centreId = await onboard(new DemoClient(app), platform);
    const client = new DemoClient(app);
    await activate(platform, centreId, demoSignIns.administrator, demoSignIns.password);
    await client.signIn(demoSignIns.administrator.email, demoSignIns.password);
    const today = dayIn(app.get(Clock).now(), timeZone);
    await client.importSheet('timetable', shiftDates(await sampleSheet('timetable'), today, 'weeks'));
    await client.importSheet('members', giveAddresses(shiftDates(await sampleSheet('members'), today, 'days')));
    await activate(platform, centreId, demoSignIns.counsellor, demoSignIns.password);
    const branches = await client.get<{ items: { id: string }[] }>('/branches');
    const branchIds = branches.items.map(({ id }) => id);
    const { id: accountId } = await client.post<{ id: string }>('/staff', { ...demoSignIns.mentor, role: 'mentor', branchIds });
    await activate(platform, centreId, demoSignIns.mentor, demoSignIns.password);
    const next = await app.get(TenantScope).inCentre(centreId, { kind: 'system' }, async (tx) => {
      const held = await writeLives(tx, today, accountId);
      say(`The demo centre has 120 people, sixteen groups and ${String(held)} held sessions.`);
      return sessionToMove(tx);
    });
    if (next !== undefined) await moveOntoAnother(client, next);
    await new RecountDays(app.get(TenantScope)).run(centreId);
    await platform.transaction((tx) =>
      tx.rows(`update platform.centres set name = $2, created_at = created_at - interval '1 year' where id = $1`, centreId, name),
    );
  } finally {
    await app.close();
  }
}

/** Writes what happened to the people within eight weeks, and answers how many sessions were held. */
async function writeLives(tx: CentreTransaction, today: Day, accountId: string): Promise<number> {
  const meera = await tx.row<{ id: string; user_id: string }>(
    'select id, user_id from staff where centre_id = $1 and name = $2',
    demoSignIns.counsellor.name,
  );
  if (meera === undefined) throw new Error('The counsellor of the demo is missing.');
  const held = await writeHistory(tx, today, meera.user_id);
  await writeAnswers(tx, meera.id);
  await writeMentors(tx, { today, staffId: meera.id, accountId });
  await writeCopingPlans(tx, meera.id);
  await writeCelebrations(tx, today, meera.id);
  await writeOutside(tx, { today, staffId: meera.id });
  await writeFollowUps(tx, today, meera.id);
  await writeSaid(tx, meera.id);
  await writeIntroductions(tx, meera.id);
  await writeReminders(tx);
  await writeLadders(tx);
  const memberIds = (await tx.rows<{ id: string }>('select id from members where centre_id = $1')).map(({ id }) => id);
  // They have been here for longer than the demo: what they missed is no history.
  await tx.rows(`update members set created_at = created_at - interval '1 year' where centre_id = $1`);
  await refreshQuiet(tx, { memberIds, anew: true });
  await refreshNeeds(tx, memberIds);
  return held;
}

/** Onboards the centre; one of an interrupted start gives up its name. */
async function onboard(client: DemoClient, platform: PlatformScope): Promise<CentreId> {
  await platform.transaction((tx) => tx.rows(`update platform.centres set slug = slug || '-' || left(id::text, 8) where slug = $1`, slug));
  await client.signIn(demoSignIns.operator.email, demoSignIns.password);
  const { id } = await client.post<{ id: string }>('/platform/centres', {
    name: `${name} …`,
    slug,
    timeZone,
    languages: ['en', 'hi', 'mr'],
    kinds: builtInKinds.map(({ code }) => code),
    administrator: demoSignIns.administrator,
  });
  return idOf<CentreId>(id);
}
