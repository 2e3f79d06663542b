import type { Response } from 'supertest';
import type { TestApi } from './start-api.ts';

type Who = ReturnType<TestApi['as']>;

/** Posts a decision about a session or a group, `/sessions/{id}/move` or `/groups/{id}/sessions`, on the version that it has now. */
export async function onPresentVersion(who: Who, path: string, body: object = {}): Promise<Response> {
  const { version } = (await who.get(path.replace(/\/[a-z-]+$/, ''))).body as { version: number };
  return who
    .post(path)
    .set('if-match', `"${String(version)}"`)
    .send(body);
}

/** The same, for specs that are not about versions: answers the body, and throws where the answer has another status. */
export async function decided(who: Who, path: string, body: object = {}, status = 200): Promise<object> {
  const answer = await onPresentVersion(who, path, body);
  if (answer.status !== status) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body as object;
}
