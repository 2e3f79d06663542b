import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttentionItem } from '../api/shapes.ts';
import { ReasonChip } from '../attention/reason-chip.ts';
import { Avatar } from '../ui/index.ts';

/** The first of those who need a word, each with every reason. Nobody waiting is good news. */
@Component({
  selector: 'saath-needs-word',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, ReasonChip, RouterLink, TranslocoPipe],
  styleUrl: './card.css',
  styles: `
    li {
      grid-template-columns: 36px minmax(0, 1fr);
      align-items: start;
    }
    saath-avatar {
      grid-row: span 2;
    }
    .why {
      display: flex;
      flex-wrap: wrap;
      gap: 5px;
    }
  `,
  template: `
    <section class="card" aria-labelledby="needs-word">
      <div class="head">
        <h2 id="needs-word">
          {{ 'today.needs.title' | transloco }}
          @if (count() > 0) {
            <span class="number">{{ count() }}</span>
          }
        </h2>
        <a routerLink="/attention">{{ 'today.needs.all' | transloco }}</a>
      </div>
      @if (items().length === 0) {
        <p class="none">{{ 'today.needs.none' | transloco }}</p>
      }
      <ul>
        @for (item of items(); track item.memberId) {
          <li>
            <saath-avatar [name]="item.displayName" />
            <a class="who" [routerLink]="['/members', item.memberId]">
              <span class="name">{{ item.displayName }}</span>
              &ngsp;<span class="code">{{ item.code }}</span>
            </a>
            <span class="why">
              @for (reason of item.reasons; track $index) {
                <saath-reason-chip [reason]="reason" />
              }
            </span>
          </li>
        }
      </ul>
    </section>
  `,
})
export class NeedsWord {
  readonly items = input.required<readonly AttentionItem[]>();
  readonly count = input.required<number>();
}
