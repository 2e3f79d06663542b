import { computed, inject, Injectable, signal } from '@angular/core';
import { Connection } from '../offline/connection.ts';
import { isWaiting } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { ShownCopies } from '../ui/shown-copies.ts';
import { OfferedVersion } from './offered-version.ts';

/** The first line of the strip, and its action. */
export interface StripLine {
  readonly about: 'offline' | 'version' | 'silent';
  /** The key of the first words. */
  readonly key: string;
  /** How many commands wait on this device. */
  readonly waiting: number;
  /** The instant of the oldest copy that the page shows. */
  readonly copiedAt: string | undefined;
}

/**
 * The subject of the one strip of the frame. Without a network nothing can be done but to go on, so a new version is offered afterwards; a
 * server that is silent may answer the new version, which sends what waits.
 */
@Injectable({ providedIn: 'root' })
export class StripStore {
  readonly #queue = inject(CommandQueue);
  readonly #connection = inject(Connection);
  readonly #copies = inject(ShownCopies);
  readonly #version = inject(OfferedVersion);

  readonly line = computed((): StripLine | null => {
    const waiting = this.#queue.rows().filter(isWaiting).length;
    const copiedAt = this.#copies.at();
    const facts = { waiting, copiedAt };
    const version = this.#version.key();
    if (!this.#connection.online()) return { about: 'offline', key: 'offline.strip.offline', ...facts };
    if (version !== null) return { about: 'version', key: version, ...facts };
    const isSilent = copiedAt !== undefined || (waiting > 0 && (this.#queue.unreachable() || this.#connection.silent()));
    return isSilent ? { about: 'silent', key: 'offline.strip.silent', ...facts } : null;
  });
  /** Whether a page without the frame shows the strip. */
  readonly isInPage = signal(false);
  readonly inFrame = computed(() => (this.isInPage() ? null : this.line()));
  readonly busy = this.#queue.sending.asReadonly();

  /** Asks the server again, and sends it what waits. */
  tryNow(): void {
    void this.#queue.flush();
    this.#copies.retry();
  }
  load(): void {
    this.#version.load();
  }
}
