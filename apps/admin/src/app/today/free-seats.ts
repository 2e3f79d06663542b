import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OfferedSeat } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { whenWords } from '../sessions/when-words.ts';
import { PersonLine } from '../ui/person-line.ts';

/** The seats that are free and reserved for somebody, each with the way to the list where the answer is noted. */
@Component({
  selector: 'saath-free-seats',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, PersonLine, RouterLink, TranslocoPipe],
  styleUrls: ['./card.css', './card-lines.css'],
  styles: `
    li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  `,
  template: `
    <section class="card" aria-labelledby="free-seats">
      <div class="head">
        <h2 id="free-seats">
          {{ 'today.seats.title' | transloco }} <span class="number">{{ count() }}</span>
        </h2>
      </div>
      <ul>
        @for (item of items(); track item.id) {
          <li class="saath-opens">
            <saath-person-line [of]="item">{{
              'today.seats.until' | transloco: { group: item.groupName, when: until(item) }
            }}</saath-person-line>
            <a
              matButton="tonal"
              [routerLink]="['/groups', item.groupId, 'waiting']"
              [attr.aria-label]="'today.seats.answer-of' | transloco: { name: item.displayName }"
              >{{ 'today.seats.answer' | transloco }}</a
            >
          </li>
        }
      </ul>
      @if (count() > items().length) {
        <p class="none">{{ words.count('today.seats.more', count() - items().length) }}</p>
      }
    </section>
  `,
})
export class FreeSeats {
  readonly items = input.required<readonly OfferedSeat[]>();
  readonly count = input.required<number>();
  protected readonly words = inject(Words);

  protected until({ offerEndsAt, timeZone }: OfferedSeat): string {
    return whenWords(this.words, offerEndsAt, timeZone);
  }
}
