import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Duplicates } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from '../ui/index.ts';

/** The people on record who may be the person of the form, with the reasons in words. */
@Component({
  selector: 'saath-likely-duplicates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, RouterLink, TranslocoDirective],
  host: { role: 'alert' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('members.duplicates.title') }}</h2>
      <p class="saath-small saath-muted">{{ t('members.duplicates.text') }}</p>
      <ul class="saath-list">
        @for (one of found().items; track one.id) {
          <li class="saath-row">
            <a class="saath-row saath-grow" [routerLink]="['/members', one.id]" target="_blank">
              <strong class="name" translate="no">{{ one.displayName }}</strong>
              <span class="saath-muted">{{ one.code }} · {{ one.branchName }}</span>
            </a>
            @for (reason of one.reasons; track reason) {
              <saath-chip tone="caution">{{ t('members.duplicates.reason.' + reason) }}</saath-chip>
            }
          </li>
        }
      </ul>
      @if (found().elsewhere > 0) {
        <p>{{ words.count('members.duplicates.elsewhere', found().elsewhere) }}</p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--saath-4);
      border: 1px solid var(--saath-attention-outline);
      border-radius: var(--mat-sys-corner-medium);
    }
  `,
})
export class LikelyDuplicates {
  readonly found = input.required<Duplicates>();
  protected readonly words = inject(Words);
}
