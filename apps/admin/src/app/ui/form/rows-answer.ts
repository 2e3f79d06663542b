import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  signal,
  type TemplateRef,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { type FormControl } from '@angular/forms';
import type { FormValueControl } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Answers, RowsField } from '@saath/domain/kernel';
import { merge } from 'rxjs';
import { switchMap } from 'rxjs/operators';
import { Words } from '../../i18n/words.ts';
import { LocalisedText } from '../localised-text.ts';
import { answersControl } from './answers-control.ts';

/** The form of a row, which the form around it draws like itself. */
export interface RowForm {
  readonly fields: RowsField['fields'];
  readonly control: FormControl<Answers>;
}

/** The rows that answer a question of a form: each a small form of its own, to which others are added and from which each is removed. */
@Component({
  selector: 'saath-rows-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalisedText, MatButton, NgTemplateOutlet, TranslocoDirective],
  host: { role: 'group' },
  template: `
    <ng-container *transloco="let t">
      @for (row of rows(); track row) {
        <div class="row" role="group" [attr.aria-label]="nameOf($index)">
          <div class="head">
            <h4>
              <span [saathText]="field().label"></span>&ngsp;<span>{{ $index + 1 }}</span>
            </h4>
            <button
              type="button"
              matButton
              [attr.aria-label]="t('common.of', { act: t('common.remove'), what: nameOf($index) })"
              (click)="remove($index)"
            >
              {{ t('common.remove') }}
            </button>
          </div>
          <ng-container [ngTemplateOutlet]="form()" [ngTemplateOutletContext]="{ $implicit: { fields: field().fields, control: row } }" />
        </div>
      }
      @if (rows().length < field().most) {
        <button
          type="button"
          class="add"
          matButton="tonal"
          [attr.aria-label]="t('common.of', { act: t('common.add'), what: words.of(field().label) })"
          (click)="add()"
        >
          {{ t('common.add') }}
        </button>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--saath-3);
    }
    .row {
      display: grid;
      gap: var(--saath-3);
      padding: var(--saath-3) var(--saath-4) var(--saath-4);
      border: var(--saath-hairline);
      border-radius: var(--mat-sys-corner-medium);
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: var(--saath-2);
    }
    h4 {
      margin: 0;
      font: var(--mat-sys-title-small);
    }
    .add {
      justify-self: start;
    }
  `,
})
export class RowsAnswer implements FormValueControl<readonly Answers[]> {
  readonly value = model<readonly Answers[]>([]);
  readonly touched = model(false);
  readonly field = input.required<RowsField>();
  readonly form = input.required<TemplateRef<{ readonly $implicit: RowForm }>>();
  protected readonly words = inject(Words);
  protected readonly rows = signal<readonly FormControl<Answers>[]>([]);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);

  constructor() {
    effect(() => this.#show(this.value()));
    effect(() => {
      if (this.touched()) for (const row of this.rows()) row.markAsTouched();
    });
    const changes = toObservable(this.rows).pipe(switchMap((rows) => merge(...rows.map(({ valueChanges }) => valueChanges))));
    changes.pipe(takeUntilDestroyed()).subscribe(() => this.#give());
  }

  protected nameOf(index: number): string {
    return `${this.words.of(this.field().label)} ${String(index + 1)}`;
  }
  protected add(): void {
    this.rows.update((rows) => [...rows, this.#rowOf({})]);
    this.#give();
    this.#focus(() =>
      this.#host.querySelector('.row:last-of-type :is(input, textarea, mat-select, saath-scale button, mat-chip-option button)'),
    );
  }
  /** The focus goes to the row that takes the place, or to the button that adds one. */
  protected remove(index: number): void {
    this.rows.update((rows) => rows.toSpliced(index, 1));
    this.#give();
    this.#focus(() => this.#host.querySelectorAll<HTMLElement>('.head button')[index] ?? this.#host.querySelector('.add'));
  }

  #rowOf(answers: Answers): FormControl<Answers> {
    return answersControl(() => this.field().fields, answers);
  }
  #give(): void {
    this.value.set(untracked(this.rows).map(({ value }) => value));
  }
  #show(answers: readonly Answers[]): void {
    const shown = untracked(this.rows).map(({ value }) => value);
    if (JSON.stringify(shown) !== JSON.stringify(answers)) this.rows.set(answers.map((row) => this.#rowOf(row)));
  }
  #focus(found: () => HTMLElement | null): void {
    afterNextRender({ read: () => found()?.focus() }, { injector: this.#injector });
  }
}
