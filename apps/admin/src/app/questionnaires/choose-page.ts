import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import type { OpenNote, Page, Questionnaire } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { Icon, ResourceStates, Skeleton } from '../ui/index.ts';
import { BeginActions } from './begin-actions.ts';

/** The questionnaires that may be asked, for those who have no page of the person: people who facilitate a group. */
@Component({
  selector: 'saath-choose-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LocalisedText, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <header>
        <h1 tabindex="-1">{{ t('questionnaires.choose.title') }}</h1>
        <p class="saath-muted">{{ t('questionnaires.choose.text') }}</p>
      </header>
      @for (note of openNotes(); track note.id) {
        <p class="saath-row safety" role="status">
          <saath-icon name="shield_person" />
          <strong class="saath-grow">{{ t('questionnaires.ask.safety') }}</strong>
          <a [routerLink]="['/questionnaires/safety', note.id]">{{ t('questionnaires.ask.open-safety') }}</a>
        </p>
      }
      <saath-resource-states [of]="loaded" [empty]="offered().length === 0">
        <div slot="loading" class="saath-card"><saath-skeleton [lines]="3" /></div>
        <p slot="empty" class="saath-card saath-muted">{{ t('questionnaires.choose.none') }}</p>
        <ng-template #filled>
          <ul class="saath-card saath-list">
            @for (one of offered(); track one.code) {
              <li class="saath-row">
                <span class="saath-grow">
                  <strong [saathText]="one.name"></strong>
                  <span class="saath-small saath-muted about">
                    {{ words.count('questionnaires.choose.questions', one.items.length) }}
                  </span>
                </span>
                <button
                  type="button"
                  matButton="tonal"
                  [attr.aria-label]="t('questionnaires.choose.begin-of', { name: words.inside(one.name) })"
                  (click)="actions.begin(id(), one.code)"
                >
                  <saath-icon name="edit_note" /> {{ t('questionnaires.choose.begin') }}
                </button>
              </li>
            }
          </ul>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
  styles: `
    .safety {
      padding: var(--saath-3) var(--saath-4);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--saath-attention-container);
      color: var(--saath-attention-on-container);
    }
    .safety a {
      color: inherit;
    }
    .about {
      display: block;
    }
  `,
})
export class ChoosePage {
  /** The member. */
  readonly id = input.required<string>();
  protected readonly words = inject(Words);
  protected readonly actions = inject(BeginActions);
  protected readonly loaded = httpResource<Page<Questionnaire>>(() => `${apiRoot}/questionnaires?limit=200`);
  /** The safety notes of the member that the person may open, who finds them nowhere else without a list of people. */
  readonly #notes = httpResource<Page<OpenNote>>(() => `${apiRoot}/safety-notes?memberId=${encodeURIComponent(this.id())}`);
  protected readonly openNotes = computed(() => itemsOf(this.#notes));
  protected readonly offered = computed(() => itemsOf(this.loaded).filter(({ isOffered }) => isOffered));
}
