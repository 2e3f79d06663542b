import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { KindView, Page } from '../api/shapes.ts';

/** How many people a group of a kind takes, and with how many it works best. */
type Size = KindView['size'];

/** The kinds of groups that this centre runs, with its own numbers of seats. Who may not read them is offered every kind as it comes. */
@Injectable()
export class CentreKinds {
  readonly #session = inject(Session);
  readonly #loaded = httpResource<Page<KindView>>(() => (this.#session.may('kinds:read') ? `${apiRoot}/programme-kinds` : undefined));
  readonly #known = computed(() => (this.#loaded.hasValue() ? this.#loaded.value().items : []));
  readonly offered = computed(() => {
    const off = new Set(this.#known().flatMap(({ code, enabled }) => (enabled ? [] : [code])));
    return builtInKinds.filter(({ code }) => !off.has(code));
  });

  sizeOf(kind: string): Size | undefined {
    return [...this.#known(), ...builtInKinds].find(({ code }) => code === kind)?.size;
  }
}
