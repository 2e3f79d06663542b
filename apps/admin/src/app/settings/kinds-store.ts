import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { Api, apiRoot } from '../api/api.ts';
import type { KindView, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Kinds } from '../ui/kinds.ts';
import { Notice } from '../ui/notice.ts';

/** What a centre sets differently from a kind. */
export type Overrides = KindView['overrides'];

/** What a centre says about a kind of its own. */
export interface OwnKindGiven {
  readonly name: Readonly<Record<string, string>>;
  readonly icon: string;
  readonly colour: number;
  readonly leftOut: readonly string[];
}

/** The kinds of programme, each on or off. A change is shown before the server answers, and can be undone. */
@Injectable()
export class KindsStore {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly loaded = httpResource<Page<KindView>>(() => `${apiRoot}/programme-kinds`);
  readonly kinds = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  readonly enabledCount = computed(() => this.kinds().filter(({ enabled }) => enabled).length);

  /** Sets what the centre does differently; the rest follows the kind. Fails with the refusal of the server. */
  async setOverrides(kind: KindView, overrides: Overrides): Promise<void> {
    this.#show(await this.#api.put(`/programme-kinds/${kind.code}`, { enabled: kind.enabled, overrides }, kind.version));
    this.#kinds.reload();
    if (kind.version === 0) this.loaded.reload();
  }

  /** The installed kind of a code, or the one from which a kind of the centre was made; undefined until the kinds are here. */
  baseOf(code: string): KindView | undefined {
    const kind = this.kinds().find((one) => one.code === code);
    return kind?.own == null ? kind : this.kinds().find((one) => one.code === kind.own?.from);
  }

  /** Makes a kind of the centre and answers its code. Fails with the refusal of the server. */
  async make(from: string, given: OwnKindGiven): Promise<string> {
    const made = await this.#api.post('/programme-kinds', { from, ...given });
    this.#kinds.reload();
    return made.code;
  }

  /** Changes a kind of the centre. Fails with the refusal of the server. */
  async change(kind: KindView, given: OwnKindGiven): Promise<void> {
    this.#show(await this.#api.patch(`/programme-kinds/${kind.code}`, given, kind.version));
    this.#kinds.reload();
  }

  async setEnabled(kind: KindView, enabled: boolean): Promise<void> {
    if (!(await this.#save(kind, enabled))) return;
    const name = kind.name[this.#words.language()];
    const isUndone = await this.#notice.undoable(enabled ? 'settings.kinds.on' : 'settings.kinds.off', { name });
    const saved = this.kinds().find(({ code }) => code === kind.code);
    if (isUndone && saved !== undefined) await this.#save(saved, !enabled);
  }

  /** Loads the list again when the change is refused, and after the first change of a centre, which gives every kind a version. */
  async #save(kind: KindView, enabled: boolean): Promise<boolean> {
    this.#show({ ...kind, enabled });
    try {
      this.#show(await this.#api.put(`/programme-kinds/${kind.code}`, { enabled }, kind.version));
      this.#kinds.reload();
      if (kind.version === 0) this.loaded.reload();
      return true;
    } catch (fault) {
      this.#notice.refused(fault);
      this.loaded.reload();
      return false;
    }
  }
  #show(changed: KindView): void {
    if (!this.loaded.hasValue()) return;
    const { items, nextCursor } = this.loaded.value();
    this.loaded.set({ items: items.map((kind) => (kind.code === changed.code ? changed : kind)), nextCursor });
  }
}
