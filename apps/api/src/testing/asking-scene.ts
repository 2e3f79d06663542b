import { seedCentre, type SeededCentre } from './seed-centre.ts';
import { seedGroup } from './seed-group.ts';
import type { TestApi } from './start-api.ts';
import type { GivenView } from '../questionnaires/given.view.ts';

export type AskingRole = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';

/** A centre with one member in a group, of whom its people ask questionnaires. */
export interface AskingScene {
  readonly centre: SeededCentre;
  readonly member: string;
  readonly as: (who?: AskingRole) => ReturnType<TestApi['as']>;
  /** Begins a questionnaire. */
  readonly begin: (code?: string, who?: AskingRole) => Promise<GivenView>;
  readonly answer: (id: string, answers: object, who?: AskingRole) => Promise<GivenView>;
  /** The items of a list. */
  readonly listed: (path: string, who?: AskingRole) => Promise<readonly unknown[]>;
}

export const url = (path: string): string => `/api/v1/${path}`;

/** The member is Tara M., on 24 November 2026. */
export async function askingScene(api: TestApi): Promise<AskingScene> {
  api.clock.set('2026-11-24T09:00:00Z');
  const centre = await seedCentre(api);
  const { memberIds } = await seedGroup(api, centre, { starts: ['2026-11-26T12:30:00Z'], aliases: ['Tara M.'] });
  const member = memberIds[0] ?? '';
  const as = (who: AskingRole = 'counsellor') => api.as(centre[who].token);
  return {
    ...{ centre, member, as },
    begin: async (code = 'phq-9', who) =>
      (
        await as(who)
          .post(url(`members/${member}/questionnaire-answers`))
          .send({ code })
          .expect(201)
      ).body as GivenView,
    answer: async (id, answers, who) =>
      (
        await as(who)
          .post(url(`questionnaire-answers/${id}/items`))
          .send({ answers })
          .expect(200)
      ).body as GivenView,
    listed: async (path, who) => ((await as(who).get(url(path)).expect(200)).body as { items: unknown[] }).items,
  };
}
