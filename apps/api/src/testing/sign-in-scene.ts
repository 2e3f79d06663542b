import { hashPassword } from '../sign-in/password.ts';
import type { ChangePurpose, LinkPurpose } from '../sign-in/one-time-links.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import type { TestApi } from './start-api.ts';

/** The password of everybody who signs in with one in a spec. */
export const scenePassword = 'a good long password';

let hash: Promise<string> | undefined;

/** Gives a seeded person the password of the scene. */
export async function givePassword(api: TestApi, userId: string): Promise<void> {
  hash ??= hashPassword(scenePassword);
  await api.app.get(PlatformScope).read('update platform.users set password_hash = $2 where id = $1', [userId, await hash]);
}

/** The token of the newest link of a person for a purpose, as the worker derives it for the mail. */
export async function tokenFor(api: TestApi, userId: string, purpose: LinkPurpose): Promise<string> {
  const [link] = await api.app
    .get(PlatformScope)
    .read<{ id: string }>(
      'select id from platform.one_time_links where user_id = $1 and purpose = $2 order by created_at desc, id desc limit 1',
      [userId, purpose],
    );
  return api.app.get(KeyRing).linkToken(link?.id ?? '');
}

/** Follows the link of the mail by which a person confirms an address or a number, and expects this status. */
export const confirmChange = async (api: TestApi, userId: string, purpose: ChangePurpose, status = 200) =>
  api
    .as()
    .post(`/api/v1/auth/confirmations/${await tokenFor(api, userId, purpose)}`)
    .expect(status);
