import { Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { finalize, Subject, type Observable } from 'rxjs';
import { httpRefusals } from '../http/http.refusals.ts';
import { Clock } from '../platform/clock.ts';
import { Logger } from '../platform/logger.ts';
import { signInsInForce } from '../sign-in/sign-ins-in-force.ts';
import type { Principal } from '../tenancy/actor.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { NotificationListener } from './notification-listener.ts';
import type { NotificationCountsView } from './notification.view.ts';
import { notificationsRefusals } from './notifications.refusals.ts';

/** A person has a stream for each window in view; few have more than two. */
const mostOfPerson = 6;
/** At a few kilobytes each, so that streams never fill the memory of a process. */
const mostOfProcess = 5_000;
/** Characters that may wait for a window that does not read; beyond, its stream is cut off. */
export const mostWaiting = 4_096;
/** Shorter than the patience of proxies with a silent connection, in milliseconds. */
const beatMs = 15_000;
/** After how many milliseconds a window connects again, and by how much that differs, so that a restart is not met by all at once. */
const retryMs = 2_000;
const retryJitterMs = 8_000;

interface Stream {
  readonly signInId: string;
  readonly userId: string;
  readonly centreId: string;
  readonly staffId: string;
  readonly messages: Subject<MessageEvent>;
}

const changed = (): MessageEvent => ({ type: 'changed', data: 'notifications' });

/**
 * The open windows that are told at once when their notifications change. A message says only that; what changed is read by a request of its
 * own, with the permissions and the reach of that moment. Only the first message has the numbers of the bell, so that a window that knows
 * them already has missed nothing. A stream ends with its sign-in, and when the person works in another centre.
 */
@Injectable()
export class NotificationStreams implements BeforeApplicationShutdown {
  private readonly streams = new Set<Stream>();
  private beat: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    private readonly listener: NotificationListener,
    private readonly platform: PlatformScope,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** How many streams are open. */
  get count(): number {
    return this.streams.size;
  }

  /** The stream of the present request. Its first message says how many notifications there are, because the window may have missed some. */
  open(counts: () => Promise<NotificationCountsView>): Observable<MessageEvent> {
    const stream = streamOf(currentPrincipal());
    this.refuseTooMany(stream);
    this.streams.add(stream);
    this.listener.start((centreId, staffIds) => this.tell(centreId, staffIds));
    this.beat ??= setInterval(() => void this.check(), beatMs).unref();
    setImmediate(() => void this.greet(stream, counts()));
    return stream.messages.pipe(finalize(() => this.forget(stream)));
  }

  /** A window that is not told the numbers looks by itself. */
  private async greet({ messages }: Stream, counting: Promise<NotificationCountsView>): Promise<void> {
    const retry = Math.round(retryMs + Math.random() * retryJitterMs);
    try {
      messages.next({ type: 'opened', data: await counting, retry });
    } catch (error) {
      this.logger.outage(error);
      messages.next({ ...changed(), retry });
    }
  }

  /** Ends every stream, because the server waits for its answers when it stops. */
  beforeApplicationShutdown(): void {
    this.ended = true;
    for (const { messages } of [...this.streams]) messages.complete();
  }

  /** Lets the windows of these people look again; without people, those of the whole centre; without a centre, all. */
  private tell(centreId?: string, staffIds: readonly string[] = []): void {
    for (const stream of this.streams) {
      const isConcerned =
        centreId === undefined || (stream.centreId === centreId && (staffIds.length === 0 || staffIds.includes(stream.staffId)));
      if (isConcerned) stream.messages.next(changed());
    }
  }

  /** Ends the streams whose sign-in is not in force any more, and shows the others that the connection is there. */
  async check(): Promise<void> {
    const streams = [...this.streams];
    try {
      const inForce = await signInsInForce(
        this.platform,
        streams.map(({ signInId }) => signInId),
        this.clock.now(),
      );
      for (const { signInId, staffId, messages } of streams) {
        if (inForce.get(signInId) === staffId) messages.next({ comment: '' });
        else messages.complete();
      }
    } catch (error) {
      this.logger.outage(error);
    }
  }

  private refuseTooMany({ userId }: Stream): void {
    const own = [...this.streams].filter((stream) => stream.userId === userId).length;
    if (this.ended || own >= mostOfPerson || this.streams.size >= mostOfProcess)
      throw notificationsRefusals.tooManyStreams(Math.ceil(beatMs / 1_000));
  }

  private forget(stream: Stream): void {
    this.streams.delete(stream);
    if (this.streams.size > 0) return;
    clearInterval(this.beat);
    this.beat = undefined;
  }
}

function streamOf(principal: Principal | undefined): Stream {
  if (principal?.centre === undefined) throw httpRefusals.noCentre();
  const { userId, signInId, centre } = principal;
  return { signInId, userId, centreId: centre.centreId, staffId: centre.actor.staffId, messages: new Subject() };
}
