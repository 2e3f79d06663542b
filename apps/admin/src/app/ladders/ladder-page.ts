import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Ladder } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, ResourceStates } from '../ui/index.ts';
import { CloseLadder } from './close-ladder.ts';
import { LadderActions } from './ladder-actions.ts';
import { LadderStepLine } from './ladder-step.ts';
import { LadderStore } from './ladder-store.ts';
import { NextStep } from './next-step.ts';

/** How many misses are shown by their sessions. */
const shownMisses = 3;

/** A missed-session ladder: the misses, the steps with what came of them, the one that is next with its actions, and earlier ladders. */
@Component({
  selector: 'saath-ladder-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, CloseLadder, LadderStepLine, NextStep, ResourceStates, RouterLink, TranslocoDirective],
  providers: [LadderStore],
  templateUrl: './ladder-page.html',
  styleUrl: './ladder-page.css',
})
export class LadderPage {
  readonly id = input('');
  protected readonly store = inject(LadderStore);
  protected readonly actions = inject(LadderActions);
  protected readonly words = inject(Words);
  protected readonly missed = computed(() => this.words.count('ladders.missed-one-ladder', this.store.ladder()?.misses.length ?? 0));

  /** The last misses; the record of the person has them all. */
  protected readonly latest = computed(() => this.store.ladder()?.misses.slice(-shownMisses) ?? []);
  protected readonly earlierMisses = computed(() => (this.store.ladder()?.misses.length ?? 0) - this.latest().length);

  constructor() {
    this.store.id.connect(this.id);
  }
  /** The session of a miss, on the clock of the branch. */
  protected session({ groupName, startsAt }: Ladder['misses'][number], timeZone: string): string {
    return `${groupName}, ${this.words.instantDay(startsAt, timeZone)}`;
  }
  protected day(at: string, timeZone: string): string {
    return this.words.instantDay(at, timeZone);
  }
}
