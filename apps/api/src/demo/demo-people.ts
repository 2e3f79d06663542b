import { toDate } from '../platform/clock.ts';
import { hashPassword } from '../sign-in/password.ts';
import type { PlatformScope } from '../tenancy/platform-scope.ts';

/** Activates an invited person of the demo as if they had accepted: address, password, active, every branch of the centre. */
export async function activate(
  platform: PlatformScope,
  centreId: string,
  person: { readonly email: string; readonly name: string },
  password: string,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await platform.transaction(async (tx) => {
    const centre = await tx.row<{ data_key: Buffer }>('select data_key from platform.centres where id = $1', centreId);
    if (centre === undefined) throw new Error('The demo centre is missing.');
    const known = await tx.row<{ id: string; staff_id: string }>(
      `select u.id, m.staff_id from platform.users u join platform.user_centres m on m.user_id = u.id
       where m.centre_id = $1 and (u.email_index = $2 or u.name = $3)`,
      centreId,
      tx.keys.platform.blindIndex('email', person.email),
      person.name,
    );
    if (known === undefined) throw new Error(`${person.name} is not staff of the demo centre.`);
    await tx.rows(
      'update platform.users set email_cipher = $2, email_index = $3, password_hash = $4, name = $5, updated_at = $6 where id = $1',
      known.id,
      tx.keys.platform.seal(person.email, { table: 'users', column: 'email', id: known.id }),
      tx.keys.platform.blindIndex('email', person.email),
      passwordHash,
      person.name,
      toDate(tx.now),
    );
    const inside = await tx.enter(centreId as never, centre.data_key, { kind: 'system' });
    const branches = (await inside.rows<{ id: string }>('select id from branches where centre_id = $1')).map(({ id }) => id);
    await tx.rows(
      `update platform.user_centres set state = 'active', branch_ids = $3 where user_id = $1 and centre_id = $2`,
      known.id,
      centreId,
      branches,
    );
    await inside.rows(
      `update staff set state = 'active', name = $3, version = version + 1 where centre_id = $1 and id = $2`,
      known.staff_id,
      person.name,
    );
    await inside.rows(
      `insert into staff_branches (centre_id, id, staff_id, branch_id) select $1, gen_random_uuid(), $2, b.id from branches b where b.centre_id = $1
       on conflict do nothing`,
      known.staff_id,
    );
  });
}
