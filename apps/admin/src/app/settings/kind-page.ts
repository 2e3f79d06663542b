import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { KindView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Icon, Kinds, type Kind, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { saving } from '../ui/saving.ts';
import { UnknownPage } from '../ui/unknown-page.ts';
import { KindLevels } from './kind/kind-levels.ts';
import { KindPreview } from './kind/kind-preview.ts';
import { KindSettingsStore } from './kind/kind-settings-store.ts';
import { KindSettingsTable } from './kind/kind-settings.ts';
import { KindUses } from './kind/kind-uses.ts';
import { OwnFieldForm } from './kind/own-field-form.ts';
import { PublicDirectory } from './kind/public-directory.ts';
import { WrittenList } from './kind/written-list.ts';
import { askedRows, leftOutKeys, writtenRows, type WrittenRow } from './kind/written-rows.ts';
import { KindsStore, type OwnFieldGiven, type OwnKindGiven } from './kinds-store.ts';
import { OwnKindForm } from './own-kind-form.ts';
import { Said } from '../ui/said.ts';
import { marked } from '../i18n/said.ts';

/** One kind: its settings for the centre, a branch or a group, what it writes down, and how a session of it looks. */
@Component({
  selector: 'saath-kind-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Said,
    Chip,
    Icon,
    KindLevels,
    KindPreview,
    KindSettingsTable,
    KindUses,
    LocalisedText,
    MatButton,
    OwnFieldForm,
    OwnKindForm,
    ProblemNote,
    PublicDirectory,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
    UnknownPage,
    WrittenList,
  ],
  providers: [KindsStore, KindSettingsStore],
  templateUrl: './kind-page.html',
  styleUrl: './kind-page.css',
})
export class KindPage {
  readonly code = input.required<string>();
  /** The branch or the group of the address whose settings are shown; the centre’s where neither is given. */
  readonly branch = input<string>();
  readonly group = input<string>();
  protected readonly store = inject(KindsStore);
  protected readonly settings = inject(KindSettingsStore);
  protected readonly words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly #session = inject(Session);
  protected readonly mayWrite = this.#session.may('kinds:write');
  protected readonly mayReadGroups = this.#session.may('groups:read');
  protected readonly kind = this.settings.kind;
  protected readonly base = computed(() => this.store.baseOf(this.code()));
  /** The kind as its forms are drawn. */
  protected readonly drawn = computed(() => this.#kinds.of(this.code()));
  protected readonly isThere = computed(() => this.settings.level() !== 'group' || this.settings.group() !== undefined);
  protected readonly seats = computed(() => {
    const branch = this.settings.branchId() ?? '';
    return this.settings.group()?.seats ?? this.#kinds.inBranch(this.code(), branch)?.size.cap ?? null;
  });
  protected readonly uses = computed(() => {
    const { groups = 0, branches = 0 } = this.settings.counted() ?? {};
    return groups === 0 ? '' : this.words.count('settings.kinds.one.used', groups, { branches });
  });
  /** The sending of what the centre says about a kind of its own. */
  protected readonly saying = saving();
  /** The sending of which questions are asked. */
  protected readonly asking = saving();
  /** The sending of a new question. */
  protected readonly adding = saving();
  protected readonly isAdding = signal(false);

  constructor() {
    this.settings.code.connect(this.code);
    this.settings.branchAsked.connect(this.branch);
    this.settings.groupId.connect(this.group);
  }

  protected name(kind: KindView): string {
    return this.words.inside(kind.name);
  }
  protected tone({ colour }: Kind): string {
    return `var(--saath-kind-${colour}`;
  }
  protected written(kind: KindView, base: KindView): readonly WrittenRow[] {
    return writtenRows(this.words, kind, base);
  }
  protected asked(kind: KindView, base: KindView): readonly WrittenRow[] {
    return askedRows(this.words, kind, base);
  }
  /** The words of the setting by which a group is shown in public directories; empty where none ever is. */
  protected listedBy({ listedBy, settingsFields }: KindView): string {
    return this.words.inside(settingsFields.find(({ key }) => key === listedBy)?.label);
  }
  /** The parts that the preview leaves out, because the centre or the kind does. */
  protected notShown(kind: KindView, base: KindView): string {
    const names = this.written(kind, base).flatMap(({ isOn, label, language }) => (isOn ? [] : [marked(label, language)]));
    return names.length === 0 ? '' : this.words.say('settings.kinds.preview.not-shown', { names: this.words.list(names) });
  }

  protected async say(kind: KindView, form: FormGroup, given: OwnKindGiven): Promise<void> {
    await this.saying.save(form, () => this.store.change(kind, given), ['settings.kinds.own.saved']);
  }
  protected async add(kind: KindView, form: FormGroup, given: OwnFieldGiven): Promise<void> {
    const isDone = await this.adding.save(form, () => this.store.addField(kind, given), ['settings.kinds.field.added']);
    if (isDone) this.isAdding.set(false);
  }
  /** Asks a question from now on, or no longer. */
  protected async ask(kind: KindView, key: string, isAsked: boolean): Promise<void> {
    const others = leftOutKeys(kind).filter((one) => one !== key);
    const leftOut = isAsked ? others : [...others, key];
    await this.asking.save(new FormGroup({}), () => this.store.change(kind, { leftOut }), ['settings.kinds.own.saved']);
  }
}
