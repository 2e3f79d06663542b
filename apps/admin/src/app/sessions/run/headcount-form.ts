import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { sessionLimits } from '@saath/domain/sessions';
import { Icon } from '../../ui/index.ts';

/** The number of people, for kinds that record no names: counted with two buttons, or typed. */
@Component({
  selector: 'saath-headcount-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  styleUrl: './headcount-form.css',
  template: `
    <h2 id="headcount-title">{{ 'sessions.headcount.title' | transloco }}</h2>
    <p class="saath-muted" id="headcount-why">{{ 'sessions.headcount.why' | transloco }}</p>
    <div class="count" role="group" aria-labelledby="headcount-title">
      <button type="button" [attr.aria-label]="'sessions.headcount.fewer' | transloco" (click)="step(-1)">
        <saath-icon name="remove" />
      </button>
      <input
        #field
        type="number"
        inputmode="numeric"
        [min]="limits.from"
        [max]="limits.to"
        aria-describedby="headcount-why"
        [attr.aria-label]="'sessions.headcount.label' | transloco"
        [value]="count() ?? ''"
        (input)="type(field.value)"
      />
      <button type="button" [attr.aria-label]="'sessions.headcount.more' | transloco" (click)="step(1)"><saath-icon name="add" /></button>
    </div>
  `,
})
export class HeadcountForm {
  protected readonly limits = sessionLimits.headcount;
  readonly count = model<number | null>(null);

  protected step(by: 1 | -1): void {
    this.count.update((count) => within((count ?? 0) + by));
  }
  protected type(text: string): void {
    const typed = Number.parseInt(text, 10);
    this.count.set(Number.isNaN(typed) ? null : within(typed));
  }
}

const within = (count: number): number => Math.max(sessionLimits.headcount.from, Math.min(sessionLimits.headcount.to, count));
