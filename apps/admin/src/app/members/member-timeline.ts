import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import type { JourneyItem, Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Faces, Icon, More, Skeleton } from '../ui/index.ts';
import { timelineLook } from './timeline-words.ts';

/** What happened, the latest first: sessions, groups, stages, contacts, consents. */
@Component({
  selector: 'saath-member-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Faces, Icon, More, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="timeline">
      <h2 id="timeline">{{ t('members.timeline') }}</h2>
      <saath-faces [of]="list.first" [empty]="list.items().length === 0">
        <saath-skeleton slot="loading" [lines]="5" />
        <p slot="empty" class="saath-muted">{{ t('members.no-timeline') }}</p>
        <ng-template #filled>
          <ol class="saath-list">
            @for (item of list.items(); track $index) {
              @let shown = look(item);
              <li>
                <saath-icon [name]="shown.icon" />
                <span class="saath-grow">
                  @if (shown.path; as path) {
                    <a [routerLink]="path">{{ shown.words }}</a>
                  } @else {
                    {{ shown.words }}
                  }
                </span>
                <span class="saath-small saath-muted">{{ words.day(item.at, 'short') }}</span>
              </li>
            }
          </ol>
          <saath-more [of]="list" />
        </ng-template>
      </saath-faces>
    </section>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 20px minmax(0, 1fr) auto;
      gap: var(--saath-3);
      align-items: center;
      min-height: var(--saath-control);
    }
    li > saath-icon {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class MemberTimeline {
  protected readonly words = inject(Words);
  /** Read again with the person, because what changed about them belongs in it. */
  readonly member = input.required<Pick<Member, 'id'>>();
  protected readonly list = paged<JourneyItem>(
    () => `/members/${this.member().id}/journey`,
    () => ({ limit: 10 }),
  );
  protected look(item: JourneyItem) {
    return timelineLook(this.words, item);
  }
}
