import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import {
  agendaBounds,
  correctionBounds,
  firstReminderBounds,
  ladderRange,
  lateAfterBounds,
  leastCap,
  modesAllowed,
  type KindSettings,
} from '@saath/domain/programmes';
import { Session } from '../../api/session.ts';
import { Words } from '../../i18n/words.ts';
import { TimeField } from '../../ui/day/time-field.ts';
import { FieldsForm } from '../../ui/form/fields-form.ts';
import { LocalisedText } from '../../ui/localised-text.ts';
import { FormProblems, Icon, ProblemNote } from '../../ui/index.ts';
import { NumberField } from '../../ui/number-field.ts';
import { KindSettingsStore } from './kind-settings-store.ts';
import { LadderSteps } from './ladder-steps.ts';
import { settableBy, settingRows, type SettingRow } from './setting-rows.ts';

/** The settings of a kind as a table: what the kind, the centre, the branch and the group say, and which of them counts. */
@Component({
  selector: 'saath-kind-settings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FieldsForm,
    FormProblems,
    Icon,
    LadderSteps,
    LocalisedText,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NumberField,
    ProblemNote,
    ReactiveFormsModule,
    TimeField,
    TranslocoDirective,
  ],
  templateUrl: './kind-settings.html',
  styleUrl: './kind-settings.css',
})
export class KindSettingsTable {
  protected readonly store = inject(KindSettingsStore);
  protected readonly reminderBounds = firstReminderBounds;
  protected readonly agendaBounds = agendaBounds;
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  /** The columns with the names of their levels; the last one is set here. */
  protected readonly columns = computed(() => {
    const branch = this.store.branches().find(({ id }) => id === this.store.branchId());
    const all = [
      { level: 'kind', name: this.words.of(this.store.kind()?.name), lang: this.words.languageOf(this.store.kind()?.name) },
      { level: 'centre', name: this.#session.membership()?.centre.name ?? '', lang: undefined },
      { level: 'branch', name: branch?.name ?? '', lang: undefined },
      { level: 'group', name: this.store.group()?.name ?? '', lang: undefined },
    ];
    return all.slice(0, all.findIndex(({ level }) => level === this.store.level()) + 1);
  });
  protected readonly between = computed(() => this.columns().slice(1, -1));
  protected readonly name = computed(() => this.columns().at(-1)?.name ?? '');
  protected readonly rows = computed((): readonly SettingRow[] => {
    const kind = this.store.kind();
    const minutes = this.store.group()?.schedule.minutes;
    // The length of a group is that of its schedule, whatever is proposed to new groups.
    const draft = { ...this.store.draft(), ...(minutes === undefined ? {} : { minutes }) };
    return kind === undefined ? [] : settingRows(this.words, kind, this.store.set(), this.store.level(), draft);
  });
  protected readonly modes = computed(() => {
    const kind = this.store.kind();
    return kind === undefined ? [] : modesAllowed(kind.defaults);
  });
  protected readonly most = computed(() => this.store.kind()?.defaults.cap ?? this.words.say('settings.kinds.one.no-limit'));
  /** The groups that follow this level and have more people than its seats, in words: the fullest by their names. */
  protected readonly overfullWords = computed(() => {
    const { over, fullest } = this.store.overfull();
    const names = fullest.map(({ name, people }) => `${name} (${String(people)})`);
    const more = over > fullest.length ? [this.words.count('settings.kinds.one.more-groups', over - fullest.length)] : [];
    return over === 0 ? '' : this.words.count('settings.kinds.one.overfull', over, { names: this.words.list([...names, ...more]) });
  });
  protected readonly countsFrom = computed(() => {
    const group = this.store.group();
    const next = group?.nextSession;
    if (group === undefined || next == null) return this.words.say('settings.kinds.one.counts-now');
    return this.words.say('settings.kinds.one.counts-from', { day: this.words.instantDay(next.startsAt, group.schedule.timeZone, 'long') });
  });

  /** How many steps the ladders of this level have by the form; undefined where it follows. */
  protected readonly stepsHere = computed(() => {
    const steps = this.store.draft().ladderSteps;
    return steps == null ? undefined : this.words.count('settings.kinds.one.steps', steps.length);
  });

  protected settable(name: keyof KindSettings): boolean {
    const kind = this.store.kind();
    return kind !== undefined && settableBy(this.store.level(), name, kind);
  }
  /** The value of a group in a setting that is not set here: the length is that of its own schedule, and its weeks change with it. */
  protected lockedText(row: SettingRow): string {
    const minutes = this.store.group()?.schedule.minutes;
    const { firstWeeks } = this.store.draft();
    if (row.name === 'firstWeeks' && firstWeeks != null) return this.words.count('settings.kinds.one.weeks', firstWeeks);
    return row.name === 'minutes' && minutes !== undefined ? this.words.say('common.minutes', { count: minutes }) : row.inherited.text;
  }
  protected bounds(name: 'cap' | 'minutes' | 'firstWeeks' | 'correctionDays' | 'lateAfter' | 'ladderAfter'): {
    readonly from: number;
    readonly to: number;
  } {
    const { defaults, cadence } = this.store.kind() ?? {};
    if (name === 'correctionDays') return correctionBounds;
    if (name === 'ladderAfter') return ladderRange;
    if (name === 'lateAfter') return lateAfterBounds;
    if (name === 'firstWeeks' && cadence?.later !== undefined) return cadence.later.weeksRange;
    if (name === 'minutes' && cadence !== undefined) return cadence.minutesRange;
    return { from: this.store.level() === 'group' ? groupLimits.seats.from : leastCap, to: defaults?.cap ?? groupLimits.seats.to };
  }
  protected follow(name: keyof KindSettings): void {
    const control = this.store.form().controls[name];
    control.setValue(null);
    control.markAsDirty();
  }
}
