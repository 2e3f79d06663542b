import { afterNextRender, ChangeDetectionStrategy, Component, computed, ElementRef, inject, Injector, linkedSignal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { ladderBounds, ladderChannels, ladderPeople, type WrittenStep } from '@saath/domain/programmes';
import { merge, startWith, switchMap } from 'rxjs';
import { Words } from '../../i18n/words.ts';
import { TimeField } from '../../ui/day/time-field.ts';
import { Icon } from '../../ui/index.ts';
import { NumberField } from '../../ui/number-field.ts';
import { KindSettingsStore } from './kind-settings-store.ts';
import { anotherStep, daysBounds, dueWays, minutesBounds, stepForm, stepOf, timeBounds, type StepForm } from './ladder-step-form.ts';
import { ladderWords } from './ladder-words.ts';

/** The steps of the ladders of a kind: in words, and one by one where this level has its own. The last one stays the counsellor in charge. */
@Component({
  selector: 'saath-ladder-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    MatButton,
    MatFormField,
    MatIconButton,
    MatLabel,
    MatOption,
    MatSelect,
    NumberField,
    ReactiveFormsModule,
    TimeField,
    TranslocoDirective,
  ],
  templateUrl: './ladder-steps.html',
  styleUrl: './ladder-steps.css',
})
export class LadderSteps {
  protected readonly store = inject(KindSettingsStore);
  readonly #words = inject(Words);
  readonly #injector = inject(Injector);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly people = ladderPeople;
  protected readonly channels = ladderChannels;
  protected readonly ways = dueWays;
  protected readonly minutesBounds = minutesBounds;
  protected readonly daysBounds = daysBounds;
  protected readonly timeBounds = timeBounds;
  protected readonly most = ladderBounds.steps;
  readonly #control = computed(() => this.store.form().controls.ladderSteps);
  readonly #value = toSignal(
    toObservable(this.#control).pipe(switchMap((control) => control.valueChanges.pipe(startWith(control.value)))),
    { initialValue: null },
  );
  /** The steps that the fields have said last: these fields stay as they are. */
  #written: readonly WrittenStep[] | null = null;
  protected readonly rows = linkedSignal<readonly WrittenStep[] | null, readonly StepForm[]>({
    source: this.#value,
    computation: (steps, before) => (steps !== null && steps === this.#written && before ? before.value : (steps ?? []).map(stepForm)),
  });
  /** The steps that this level follows. */
  readonly #inherited = computed((): readonly WrittenStep[] => {
    const { centre, branch } = this.store.set();
    const above = { centre: [], branch: [centre], group: [branch, centre] }[this.store.level()];
    return above.map(({ ladderSteps }) => ladderSteps).find((steps) => steps != null) ?? this.store.kind()?.defaults.ladderSteps ?? [];
  });
  protected readonly said = computed(() => {
    const steps = this.#value() ?? this.#inherited();
    return steps.length === 0 ? '' : ladderWords(this.#words, steps);
  });

  constructor() {
    toObservable(this.rows)
      .pipe(
        switchMap((rows) => merge(...rows.map(({ valueChanges }) => valueChanges))),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.#set(this.rows()));
  }

  /** Begins steps of this level with those that it follows. */
  protected begin(): void {
    this.#set(this.#inherited().map(stepForm));
    this.#focus('mat-select');
  }
  protected add(): void {
    this.#set(this.rows().toSpliced(-1, 0, stepForm(anotherStep)));
    this.#focus(`li:nth-child(${String(this.rows().length - 1)}) mat-select`);
  }
  protected remove(place: number): void {
    this.#set(this.rows().toSpliced(place, 1));
    this.#focus('.add');
  }
  /** Moves a step before or after its neighbour, and stays on the button as far as it leads on. */
  protected move(place: number, by: -1 | 1): void {
    const [row, to] = [this.rows()[place], place + by];
    if (row === undefined) return;
    this.#set(this.rows().toSpliced(place, 1).toSpliced(to, 0, row));
    const moved = `li:nth-child(${String(to + 1)})`;
    this.#focus(`${moved} .${by < 0 ? 'up' : 'down'}:not(:disabled)`, `${moved} .${by < 0 ? 'down' : 'up'}`);
  }
  #set(rows: readonly StepForm[]): void {
    this.rows.set(rows);
    this.#written = rows.map(stepOf);
    this.#control().setValue(this.#written);
    this.#control().markAsDirty();
  }
  #focus(...selectors: readonly string[]): void {
    const lead = () =>
      selectors
        .map((one) => this.#host.querySelector<HTMLElement>(one))
        .find((one) => one !== null)
        ?.focus();
    afterNextRender({ read: lead }, { injector: this.#injector });
  }
}
