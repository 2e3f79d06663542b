import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot } from '../api/api.ts';
import type { MemberCommitment, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, type StatusTone } from '../ui/index.ts';
import { RecordCard } from './record-card.ts';

/** So many of the latest fit beside the other cards. */
const shown = 12;

const tones: Readonly<Record<NonNullable<MemberCommitment['outcome']>, StatusTone>> = {
  done: 'positive',
  partly: 'info',
  'not-done': 'neutral',
  'carried-over': 'caution',
};

/** The commitments of a member from one session to the next, each with its outcome; the latest first. */
@Component({
  selector: 'saath-member-commitments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, RecordCard, RouterLink, TranslocoDirective],
  template: `
    <saath-record-card
      *transloco="let t"
      name="commitments"
      [heading]="t('members.commitments.title')"
      [of]="loaded"
      [isEmpty]="commitments().length === 0"
      [none]="t('members.commitments.none')"
    >
      <ng-template #filled>
        <ul class="saath-stack">
          @for (one of commitments(); track one.id) {
            <li class="saath-opens">
              <div class="saath-row">
                <a class="saath-whole saath-grow" [routerLink]="['/sessions', one.sessionId]">{{ one.text }}</a>
                <saath-chip [tone]="tone(one)">{{ t('members.commitments.' + (one.outcome ?? 'open')) }}</saath-chip>
              </div>
              <p class="saath-small saath-muted">{{ one.groupName }}, {{ words.day(one.on, 'short') }}</p>
            </li>
          }
        </ul>
      </ng-template>
    </saath-record-card>
  `,
  styles: `
    a {
      overflow-wrap: anywhere;
    }
  `,
})
export class MemberCommitments {
  readonly memberId = input.required<string>();
  protected readonly words = inject(Words);
  protected readonly loaded = httpResource<Page<MemberCommitment>>(
    () => `${apiRoot}/members/${encodeURIComponent(this.memberId())}/commitments?limit=${String(shown)}`,
  );
  protected readonly commitments = computed(() => itemsOf(this.loaded));

  protected tone({ outcome }: MemberCommitment): StatusTone {
    return outcome === null ? 'caution' : tones[outcome];
  }
}
