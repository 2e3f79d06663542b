import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { Logger } from '../platform/logger.ts';
import { notificationsChannel } from './notification-records.ts';

/** How long the connection is not tried again after it was lost, in milliseconds, and by how much that differs between processes. */
const againMs = 1_000;
const againJitterMs = 2_000;

/** Takes the ids of a centre and of people of its staff; without people, everybody of the centre; without a centre, everybody. */
export type OnChange = (centreId?: string, staffIds?: readonly string[]) => void;

/** The one connection of a process on which the database says whose notifications changed. It connects with the first stream. */
@Injectable()
export class NotificationListener implements BeforeApplicationShutdown {
  private onChange: OnChange | undefined;
  private connection: pg.Client | undefined;
  private again: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    @Inject(CONFIG) private readonly config: ConfigToken,
    private readonly logger: Logger,
  ) {}

  /** Starts to listen; a second call changes nothing. */
  start(onChange: OnChange): void {
    if (this.onChange !== undefined) return;
    this.onChange = onChange;
    void this.connect();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.again);
    await this.connection?.end();
  }

  private async connect(): Promise<void> {
    if (this.ended) return;
    const connection = new pg.Client({
      ...{ connectionString: this.config.database.app, application_name: 'saath-notifications', keepAlive: true },
    });
    this.connection = connection;
    connection.on('notification', ({ payload = '' }) => {
      const [centreId, ...staffIds] = payload.split(' ');
      this.onChange?.(centreId, staffIds);
    });
    // A lost connection may report several errors; the first one starts the reconnection.
    let lost = false;
    const reconnect = (error: unknown): void => {
      if (lost || this.ended) return;
      lost = true;
      this.logger.outage(error);
      this.again = setTimeout(() => void this.connect(), againMs + Math.random() * againJitterMs).unref();
    };
    connection.on('error', reconnect);
    try {
      await connection.connect();
      await connection.query(`listen ${notificationsChannel}`);
      // What changed while nobody listened is unknown, so everybody looks again.
      this.onChange?.();
    } catch (error) {
      reconnect(error);
    }
  }
}
