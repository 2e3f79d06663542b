import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../api/session.ts';
import { Words } from '../../i18n/words.ts';
import { Chip, ResourceStates, Skeleton } from '../../ui/index.ts';
import { QuestionnairesStore } from './questionnaires-store.ts';
import { LocalisedText } from '../../ui/localised-text.ts';

/** The questionnaires: those of the product with their source and terms, and those of the centre, which administrators change. */
@Component({
  selector: 'saath-questionnaires-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalisedText, Chip, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  providers: [QuestionnairesStore],
  template: `
    <div *transloco="let t" class="saath-page">
      <div class="saath-head">
        <div class="saath-grow">
          <h1 tabindex="-1">{{ t('settings.questionnaires.title') }}</h1>
          <p class="saath-muted">{{ t('settings.questionnaires.intro') }}</p>
        </div>
        @if (mayWrite) {
          <a matButton="filled" routerLink="/settings/questionnaires/new">{{ t('settings.questionnaires.add') }}</a>
        }
      </div>
      <saath-resource-states [of]="store.loaded">
        <saath-skeleton slot="loading" shape="blocks" [lines]="3" />
        <ng-template #filled>
          <ul class="saath-card saath-list">
            @for (one of store.all(); track one.code) {
              <li class="saath-row">
                <div class="saath-grow">
                  <h2><span [saathText]="one.name"></span></h2>
                  <p class="saath-small saath-muted">
                    {{ words.count('settings.questionnaires.questions', one.items.length) }}
                    {{ t('settings.questionnaires.total', { least: one.least, most: one.most }) }} {{ one.source }}
                  </p>
                  @if (words.of(one.licence); as licence) {
                    <p class="saath-small saath-muted">{{ licence }}</p>
                  }
                </div>
                @if (one.needsWording) {
                  <saath-chip tone="caution">{{ t('settings.questionnaires.needs-wording') }}</saath-chip>
                } @else if (!one.isOffered) {
                  <saath-chip>{{ t('settings.questionnaires.not-offered') }}</saath-chip>
                } @else if (one.inSeries) {
                  <saath-chip tone="positive">{{ t('settings.questionnaires.series') }}</saath-chip>
                }
                @if (mayWrite && (one.isOwn || one.needsWording)) {
                  <a matButton="outlined" [routerLink]="['/settings/questionnaires', one.code]">
                    {{ t(one.needsWording ? 'settings.questionnaires.enter-wording' : 'settings.questionnaires.edit') }}
                  </a>
                }
              </li>
            }
          </ul>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
  styles: `
    h2 {
      font: var(--mat-sys-title-medium);
    }
    li {
      padding-block: var(--saath-3);
    }
  `,
})
export class QuestionnairesPage {
  protected readonly store = inject(QuestionnairesStore);
  protected readonly words = inject(Words);
  protected readonly mayWrite = inject(Session).may('questionnaires:write');
}
