import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { Localised } from '@saath/domain/kernel';
import { LocalisedText } from '../localised-text.ts';
import { Face } from './face.ts';

/** From this number of steps on, the steps below the chosen one are tinted, so that the height is seen at a glance. */
const manySteps = 6;

/** The steps of a scale as buttons beside each other. One tap chooses, the same tap again takes the answer back; arrows move. */
@Component({
  selector: 'saath-scale',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Face, LocalisedText],
  host: { role: 'radiogroup' },
  template: `
    @for (step of steps(); track step) {
      <button
        type="button"
        role="radio"
        [attr.aria-checked]="value() === step"
        [class.below]="isBelow(step)"
        [tabIndex]="step === entry() ? 0 : -1"
        (click)="choose(step)"
        (keydown)="move($event, step)"
      >
        @if (faces()[$index]; as word) {
          <saath-face [place]="$index" /><span [saathText]="word"></span>
        } @else {
          {{ step }}
        }
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: var(--saath-1);
    }
    button {
      min-height: var(--saath-12);
      padding: 0;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container-lowest);
      color: var(--mat-sys-on-surface);
      font: var(--mat-sys-title-small);
      cursor: pointer;
    }
    button:has(span) {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--saath-1);
      padding: var(--saath-2) var(--saath-1);
      font: var(--mat-sys-label-small);
      overflow-wrap: anywhere;
    }
    .below {
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    [aria-checked='true'] {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }
  `,
})
export class ScaleControl implements FormValueControl<number | null> {
  readonly value = model<number | null>(null);
  readonly touched = model(false);
  readonly steps = input.required<readonly number[]>();
  /** A word for each step, beside a face; empty where the numbers say enough. */
  readonly faces = input<readonly Localised[]>([]);
  /** The step that Tab reaches. */
  protected readonly entry = computed(() => this.value() ?? this.steps()[0]);

  protected isBelow(step: number): boolean {
    const value = this.value();
    return value !== null && step < value && this.steps().length >= manySteps;
  }
  protected choose(step: number): void {
    this.value.set(this.value() === step ? null : step);
    this.touched.set(true);
  }
  protected move(event: KeyboardEvent, step: number): void {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const index = this.steps().indexOf(step) + by;
    const next = this.steps()[index];
    if (next === undefined) return;
    this.value.set(next);
    const buttons = (event.currentTarget as HTMLElement).parentElement?.querySelectorAll('button');
    buttons?.[index]?.focus();
  }
}
