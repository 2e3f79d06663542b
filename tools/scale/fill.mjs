import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { KeyRing } from '../../apps/api/dist/platform/vault.js';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { hashPassword } from '../../apps/api/dist/sign-in/password.js';
import { amountFor } from './amount.mjs';
import { idOf } from './ids.mjs';
import { fillPeople } from './people.mjs';
import { fillPlaces } from './places.mjs';
import { fillSessions } from './sessions.mjs';
import { fillSmallCentres } from './small-centres.mjs';

/** The history ends today and begins on a Monday; at half time a fifth of the people change. */
function daysOf({ weeks }) {
  const today = Temporal.Now.plainDateISO('Asia/Kolkata');
  const firstMonday = today.subtract({ days: today.dayOfWeek - 1 + 7 * weeks });
  return { firstMonday, firstDay: firstMonday.toString(), half: today.subtract({ days: Math.floor((7 * weeks) / 2) }).toString() };
}

/** The first facilitator can sign in as the other people of the demo can, so that the third role is seen at this amount too. */
async function letFacilitatorIn(client, keys) {
  const [id, email] = [idOf('user', 0), 'facilitator@demo.example.org'];
  await client.query('update platform.users set email_cipher = $2, email_index = $3, password_hash = $4 where id = $1', [
    id,
    keys.platform.seal(email, { table: 'users', column: 'email', id }),
    keys.platform.blindIndex('email', email),
    await hashPassword(demoSignIns.password),
  ]);
}

/** The rows that the worker adds: the coming sessions, who needs a word, and the figures that are added up. */
const workOfWorker = ['sessions', 'care', 'attendance-daily', 'member-counts'];

/** Waits until nothing of it is due; work under way is due within its lease of half a minute. */
async function waitForWorker(client, centre) {
  await client.query(
    `insert into platform.due_work (centre_id, kind, due_at) select $1, kind, date_trunc('milliseconds', now()) from unnest($2::text[]) as w (kind)
     on conflict (centre_id, kind) do update set due_at = excluded.due_at`,
    [centre, workOfWorker],
  );
  for (;;) {
    const { rows } = await client.query(
      `select exists (select 1 from members where centre_id = $1 and '-infinity' in (needs_word_from::date, quiet_since))
         or exists (select 1 from platform.due_work where centre_id = $1 and kind = any($2) and due_at <= now() + interval '1 minute') as waits`,
      [centre, workOfWorker],
    );
    if (!rows[0].waits) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Fills the demo centre of a running start, beside small centres. It may be interrupted and run again: what is there stays as it is. */
export async function fill(client, { folder, factor, say }) {
  const amount = amountFor(factor);
  const { rows } = await client.query(`select id, data_key from platform.centres where slug = 'nayi-subah'`);
  const [demo] = rows;
  if (demo === undefined) throw new Error('This data folder has no demo centre.');
  const keys = new KeyRing(Buffer.from(readFileSync(join(folder, 'master-key'), 'utf8').trim(), 'hex'));
  const enter = () => client.query(`select set_config('app.centre_id', $1, false)`, [demo.id]);
  await fillSmallCentres(client, keys, amount.smallCentres);
  say(`${String(amount.smallCentres)} small centres.`);
  await enter();
  const days = daysOf(amount);
  await fillPlaces(client, demo.id, amount, days.firstDay);
  await letFacilitatorIn(client, keys);
  // Checks of foreign keys are planned once a connection; without statistics they would read whole tables.
  await client.query('analyze');
  await fillPeople(client, demo.id, keys.vaultOf(demo.id, demo.data_key), amount, days);
  say(`${String(amount.branches)} branches, ${String(amount.groups)} groups, ${String(amount.people)} people.`);
  await fillSessions(client, demo.id, amount, days, say);
  await client.query('vacuum analyze');
  say('Waiting for the worker to plan the coming sessions and to find who needs a word …');
  await waitForWorker(client, demo.id);
  await client.query('vacuum analyze');
  const { rows: counted } = await client.query(
    `select (select count(*)::int from sessions where centre_id = $1) as sessions, (select count(*)::int from attendance where centre_id = $1) as marks`,
    [demo.id],
  );
  say(`${String(counted[0].sessions)} sessions, ${String(counted[0].marks)} marks.`);
}
