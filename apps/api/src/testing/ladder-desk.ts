import { PassStepsDue } from '../ladders/pass-steps-due.ts';
import type { LadderItemView, LadderView } from '../ladders/ladder.view.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from './seed-centre.ts';
import { seedGroup, type SeededGroup } from './seed-group.ts';
import type { TestApi } from './start-api.ts';

const ladderStarts = [2, 4, 6, 8].map((day) => `2026-11-0${String(day)}T05:30:00Z`);
type Role = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';

/** A centre with one person in a group, whose sessions are lived through one after the other. */
export class LadderDesk {
  private taps = 0;
  group: SeededGroup;

  private constructor(
    readonly api: TestApi,
    readonly centre: SeededCentre,
    group: SeededGroup,
  ) {
    this.group = group;
  }

  static async open(api: TestApi): Promise<LadderDesk> {
    api.clock.set('2026-11-01T06:00:00Z');
    const centre = await seedCentre(api);
    return new LadderDesk(api, centre, await seedGroup(api, centre, { starts: ladderStarts, aliases: ['Sagar'], name: 'Naya Savera' }));
  }

  /** Another group with one person, which takes the place of the first. */
  async join(alias: string, kind?: string): Promise<void> {
    this.group = await seedGroup(this.api, this.centre, {
      starts: ladderStarts,
      aliases: [alias],
      ...(kind === undefined ? {} : { kind }),
    });
  }

  as = (who: Role = 'counsellor') => this.api.as(this.centre[who].token);
  get sagar(): string {
    return String(this.group.memberIds[0]);
  }
  path = (place: number): string => `/api/v1/sessions/${String(this.group.sessionIds[place])}`;
  /** Ten past twelve in India, after the session. */
  after = (place: number): string => String(ladderStarts[place]).replace('05:30', '06:40');

  async mark(place: number, state: string, at = this.after(place)): Promise<void> {
    this.taps += 1;
    const marks = [{ clientId: `tap-${this.centre.centreId}-${String(this.taps)}`, personId: this.sagar, state, markedAt: at }];
    await this.as()
      .put(`${this.path(place)}/attendance`)
      .send({ marks })
      .expect(200);
  }

  finish = (place: number) =>
    this.as()
      .post(`${this.path(place)}/finish`)
      .send({})
      .expect(200);

  /** The session as it ended for the person. */
  async live(place: number, state: string): Promise<void> {
    this.api.clock.set(this.after(place));
    await this.mark(place, state);
    await this.finish(place);
  }

  async listed(query = ''): Promise<LadderItemView[]> {
    const listed = await this.as().get(`/api/v1/ladders?memberId=${this.sagar}${query}`).expect(200);
    return (listed.body as { items: LadderItemView[] }).items;
  }
  read = async (id: string): Promise<LadderView> => (await this.as().get(`/api/v1/ladders/${id}`).expect(200)).body as LadderView;
  opened = async (): Promise<LadderView> => this.read(String((await this.listed())[0]?.id));
  outcome = (id: string, body: object, who: Role = 'counsellor') => this.as(who).post(`/api/v1/ladders/${id}/outcomes`).send(body);
  worker = () => new PassStepsDue(this.api.app.get(TenantScope)).run(this.centre.centreId);
}

export const stepStates = ({ steps }: LadderView): readonly string[] => steps.map(({ state }) => state);
