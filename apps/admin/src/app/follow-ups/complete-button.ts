import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatSnackBar } from '@angular/material/snack-bar';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import type { FollowUpItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/index.ts';

type Outcome = 'reached' | 'not-reached' | 'visited';

/** Ticks a follow-up off: one tap on the box, one on how it went. */
@Component({
  selector: 'saath-complete-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoPipe],
  templateUrl: './complete-button.html',
  styleUrl: './complete-button.css',
})
export class CompleteButton {
  readonly followUp = input.required<FollowUpItem>();
  readonly completed = output();
  protected readonly outcomes: readonly { readonly code: Outcome; readonly icon: string }[] = [
    { code: 'reached', icon: 'call' },
    { code: 'visited', icon: 'location_on' },
    { code: 'not-reached', icon: 'schedule' },
  ];
  protected readonly busy = signal(false);
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #snackBar = inject(MatSnackBar);

  protected async complete(outcome: Outcome): Promise<void> {
    this.busy.set(true);
    try {
      await this.#api.post(`/follow-ups/${this.followUp().id}/complete`, { outcome });
      this.#snackBar.open(this.#words.say(`follow-ups.saved.${outcome}`), undefined, { duration: 8000 });
      this.completed.emit();
    } catch {
      this.busy.set(false);
      this.#snackBar.open(this.#words.say('follow-ups.saveProblem'), undefined, { duration: 8000, politeness: 'assertive' });
    }
  }
}
