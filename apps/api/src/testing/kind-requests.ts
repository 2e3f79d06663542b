import type { KindView } from '../programme-kinds/kind.view.ts';
import type { SeededCentre } from './seed-centre.ts';
import type { TestApi } from './start-api.ts';

/** Reads the programme kinds of any centre, and sets those of one. */
export const kindRequests = (api: () => TestApi, own: () => SeededCentre) => ({
  kindsOf: async ({ administrator }: SeededCentre): Promise<KindView[]> =>
    ((await api().as(administrator.token).get('/api/v1/programme-kinds')).body as { items: KindView[] }).items,
  set: (code: string, version: number, body: object, token = own().administrator.token) =>
    api()
      .as(token)
      .put(`/api/v1/programme-kinds/${code}`)
      .set('if-match', `"${String(version)}"`)
      .send(body),
});
