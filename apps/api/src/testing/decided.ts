import type { TestApi } from './start-api.ts';

/**
 * Posts a decision about a session or a group, `/sessions/{id}/move` or `/groups/{id}/sessions`, on the version that it has now: for specs
 * that are not about versions. Answers the body; an answer with another status throws.
 */
export async function decided(who: ReturnType<TestApi['as']>, path: string, body: object = {}, status = 200): Promise<object> {
  const { version } = (await who.get(path.replace(/\/[a-z]+$/, ''))).body as { version: number };
  const answer = await who
    .post(path)
    .set('if-match', `"${String(version)}"`)
    .send(body);
  if (answer.status !== status) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body as object;
}
