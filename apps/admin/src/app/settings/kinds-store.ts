import { computed, inject, Injectable } from '@angular/core';
import type { Language } from '@saath/domain/kernel';
import type { OwnFieldReaders, OwnFieldType, ProgrammeOverrides, RecordForm } from '@saath/domain/programmes';
import { Api } from '../api/api.ts';
import type { KindView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Kinds } from '../ui/kinds.ts';
import { Notice } from '../ui/notice.ts';

/** The settings of a centre, a branch or a group that differ from the level before. */
export type Overrides = ProgrammeOverrides;

/** The facts that a centre gives about a kind of its own. */
export interface OwnKindGiven {
  readonly name: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly recommended: { readonly from: number; readonly to: number } | null;
  readonly icon: string;
  readonly colour: number;
  readonly leftOut: readonly string[];
}

/** A question that a centre adds to a kind of its own. */
export interface OwnFieldGiven {
  readonly form: RecordForm;
  readonly type: OwnFieldType;
  readonly label: Readonly<Partial<Record<Language, string>>>;
  readonly options?: readonly Readonly<Partial<Record<Language, string>>>[];
  readonly min?: number;
  readonly max?: number;
  readonly visibility?: OwnFieldReaders;
}

/** The kinds of programme, each on or off. A change is shown before the server answers, and can be undone. */
@Injectable()
export class KindsStore {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly loaded = this.#kinds.loaded;
  readonly kinds = this.#kinds.ofCentre;
  readonly enabledCount = computed(() => this.kinds().filter(({ enabled }) => enabled).length);

  /** Sets what the centre does differently; the rest follows the kind. Fails with the refusal of the server. */
  async setOverrides(kind: KindView, overrides: Overrides): Promise<void> {
    this.#kinds.show(await this.#api.put(`/programme-kinds/${kind.code}`, { enabled: kind.enabled, overrides }, kind.version));
    if (kind.version === 0) this.#kinds.reload();
  }

  /** Sets what a branch does differently from its centre. Fails with the refusal of the server. */
  async setForBranch(kind: KindView, branchId: string, overrides: Overrides): Promise<void> {
    const version = kind.branches.find((one) => one.branchId === branchId)?.version ?? 0;
    const set = await this.#api.put(`/programme-kinds/${kind.code}/branches/${branchId}`, { overrides }, version);
    this.#kinds.show({ ...kind, branches: [...kind.branches.filter((one) => one.branchId !== branchId), set] });
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

  /** Changes a kind of the centre, or what is asked of an installed one. Fails with the refusal of the server. */
  async change(kind: KindView, given: Partial<OwnKindGiven>): Promise<void> {
    this.#kinds.show(await this.#api.patch(`/programme-kinds/${kind.code}`, given, kind.version));
    if (kind.version === 0) this.#kinds.reload();
  }

  /** Adds a question to a kind of the centre. Fails with the refusal of the server. */
  async addField(kind: KindView, given: OwnFieldGiven): Promise<void> {
    this.#kinds.show(await this.#api.post(`/programme-kinds/${kind.code}/fields`, given, kind.version));
  }

  async setEnabled(kind: KindView, enabled: boolean): Promise<void> {
    if (!(await this.#save(kind, enabled))) return;
    const name = this.#words.of(kind.name);
    const isUndone = await this.#notice.undoable(enabled ? 'settings.kinds.on' : 'settings.kinds.off', { name });
    const saved = this.kinds().find(({ code }) => code === kind.code);
    if (isUndone && saved !== undefined) await this.#save(saved, !enabled);
  }

  /** Loads the list again when the change is refused, and after the first change of a centre, which gives every kind a version. */
  async #save(kind: KindView, enabled: boolean): Promise<boolean> {
    this.#kinds.show({ ...kind, enabled });
    try {
      this.#kinds.show(await this.#api.put(`/programme-kinds/${kind.code}`, { enabled }, kind.version));
      if (kind.version === 0) this.#kinds.reload();
      return true;
    } catch (fault) {
      this.#notice.refused(fault);
      this.#kinds.reload();
      return false;
    }
  }
}
