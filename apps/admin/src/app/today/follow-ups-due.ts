import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FollowUpItem } from '../api/shapes.ts';
import { CompleteButton } from '../follow-ups/complete-button.ts';
import { DueChip } from '../follow-ups/due-chip.ts';
import { Words } from '../i18n/words.ts';
import { followUpWords } from '../ui/follow-up-words.ts';
import { PersonLine } from '../ui/person-line.ts';

/** The contacts owed next, each ticked off in place. */
@Component({
  selector: 'saath-follow-ups-due',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CompleteButton, DueChip, PersonLine, RouterLink, TranslocoPipe],
  styleUrls: ['./card.css', './card-lines.css'],
  styles: `
    li {
      grid-template-columns: 20px minmax(0, 1fr) auto;
    }
  `,
  template: `
    <section class="card" aria-labelledby="follow-ups-due">
      <div class="head">
        <h2 id="follow-ups-due">{{ 'today.followUps.title' | transloco }}</h2>
        <a routerLink="/follow-ups">{{ 'today.followUps.all' | transloco: { count: count() } }}</a>
      </div>
      @if (items().length === 0) {
        <p class="none">{{ 'today.followUps.none' | transloco }}</p>
      }
      <ul>
        @for (item of items(); track item.id) {
          <li class="saath-opens">
            <saath-complete-button [followUp]="item" (completed)="changed.emit()" />
            <saath-person-line [of]="item">{{ name(item) }}</saath-person-line>
            <saath-due-chip [followUp]="item" [today]="today()" />
          </li>
        }
      </ul>
    </section>
  `,
})
export class FollowUpsDue {
  readonly items = input.required<readonly FollowUpItem[]>();
  readonly count = input.required<number>();
  readonly today = input.required<string>();
  readonly changed = output();
  readonly #words = inject(Words);

  protected name(item: FollowUpItem): string {
    return followUpWords(this.#words, item);
  }
}
