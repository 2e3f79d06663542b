import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LadderItem } from '../api/shapes.ts';
import { Avatar } from '../ui/avatar.ts';
import { LadderLink } from '../ui/ladder-link.ts';
import { PersonLine } from '../ui/person-line.ts';

/** The calls after missed sessions that are the reader's, the one that is due first at the top. */
@Component({
  selector: 'saath-calls-due',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, LadderLink, PersonLine, RouterLink, TranslocoPipe],
  styleUrls: ['./card.css', './card-lines.css'],
  styles: `
    li {
      grid-template-columns: 36px minmax(0, 1fr);
    }
  `,
  template: `
    <section class="card" aria-labelledby="calls-due">
      <div class="head">
        <h2 id="calls-due">
          {{ 'today.calls.title' | transloco }} <span class="number">{{ count() }}</span>
        </h2>
        <a routerLink="/ladders">{{ 'today.calls.all' | transloco }}</a>
      </div>
      <ul>
        @for (item of items(); track item.id) {
          <li class="saath-opens">
            <saath-avatar [name]="item.displayName" />
            <saath-person-line [of]="item"><saath-ladder-link [of]="item" /></saath-person-line>
          </li>
        }
      </ul>
    </section>
  `,
})
export class CallsDue {
  readonly items = input.required<readonly LadderItem[]>();
  readonly count = input.required<number>();
}
