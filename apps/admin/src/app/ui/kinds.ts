import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import type { Field } from '@saath/domain/kernel';
import { kindInPlace, settingsOf, withSettings, type KindInPlace } from '@saath/domain/programmes';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { InstalledKind, KindView, Page } from '../api/shapes.ts';
import type { KindTone } from './chip.ts';
import type { Loadable } from './loadable.ts';

/** The colours of kinds, in the order in which they are assigned: the first kind has the first colour, the eighth the first again. A centre chooses that of its own. */
export const kindColours: readonly KindTone[] = ['counselling', 'sharing', 'activity', 'fellowship', 'family', 'mentor', 'aftercare'];

/** A kind with the colour that the console assigns to it, and its fields as the domain knows them. */
export interface Kind extends Omit<InstalledKind, 'settingsFields' | 'recordFields' | 'sessionFields'> {
  readonly colour: KindTone;
  readonly settingsFields: readonly Field[];
  readonly recordFields: readonly Field[];
  readonly sessionFields: readonly Field[];
}

/** A kind as an operator reads it; where a centre reads it, with the settings of the centre. */
type LoadedKind = InstalledKind & Partial<KindView>;
const isOfCentre = (kind: LoadedKind): kind is KindView => kind.version !== undefined;

/** The name, glyph and colour of a kind. */
export type KindFace = Pick<Kind, 'code' | 'name' | 'icon' | 'colour'>;

/** The programme kinds, read once for the whole console: those of the centre with what it sets, or for an operator those that are installed. */
@Injectable({ providedIn: 'root' })
export class Kinds {
  readonly #session = inject(Session);
  readonly #loaded = httpResource<Page<LoadedKind>>(() => this.#address());
  /** The answer of the API, for the pages on which the centre sets its kinds. */
  readonly loaded: Loadable = this.#loaded;
  readonly #items = computed(() => itemsOf(this.#loaded));
  readonly #known = computed(() =>
    this.#items().map((kind, index) => ({
      ...kind,
      // The API has checked that each field has what its type asks for.
      settingsFields: kind.settingsFields as readonly Field[],
      recordFields: kind.recordFields as readonly Field[],
      sessionFields: kind.sessionFields as readonly Field[],
      colour: kindColours[(kind.own == null ? index : kind.own.colour - 1) % kindColours.length] ?? 'counselling',
    })),
  );
  readonly all = computed((): readonly Kind[] => this.#known());
  /** The kinds of which this centre opens new groups. */
  readonly offered = computed((): readonly Kind[] => this.#known().filter(({ enabled }) => enabled !== false));
  /** The same kinds with everything that the centre and its branches set; none for an operator. */
  readonly ofCentre = computed((): readonly KindView[] => this.#items().filter(isOfCentre));
  readonly #byCode = computed(() => new Map(this.all().map((kind) => [kind.code, kind])));

  /** Undefined until the kinds are here, and for a kind that is no longer installed. */
  of(code: string): Kind | undefined {
    return this.#byCode().get(code);
  }
  /** A kind as the groups of a branch use it, and without what is set, which bounds what a group may set. */
  inBranch(code: string, branchId: string): KindInPlace<Kind> | undefined {
    const [kind, view] = [this.of(code), this.ofCentre().find((one) => one.code === code)];
    if (kind === undefined || view === undefined) return undefined;
    const branch = view.branches.find((one) => one.branchId === branchId)?.overrides;
    return kindInPlace(withSettings(kind, view.defaults), { centre: view.overrides, branch });
  }
  /** The values that apply in a branch where a group sets nothing itself, and the level of each; undefined until the kinds are here. */
  settingsIn(code: string, branchId: string): ReturnType<typeof settingsOf> | undefined {
    const view = this.ofCentre().find((one) => one.code === code);
    const branch = view?.branches.find((one) => one.branchId === branchId)?.overrides;
    return view === undefined ? undefined : settingsOf(withSettings(view, view.defaults), { centre: view.overrides, branch });
  }
  /** A kind that is no longer installed has its code as its name; none has a name before the kinds are here. */
  face(code: string): KindFace {
    const name = this.#loaded.hasValue() ? code : '';
    return this.of(code) ?? { code, name: { en: name, hi: name, mr: name }, icon: 'category', colour: 'counselling' };
  }
  /** Reads the kinds again after the centre has set something differently. */
  reload(): void {
    this.#loaded.reload();
  }
  /** Shows a kind as the API has just answered it, or as it is expected to. */
  show(changed: KindView): void {
    if (!this.#loaded.hasValue()) return;
    const { items, nextCursor } = this.#loaded.value();
    this.#loaded.set({ items: items.map((kind) => (kind.code === changed.code ? changed : kind)), nextCursor });
  }
  #address(): string | undefined {
    if (this.#session.may('kinds:read')) return `${apiRoot}/programme-kinds?limit=200`;
    return this.#session.may('platform:centres') ? `${apiRoot}/platform/programme-kinds?limit=200` : undefined;
  }
}
