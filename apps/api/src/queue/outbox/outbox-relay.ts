import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { idOf, type CentreId } from '@saath/domain/kernel';
import pg from 'pg';
import { Clock, toDate } from '../../platform/clock.ts';
import { CONFIG, type ConfigToken } from '../../platform/config.token.ts';
import { leaseSeconds, whileRenewing } from '../../platform/lease.ts';
import { Logger } from '../../platform/logger.ts';
import { PlatformScope } from '../../tenancy/platform-scope.ts';
import { DUE_WORK, type DueWorkListener } from './due-work.ts';

const sweepMs = 2_000;
const centresPerSweep = 100;
/** After how many seconds work is tried again that failed. */
const againSeconds = 60;

interface Due {
  readonly centre_id: string;
  readonly kind: string;
  readonly due_at: Date;
}

/**
 * Hands each centre with due work to the listener of that kind: when a transaction notifies it (NOTIFY), and every two seconds. A crash
 * or a failure repeats work and never loses it.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private connection: pg.Client | undefined;
  private sweeping: Promise<void> | undefined;
  private sweepAgain = false;
  private ended = false;

  constructor(
    @Inject(CONFIG) private readonly config: ConfigToken,
    @Inject(DUE_WORK) private readonly listeners: readonly DueWorkListener[],
    private readonly platform: PlatformScope,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Marks every active centre once after a start, because work may have become due while no worker ran. */
  onApplicationBootstrap(): void {
    void this.markEveryCentre();
    this.timer = setInterval(() => this.wake(), sweepMs);
    void this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearInterval(this.timer);
    await this.sweeping;
    await this.connection?.end();
  }

  private async markEveryCentre(): Promise<void> {
    try {
      await this.platform.read(
        `insert into platform.due_work (centre_id, kind, due_at)
         select c.id, k.kind, $1 from platform.centres c cross join unnest($2::text[]) as k (kind) where c.state = 'active'
         on conflict (centre_id, kind) do update set due_at = least(due_work.due_at, excluded.due_at)`,
        [toDate(this.clock.now()), this.listeners.map(({ work }) => work.name)],
      );
      this.wake();
    } catch (error) {
      this.logger.outage(error);
      setTimeout(() => void this.markEveryCentre(), sweepMs).unref();
    }
  }

  /** Sweeps over all due work. Two sweeps never run at once; a call during a sweep starts one more after it. */
  wake(): void {
    if (this.ended) return;
    if (this.sweeping !== undefined) {
      this.sweepAgain = true;
      return;
    }
    this.sweeping = this.sweep()
      .catch((error: unknown) => this.logger.outage(error))
      .finally(() => {
        this.sweeping = undefined;
        if (this.sweepAgain) {
          this.sweepAgain = false;
          this.wake();
        }
      });
  }

  private async sweep(): Promise<void> {
    const due = await this.platform.read<Due>(
      'select centre_id, kind, due_at from platform.due_work where due_at <= $1 order by due_at limit $2',
      [toDate(this.clock.now()), centresPerSweep],
    );
    for (const one of due) if (!this.ended) await this.work(one);
    if (due.length === centresPerSweep) this.sweepAgain = true;
  }

  /**
   * Does the work of one kind in one centre. Its mark is first moved ahead by a lease, which is renewed meanwhile, so that no other worker
   * takes it unless this one dies. A failure is tried again later without delaying other centres. A transaction that wakes the centre
   * meanwhile sets the mark again and is not missed.
   */
  private async work({ centre_id: centreId, kind, due_at: dueAt }: Due): Promise<void> {
    const listener = this.listeners.find(({ work }) => work.name === kind);
    if (listener === undefined) return;
    const ahead = (seconds: number): Date => toDate(this.clock.now().add({ seconds }));
    let mark = dueAt;
    const move = async (to: Date | null): Promise<boolean> => {
      const moved = await this.moveMark(centreId, kind, mark, to);
      if (moved && to !== null) mark = to;
      return moved;
    };
    if (!(await move(ahead(leaseSeconds)))) return;
    try {
      const next = await whileRenewing(
        () => move(ahead(leaseSeconds)),
        (error) => this.logger.failure(error),
        () => listener.run(idOf<CentreId>(centreId)),
      );
      await move(next === undefined ? null : toDate(next));
    } catch (error) {
      this.logger.failure(error);
      await move(ahead(againSeconds));
    }
  }

  /**
   * Moves a mark, or deletes it when `to` is null; answers false when another process has changed it. The mark is compared in milliseconds,
   * which is all that the process has read of it; a migration may have set one with microseconds.
   */
  private async moveMark(centreId: string, kind: string, seen: Date, to: Date | null): Promise<boolean> {
    const where = "centre_id = $1 and kind = $2 and date_trunc('milliseconds', due_at) = $3";
    const moved = await this.platform.transaction((tx) =>
      to === null
        ? tx.rows(`delete from platform.due_work where ${where} returning kind`, centreId, kind, seen)
        : tx.rows(`update platform.due_work set due_at = $4 where ${where} returning kind`, centreId, kind, seen, to),
    );
    return moved.length === 1;
  }

  private async listen(): Promise<void> {
    if (this.ended) return;
    const connection = new pg.Client({ connectionString: this.config.database.platform, application_name: 'saath-relay', keepAlive: true });
    this.connection = connection;
    connection.on('notification', () => this.wake());
    // A lost connection may report several errors; the first one starts the reconnection.
    let lost = false;
    connection.on('error', (error) => {
      if (lost) return;
      lost = true;
      this.reportFault(error);
      setTimeout(() => void this.listen(), sweepMs).unref();
    });
    try {
      await connection.connect();
      await connection.query('listen saath_due');
      this.wake();
    } catch (error) {
      this.reportFault(error);
      setTimeout(() => void this.listen(), sweepMs).unref();
    }
  }

  /** Errors after the shutdown of this process has begun are not reported. */
  private reportFault(error: unknown): void {
    if (!this.ended) this.logger.outage(error);
  }
}
