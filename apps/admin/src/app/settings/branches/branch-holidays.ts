import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../../api/api.ts';
import type { Branch, Page } from '../../api/shapes.ts';
import type { Holiday } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Prompt, ResourceStates, Skeleton } from '../../ui/index.ts';

/** The holidays of a branch, loaded when the section is opened. */
@Component({
  selector: 'saath-branch-holidays',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ResourceStates, MatButton, Skeleton, TranslocoDirective],
  templateUrl: './branch-holidays.html',
  styleUrl: './branch-holidays.css',
})
export class BranchHolidays {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
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
    const done = await this.#prompt.ask({
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
