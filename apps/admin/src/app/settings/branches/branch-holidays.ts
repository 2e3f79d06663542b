import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../../api/api.ts';
import type { Branch, Page } from '../../api/shapes.ts';
import type { Holiday } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Ask, Faces, Skeleton } from '../../ui/index.ts';

/** The holidays of a branch, read when somebody opens them. */
@Component({
  selector: 'saath-branch-holidays',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Faces, MatButton, Skeleton, TranslocoDirective],
  template: `
    <details *transloco="let t" #details (toggle)="open.set(details.open)">
      <summary>{{ t('settings.branches.holidays') }}</summary>
      @if (open()) {
        <saath-faces [of]="holidays" [empty]="days().length === 0">
          <saath-skeleton slot="loading" shape="blocks" [lines]="1" />
          <p slot="empty" class="saath-muted">{{ t('settings.branches.no-holidays') }}</p>
          <ng-template #filled>
            <ul>
              @for (day of days(); track day.id) {
                <li>
                  <span class="saath-grow">{{ day.name }}</span>&ngsp;<span class="saath-muted">{{ words.day(day.on, 'year') }}</span>
                </li>
              }
            </ul>
          </ng-template>
        </saath-faces>
        @if (mayWrite()) {
          <button
            type="button"
            matButton="tonal"
            [attr.aria-label]="t('settings.branches.add-holiday-to', { name: branch().name })"
            (click)="add()"
          >
            {{ t('settings.branches.add-holiday') }}
          </button>
        }
      }
    </details>
  `,
  styles: `
    summary {
      align-content: center;
      min-height: var(--saath-control);
      font: var(--mat-sys-title-small);
      cursor: pointer;
    }
    li {
      display: flex;
      gap: var(--saath-2);
      padding-block: var(--saath-1);
    }
    button {
      margin-top: var(--saath-2);
    }
  `,
})
export class BranchHolidays {
  readonly #api = inject(Api);
  readonly #ask = inject(Ask);
  protected readonly words = inject(Words);
  readonly branch = input.required<Branch>();
  readonly mayWrite = input.required<boolean>();
  protected readonly open = signal(false);
  protected readonly holidays = httpResource<Page<Holiday>>(() =>
    this.open() ? `${apiRoot}/branches/${this.branch().id}/holidays?limit=200` : undefined,
  );
  protected readonly days = () => (this.holidays.hasValue() ? this.holidays.value().items : []);

  protected async add(): Promise<void> {
    const { id, name } = this.branch();
    const done = await this.#ask.ask({
      title: this.words.say('settings.branches.add-holiday-to', { name }),
      text: this.words.say('settings.branches.holiday-text'),
      fields: [
        { name: 'on', label: this.words.say('settings.branches.day'), type: 'day' },
        { name: 'name', label: this.words.say('settings.branches.name'), type: 'text' },
      ],
      go: this.words.say('settings.branches.add-holiday'),
      submit: (answers) => this.#api.post(`/branches/${id}/holidays`, answers),
    });
    if (done) this.holidays.reload();
  }
}
