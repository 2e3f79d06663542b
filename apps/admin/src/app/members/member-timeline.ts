import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import type { JourneyItem, Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon, Kinds, Line, PagedList } from '../ui/index.ts';
import { Said } from '../ui/said.ts';
import { timelineLook } from './timeline-words.ts';

/** The events in the record of a member, the latest first: sessions, groups, stages, contacts, consents. */
@Component({
  selector: 'saath-member-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Line, PagedList, RouterLink, Said, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="timeline">
      <h2 id="timeline">{{ t('members.timeline') }}</h2>
      <saath-paged-list [of]="list" [none]="t('members.no-timeline')" [lines]="5">
        <ng-template [saathLine]="list" let-item>
          @let shown = look(item);
          <saath-icon class="saath-muted" [name]="shown.icon" />
          <span class="saath-grow">
            @if (shown.path; as path) {
              <a class="saath-whole" [routerLink]="path"><saath-said [of]="shown.words" /></a>
            } @else {
              {{ shown.words }}
            }
          </span>
          <span class="saath-small saath-muted">{{ words.day(item.at, 'short') }}</span>
        </ng-template>
      </saath-paged-list>
    </section>
  `,
})
export class MemberTimeline {
  protected readonly words = inject(Words);
  readonly #kinds = inject(Kinds);
  /** Loaded again with the member, because a change of the member is part of the history. */
  readonly member = input.required<Pick<Member, 'id'>>();
  protected readonly list = paged<JourneyItem>(
    () => `/members/${this.member().id}/journey`,
    () => ({ limit: 10 }),
  );
  protected look(item: JourneyItem) {
    return timelineLook(this.words, this.#kinds, item);
  }
}
