import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { journeyKinds, type JourneyKind } from '@saath/domain/members';
import { paged } from '../api/paged.ts';
import type { JourneyItem, Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { AddressFilters } from '../ui/address-filters.ts';
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
      <div class="kinds" role="group" [attr.aria-label]="t('members.timeline-kinds')">
        @for (kind of kinds; track kind) {
          <button type="button" class="saath-filter" [attr.aria-pressed]="chosen().includes(kind)" (click)="toggle(kind)">
            {{ t('members.timeline-kind.' + kind) }}
          </button>
        }
      </div>
      <saath-paged-list [of]="list" [none]="t(chosen().length === 0 ? 'members.no-timeline' : 'members.no-timeline-of')" [lines]="5">
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
  styles: `
    .kinds {
      display: flex;
      flex-wrap: wrap;
      gap: var(--saath-2);
    }
  `,
})
export class MemberTimeline {
  protected readonly words = inject(Words);
  readonly #kinds = inject(Kinds);
  /** Loaded again with the member, because a change of the member is part of the history. */
  readonly member = input.required<Pick<Member, 'id'>>();
  /** The kinds of events in the address; without one, all are shown. */
  readonly only = input<string | readonly string[]>();
  protected readonly kinds = journeyKinds;
  protected readonly chosen = computed(() => {
    const named = [this.only() ?? []].flat();
    return journeyKinds.filter((kind) => named.includes(kind));
  });
  readonly #address = inject(AddressFilters);
  protected readonly list = paged<JourneyItem>(
    () => `/members/${this.member().id}/journey`,
    () => ({ limit: 10, ...(this.chosen().length === 0 ? {} : { kinds: this.chosen() }) }),
  );
  /** Shows the events of a kind too, or no longer. */
  protected toggle(kind: JourneyKind): void {
    const chosen = this.chosen();
    const then = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
    void this.#address.set({ kinds: then.length === 0 ? null : then });
  }
  protected look(item: JourneyItem) {
    return timelineLook(this.words, this.#kinds, item);
  }
}
