import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { SafetyNote } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';
import { sending } from '../ui/sending.ts';
import { addDays, hasCome, instantAt, todayIn } from '../ui/zoned-time.ts';
import { Temporal } from '@saath/domain/kernel';

/** The arrangement as it is entered; the time is of today, or of tomorrow once it has passed. */
export interface Arrangement {
  readonly namedId: string;
  readonly companion: string;
  /** `HH:MM`, empty for none. */
  readonly until: string;
  readonly agreed: string;
}

/** A safety note: who stays with the person, until when, and the line that closes it. */
@Injectable()
export class SafetyStore {
  readonly id = fromAddress('');
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #sending = sending();
  readonly busy = this.#sending.busy;
  readonly fault = this.#sending.fault;
  readonly found = httpResource<SafetyNote>(() =>
    this.id() === '' ? undefined : `${apiRoot}/safety-notes/${encodeURIComponent(this.id())}`,
  );
  readonly note = computed(() => (this.found.hasValue() ? this.found.value() : undefined));

  arrange({ namedId, companion, until, agreed }: Arrangement): Promise<boolean> {
    return this.#sending.send(async () => {
      const body = { namedId, companion, until: until === '' ? null : this.#instantOf(until), note: agreed };
      this.found.set(await this.#api.post(`/safety-notes/${this.id()}/arrange`, body));
    });
  }

  close(line: string): Promise<boolean> {
    return this.#sending.send(async () => {
      this.found.set(await this.#api.post(`/safety-notes/${this.id()}/close`, { note: line }));
    });
  }

  #instantOf(time: string): string {
    const zone = this.#session.timeZone();
    const today = todayIn(zone);
    const at = instantAt(`${today}T${time}`, zone);
    return hasCome(at, Temporal.Now.instant()) ? instantAt(`${addDays(today, 1)}T${time}`, zone) : at;
  }
}
