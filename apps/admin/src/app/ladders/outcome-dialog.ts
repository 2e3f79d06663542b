import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../ui/icon.ts';
import { ProblemNote } from '../ui/problem.ts';
import { sending } from '../ui/sending.ts';
import { outcomeFaces } from './ladder-faces.ts';
import type { LadderStore } from './ladder-store.ts';

/** The longest line that is stored. */
const lineLength = 500;

/** Asks how a step went, with a line for the next person, and says what follows. */
@Component({
  selector: 'saath-outcome-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, ProblemNote, TranslocoDirective],
  styleUrls: ['../ui/dialog.css', './outcome-dialog.css'],
  template: `
    <form *transloco="let t" (submit)="save($event)">
      <h2 id="outcome-title">{{ t('ladders.outcome-title') }}</h2>
      <div class="tiles" role="radiogroup" aria-labelledby="outcome-title">
        @for (face of faces; track face.code) {
          <label class="tile">
            <input
              type="radio"
              class="cdk-visually-hidden"
              name="outcome"
              [value]="face.code"
              [checked]="chosen() === face.code"
              (change)="chosen.set(face.code)"
            />
            <saath-icon [name]="face.icon" [size]="20" />{{ t('ladders.outcome.' + face.code) }}
          </label>
        }
      </div>
      @if (isMissing()) {
        <p class="fault" role="alert">{{ t('common.choose-one') }}</p>
      }
      <div class="field">
        <label for="outcome-note">{{ t('common.optional-field', { label: t('ladders.line') }) }}</label>
        <input #note id="outcome-note" [maxLength]="lineLength" autocomplete="off" [value]="line()" (input)="line.set(note.value)" />
      </div>
      <p class="saath-muted" role="status">{{ t(follows(), { who: next() === undefined ? '' : t('ladders.who.' + next()!.who) }) }}</p>
      @if (sending.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      <div class="actions">
        <button type="button" matButton (click)="dialog.close()">{{ t('common.cancel') }}</button>
        <button type="submit" matButton="filled" [disabled]="sending.busy()">{{ t('common.save') }}</button>
      </div>
    </form>
  `,
})
export class OutcomeDialog {
  readonly #store = inject<LadderStore>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<OutcomeDialog>>(MatDialogRef);
  protected readonly faces = outcomeFaces;
  protected readonly lineLength = lineLength;
  protected readonly chosen = signal('');
  protected readonly line = signal('');
  protected readonly isMissing = signal(false);
  protected readonly sending = sending();
  protected readonly next = this.#store.after;
  /** The key of the sentence that says what follows. */
  protected readonly follows = computed(() => {
    const face = outcomeFaces.find(({ code }) => code === this.chosen());
    if (face === undefined) return 'ladders.follows.choose';
    if (face.closes) return face.code === 'reached-needs-support' ? 'ladders.follows.follow-up' : 'ladders.follows.closes';
    return this.next() === undefined ? 'ladders.follows.stays' : 'ladders.follows.next';
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isMissing.set(this.chosen() === '');
    if (this.isMissing()) return;
    if (await this.sending.send(() => this.#store.recordOutcome(this.chosen(), this.line()))) this.dialog.close();
  }
}
