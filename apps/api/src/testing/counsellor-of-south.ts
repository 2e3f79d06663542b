import type { SeededCentre } from './seed-centre.ts';
import type { TestApi } from './start-api.ts';

/** Makes the mentor of a centre a counsellor of its second branch, where nobody else than the administrator works. */
export async function counsellorOfSouth(api: TestApi, { administrator, mentor, branchIds }: SeededCentre): Promise<void> {
  const path = `/api/v1/staff/${mentor.staffId}`;
  const me = api.as(administrator.token);
  const version = String((await me.get(path).expect(200)).headers['etag']);
  await me
    .patch(path)
    .set('if-match', version)
    .send({ role: 'counsellor', branchIds: [branchIds[1]] })
    .expect(200);
}
