import { inject, Injectable } from '@angular/core';
import { Router, type Params } from '@angular/router';

/** The filters in the address of the present page. Of several that are set at the same moment, none is lost: one navigation ends the one before. */
@Injectable({ providedIn: 'root' })
export class AddressFilters {
  readonly #router = inject(Router);
  #unset: Params = {};

  async set(filters: Params): Promise<void> {
    const all = (this.#unset = { ...this.#unset, ...filters });
    await this.#router.navigate([], { queryParams: all, queryParamsHandling: 'merge', replaceUrl: true });
    if (this.#unset === all) this.#unset = {};
  }
}
