import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatSnackBar } from '@angular/material/snack-bar';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FollowUpItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { followUpSubject, subjectOf } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
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
  readonly #queue = inject(CommandQueue);
  readonly #words = inject(Words);
  readonly #snackBar = inject(MatSnackBar);
  readonly #isDone = signal(false);
  readonly #subject = computed(() => followUpSubject(this.followUp().id));
  /** Without a network the box stays ticked: the outcome is stored on the device and sent later. */
  protected readonly busy = computed(() => this.#isDone() || this.#queue.has(this.#subject()));

  constructor() {
    this.#queue.sent.pipe(takeUntilDestroyed()).subscribe((rows) => {
      if (!rows.some(({ command }) => subjectOf(command) === this.#subject())) return;
      this.#isDone.set(true);
      this.completed.emit();
    });
  }

  protected async complete(outcome: Outcome): Promise<void> {
    const { name } = await this.#queue.submit({ type: 'complete-follow-up', followUpId: this.followUp().id, outcome });
    const sentences = { sent: `follow-ups.saved.${outcome}`, waiting: 'offline.stored', refused: 'follow-ups.saveProblem' };
    const politeness = name === 'refused' ? 'assertive' : 'polite';
    this.#snackBar.open(this.#words.say(sentences[name]), undefined, { duration: 8000, politeness });
  }
}
