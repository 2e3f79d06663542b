import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FollowUpOutcome } from '@saath/domain/care';
import type { FollowUpItem } from '../api/shapes.ts';
import { followUpSubject, subjectOf } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Icon } from '../ui/icon.ts';
import { Notice } from '../ui/notice.ts';

/** Completes a follow-up: a tap on the box, then a tap on the outcome. */
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
  protected readonly outcomes: readonly { readonly code: FollowUpOutcome; readonly icon: string }[] = [
    { code: 'reached-well', icon: 'call' },
    { code: 'needs-support', icon: 'favorite' },
    { code: 'visited', icon: 'location_on' },
    { code: 'not-reached', icon: 'schedule' },
    { code: 'wrong-number', icon: 'phone_missed' },
    { code: 'asked-not-to-be-called', icon: 'block' },
  ];
  readonly #queue = inject(CommandQueue);
  readonly #notice = inject(Notice);
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

  protected async complete(outcome: FollowUpOutcome): Promise<void> {
    const { name } = await this.#queue.submit({ type: 'complete-follow-up', followUpId: this.followUp().id, outcome });
    if (name === 'refused') this.#notice.warn('follow-ups.saveProblem');
    else this.#notice.say(name === 'sent' ? `follow-ups.saved.${outcome}` : 'offline.stored');
  }
}
