import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Member } from '../api/shapes.ts';
import { scheduleWords } from '../groups/schedule-words.ts';
import { Words } from '../i18n/words.ts';
import { KindChip } from '../ui/index.ts';

/** The groups in which a member is enrolled now, with their schedules, and those for whose seats the member waits. */
@Component({
  selector: 'saath-member-groups',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [KindChip, RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="groups">
      <h2 id="groups">{{ t('members.groups') }}</h2>
      <ul class="saath-stack">
        @for (enrolment of running(); track enrolment.id) {
          <li class="saath-opens">
            <div class="saath-row">
              <a class="saath-whole" [routerLink]="['/groups', enrolment.groupId]">{{ enrolment.groupName }}</a>
              <saath-kind-chip [kind]="enrolment.kind" />
            </div>
            @if (enrolment.schedule; as plan) {
              <p class="saath-small saath-muted">{{ schedule(words, plan) }}</p>
            }
          </li>
        } @empty {
          <li class="saath-muted">{{ t('members.no-groups') }}</li>
        }
      </ul>
      @if (waiting().length > 0) {
        <h3>{{ t('members.waits') }}</h3>
        <ul class="saath-stack">
          @for (place of waiting(); track place.id) {
            <li class="saath-opens">
              <div class="saath-row">
                <a class="saath-whole" [routerLink]="['/groups', place.groupId, 'waiting']">{{ place.groupName }}</a>
                <saath-kind-chip [kind]="place.kind" />
              </div>
              <p class="saath-small saath-muted">
                {{ t('members.waits-as.' + place.state, { position: place.position, day: words.day(place.askedOn, 'short') }) }}
              </p>
            </li>
          }
        </ul>
      }
    </section>
  `,
})
export class MemberGroups {
  protected readonly words = inject(Words);
  readonly enrolments = input.required<Member['enrolments']>();
  readonly waiting = input.required<Member['waiting']>();
  protected readonly running = computed(() => this.enrolments().filter(({ endsOn }) => endsOn === null));
  protected readonly schedule = scheduleWords;
}
