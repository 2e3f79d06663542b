import { ChangeDetectionStrategy, Component, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { reasonsByHand } from '@saath/domain/ladders';
import { Icon } from '../ui/icon.ts';
import { ProblemNote } from '../ui/problem.ts';
import { sending } from '../ui/sending.ts';
import type { LadderStore } from './ladder-store.ts';

const lineLength = 500;

/** Closes a ladder with a reason and a line about it. */
@Component({
  selector: 'saath-close-ladder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, MatFormField, MatHint, MatInput, MatLabel, ProblemNote, TranslocoDirective],
  styleUrl: './close-ladder.css',
  template: `
    <form *transloco="let t" class="saath-card saath-stack" aria-labelledby="close-title" novalidate (submit)="save($event)">
      <div>
        <h2 id="close-title">{{ t('ladders.close-title') }}</h2>
        <p class="saath-small saath-muted">{{ t('ladders.close-text') }}</p>
      </div>
      <div class="reasons" role="radiogroup" aria-labelledby="close-title">
        @for (reason of reasons; track reason) {
          <label>
            <input
              type="radio"
              class="cdk-visually-hidden"
              name="reason"
              [value]="reason"
              [checked]="chosen() === reason"
              (change)="chosen.set(reason)"
            />{{ t('ladders.reason.' + reason) }}
          </label>
        }
      </div>
      @if (isMissing()) {
        <p class="missing" role="alert">{{ t('common.choose-one') }}</p>
      }
      <div class="line">
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('common.optional-field', { label: t('ladders.close-line') }) }}</mat-label>
          <input matInput #note name="note" [maxLength]="lineLength" autocomplete="off" [value]="line()" (input)="line.set(note.value)" />
          <mat-hint>{{ t('ladders.close-example') }}</mat-hint>
        </mat-form-field>
        <button type="submit" matButton="outlined" [disabled]="sending.busy()">
          <saath-icon matButtonIcon class="mat-icon" name="check_circle" />{{ t('ladders.close') }}
        </button>
      </div>
      @if (sending.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
    </form>
  `,
})
export class CloseLadder {
  readonly store = input.required<LadderStore>();
  protected readonly reasons = reasonsByHand;
  protected readonly lineLength = lineLength;
  protected readonly chosen = linkedSignal({ source: () => this.store().ladder()?.id, computation: () => '' });
  protected readonly line = signal('');
  protected readonly isMissing = signal(false);
  protected readonly sending = sending();

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isMissing.set(this.chosen() === '');
    if (!this.isMissing()) await this.sending.send(() => this.store().close(this.chosen(), this.line()));
  }
}
