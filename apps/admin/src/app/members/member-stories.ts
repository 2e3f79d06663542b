import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import type { Member, Page, Story } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Prompt } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
import { RecordCard } from './record-card.ts';
import { WithdrawButton } from './withdraw-button.ts';

/** The stories of a member: where each is on its way, and the end of it whenever the member wants. */
@Component({
  selector: 'saath-member-stories',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, RecordCard, RouterLink, TranslocoDirective, WithdrawButton],
  template: `
    <saath-record-card
      *transloco="let t"
      name="stories"
      [heading]="t('stories.title')"
      [of]="found"
      [isEmpty]="stories().length === 0"
      [none]="t('stories.none-of-person')"
    >
      <a matButton [routerLink]="['/stories/new', member().id]">{{ t('stories.new') }}</a>
      <ng-template #filled>
        <ul class="saath-list">
          @for (story of stories(); track story.id) {
            <li class="saath-row">
              <span class="saath-grow">
                @if (story.state === 'withdrawn') {
                  {{ t('stories.one-withdrawn') }}
                } @else {
                  <a [routerLink]="['/stories', story.id, 'change']" [attr.lang]="story.language">{{ story.title }}</a>
                }
                <span class="saath-small saath-muted">{{ t('stories.until-day', { day: words.day(story.until, 'short-year') }) }}</span>
                @if (story.note; as note) {
                  <span class="saath-small">{{ note }}</span>
                }
              </span>
              <saath-chip [tone]="story.state === 'shown' && !story.isOver ? 'positive' : 'neutral'">
                {{ t('stories.state.' + (story.state === 'shown' && story.isOver ? 'over' : story.state)) }}
              </saath-chip>
              @if (story.state !== 'withdrawn') {
                <saath-withdraw-button [of]="story.title" (withdrawn)="withdraw(story)" />
              }
            </li>
          }
        </ul>
      </ng-template>
    </saath-record-card>
  `,
})
export class MemberStories {
  readonly member = input.required<Member>();
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #prompt = inject(Prompt);
  protected readonly words = inject(Words);
  protected readonly found = httpResource<Page<Story>>(
    () => `${apiRoot}/members/${encodeURIComponent(this.member().id)}/stories?limit=200`,
  );
  protected readonly stories = (): readonly Story[] => itemsOf(this.found);

  protected async withdraw({ id, title }: Story): Promise<void> {
    const isDone = await this.#prompt.ask({
      title: this.words.say('stories.withdraw-title'),
      text: this.words.say('stories.withdraw-text', { title }),
      fields: [],
      go: this.words.say('members.withdraw'),
      grave: true,
      submit: () => this.#api.post(`/stories/${id}/withdraw`),
    });
    if (!isDone) return;
    this.#notice.say('stories.now-withdrawn');
    this.found.reload();
  }
}
