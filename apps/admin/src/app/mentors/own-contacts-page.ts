import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import type { MentorContact } from '../api/shapes.ts';
import { Empty, LoadMore, ResourceStates, Skeleton } from '../ui/index.ts';
import { ContactLine } from './contact-line.ts';

/** The contacts of the mentor who is signed in, the latest first. */
@Component({
  selector: 'saath-own-contacts-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ContactLine, Empty, LoadMore, ResourceStates, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <h1 tabindex="-1">{{ t('mentors.own.contacts') }}</h1>
      <saath-resource-states [of]="list.first" [empty]="list.items().length === 0">
        <div slot="loading" class="saath-card"><saath-skeleton [lines]="4" /></div>
        <div slot="empty" class="saath-card"><saath-empty [title]="t('mentors.no-contacts')" /></div>
        <ng-template #filled>
          <div class="saath-card">
            <ul class="saath-list">
              @for (contact of list.items(); track contact.id) {
                <li><saath-contact-line [contact]="contact" /></li>
              }
            </ul>
            <saath-load-more [of]="list" />
          </div>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
  styles: `
    :host {
      display: block;
      max-width: 640px;
      margin-inline: auto;
    }
  `,
})
export class OwnContactsPage {
  protected readonly list = paged<MentorContact>('/mentor-contacts', () => ({ limit: 50 }));
}
