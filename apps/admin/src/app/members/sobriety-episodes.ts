import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { Member, Page, SobrietyEpisode } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { ResourceStates, Skeleton } from '../ui/index.ts';
import { SobrietyActions } from './sobriety-actions.ts';

/** Every count of days in recovery of a member, with why it ended: private until somebody asks for it, and never erased. */
@Component({
  selector: 'saath-sobriety-episodes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ResourceStates, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div class="saath-row">
        @if (member().sobriety === null && mayWrite()) {
          <button type="button" matButton (click)="after(actions.begin(member()))">{{ t('members.episodes.begin') }}</button>
        }
        <button type="button" matButton aria-controls="episodes" [attr.aria-expanded]="isShown()" (click)="isShown.set(!isShown())">
          {{ t(isShown() ? 'members.episodes.hide' : 'members.episodes.show') }}
        </button>
      </div>
      <div id="episodes">
        @if (isShown()) {
          <saath-resource-states [of]="loaded" [empty]="episodes().length === 0">
            <saath-skeleton slot="loading" [lines]="2" />
            <p slot="empty" class="saath-muted">{{ t('members.no-milestones') }}</p>
            <ng-template #filled>
              <ul class="saath-list">
                @for (episode of episodes(); track episode.id) {
                  <li class="saath-row">
                    <span class="saath-grow">
                      <strong>{{ words.count('members.days', episode.days) }}</strong>
                      <span class="more">{{ span(episode) }}</span>
                      @if (episode.endReason; as reason) {
                        <span class="more">{{ t('members.episodes.reason.' + reason) }}</span>
                      }
                    </span>
                    @if (episode.endedOn === null && mayWrite()) {
                      <button type="button" matButton (click)="after(actions.correct(member(), episode))">
                        {{ t('members.episodes.correct') }}
                      </button>
                      <button type="button" matButton (click)="after(actions.end(member(), episode))">
                        {{ t('members.episodes.end') }}
                      </button>
                    }
                  </li>
                }
              </ul>
            </ng-template>
          </saath-resource-states>
        }
      </div>
    </ng-container>
  `,
  styles: `
    li {
      padding-block: var(--saath-2);
    }
    .more {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class SobrietyEpisodes {
  protected readonly actions = inject(SobrietyActions);
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  readonly member = input.required<Pick<Member, 'id' | 'sobriety'>>();
  readonly changed = output();
  protected readonly isShown = signal(false);
  protected readonly mayWrite = computed(() => this.#session.may('members:write'));
  /** Read only when it is shown, and again with the member. */
  protected readonly loaded = httpResource<Page<SobrietyEpisode>>(() => {
    const { id } = this.member();
    return this.isShown() ? `${apiRoot}/members/${encodeURIComponent(id)}/sobriety-episodes` : undefined;
  });
  protected readonly episodes = computed(() => itemsOf(this.loaded));

  protected span({ startedOn, endedOn }: SobrietyEpisode): string {
    const from = this.words.day(startedOn, 'year');
    return endedOn === null
      ? this.words.say('members.episodes.since', { from })
      : this.words.say('members.episodes.span', { from, to: this.words.day(endedOn, 'year') });
  }
  protected async after(act: Promise<boolean>): Promise<void> {
    if (!(await act)) return;
    this.loaded.reload();
    this.changed.emit();
  }
}
