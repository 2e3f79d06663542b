import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { TranslocoPipe } from '@jsverse/transloco';
import { reachedOutcomes } from '@saath/domain/care';
import { Session } from '../api/session.ts';
import type { FollowUpItem } from '../api/shapes.ts';
import { CallButton } from '../attention/call-button.ts';
import { Words } from '../i18n/words.ts';
import { followUpWords } from '../ui/follow-up-words.ts';
import { Avatar, Chip, Icon, PersonLine } from '../ui/index.ts';
import { CompleteButton } from './complete-button.ts';
import { givenWords } from './given-words.ts';
import { DueChip } from './due-chip.ts';

/** One follow-up: the person, its kind and owner, and its due date or outcome. */
@Component({
  selector: 'saath-follow-up-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, CallButton, Chip, CompleteButton, DueChip, Icon, MatCheckbox, PersonLine, TranslocoPipe],
  template: `
    @if (due() && choosing()) {
      <mat-checkbox
        [aria-label]="'follow-ups.hand.selectOne' | transloco: { name: item().displayName }"
        [checked]="chosen()"
        (change)="chosenChange.emit($event.checked)"
      />
    } @else if (due() && session.may('follow-ups:write')) {
      <saath-complete-button [followUp]="item()" (completed)="completed.emit()" />
    } @else {
      <saath-icon [name]="due() ? 'schedule' : 'check'" />
    }
    <saath-avatar [name]="item().displayName" />
    <saath-person-line [of]="item()">{{ about() }}</saath-person-line>
    @if (due()) {
      <saath-call-button compact [of]="callOf()" [name]="item().displayName" />
      <saath-due-chip [followUp]="item()" [today]="today()" />
    } @else {
      <saath-chip [tone]="missed() ? 'neutral' : 'positive'">{{
        'follow-ups.outcome.' + (item().outcome ?? 'reached') | transloco
      }}</saath-chip>
    }
  `,
  styleUrl: './follow-up-line.css',
  host: { class: 'saath-opens' },
})
export class FollowUpLine {
  readonly item = input.required<FollowUpItem>();
  /** Today where the reader is. */
  readonly today = input.required<string>();
  /** Whether several are being chosen, and whether this one is among them. */
  readonly choosing = input(false);
  readonly chosen = input(false);
  readonly chosenChange = output<boolean>();
  readonly completed = output();
  readonly #words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly due = computed(() => this.item().state === 'due');
  protected readonly missed = computed(() => !reachedOutcomes.some((outcome) => outcome === this.item().outcome));
  protected readonly callOf = computed(() => `/follow-ups/${this.item().id}` as const);
  protected readonly about = computed(() => {
    const { ownerName, dueOn, movedFrom, handedOver } = this.item();
    const owner = ownerName === null ? 'follow-ups.noOwner' : 'follow-ups.owner';
    const what = [followUpWords(this.#words, this.item()), this.#words.say(owner, { name: ownerName })];
    if (!this.due()) return [...what, this.#words.day(dueOn, 'short')].join(' · ');
    const moved = movedFrom === null ? [] : [this.#words.say('follow-ups.movedFrom', { day: this.#words.day(movedFrom, 'short') })];
    return [...what, ...moved, ...givenWords(this.#words, handedOver)].join(' · ');
  });
}
