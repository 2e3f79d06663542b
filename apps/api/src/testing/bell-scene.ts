import type { NotificationCountsView, NotificationPage } from '../notifications/notification.view.ts';
import { NotifyDue } from '../notifications/notify-due.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre, type SeededStaff } from './seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from './seed-group.ts';
import type { TestApi } from './start-api.ts';

/** The notifications of the facilitator, the counsellor and the administrator of the centre. */
export interface Told {
  readonly facilitator: readonly string[];
  readonly counsellor: readonly string[];
  readonly administrator: readonly string[];
}
export const nobody: Told = { facilitator: [], counsellor: [], administrator: [] };

/** The bells of a centre that has one group, Aarambh, which the facilitator leads: on 24 November 2026 from 9:45 to 10:45 in India. */
export class BellScene {
  private constructor(
    readonly api: TestApi,
    readonly centre: SeededCentre,
    readonly group: SeededGroup,
  ) {}

  static async open(api: TestApi): Promise<BellScene> {
    api.clock.set('2026-11-24T08:30:00+05:30');
    const centre = await seedCentre(api);
    return new BellScene(api, centre, await seedGroup(api, centre, { name: 'Aarambh', starts: ['2026-11-24T09:45:00+05:30'] }));
  }

  /** Sets the clock to a time of that day. */
  at(time: string): void {
    this.api.clock.set(`2026-11-24T${time}+05:30`);
  }
  as({ token }: SeededStaff) {
    return this.api.as(token);
  }
  /** The worker looks; answers when it looks again. */
  async due(): Promise<string> {
    return (await new NotifyDue(this.api.app.get(TenantScope)).run(this.centre.centreId)).toString();
  }
  async read(who: SeededStaff, query = ''): Promise<NotificationPage> {
    return (await this.as(who).get(`/api/v1/notifications${query}`).expect(200)).body as NotificationPage;
  }
  async codes(who: SeededStaff, query = ''): Promise<string[]> {
    return (await this.read(who, query)).items.map(({ code }) => code);
  }
  async counts(who: SeededStaff): Promise<NotificationCountsView> {
    return (await this.as(who).get('/api/v1/notifications/counts').expect(200)).body as NotificationCountsView;
  }
  async told(): Promise<Told> {
    return {
      facilitator: await this.codes(this.centre.facilitator),
      counsellor: await this.codes(this.centre.counsellor),
      administrator: await this.codes(this.centre.administrator),
    };
  }
  run(sql: string, ...params: readonly unknown[]): Promise<unknown[]> {
    return inCentre(this.api, this.centre, sql, ...params);
  }
  /** When the worker is to look, as a transaction said; undefined where none did. */
  async wokenAt(): Promise<string | undefined> {
    const [row] = await inCentre<{ due: Date }>(
      this.api,
      this.centre,
      `select due_at as due from platform.due_work where centre_id = $1 and kind = 'notifications'`,
    );
    return row?.due.toISOString();
  }
}
