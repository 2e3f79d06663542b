import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { itemsOf } from '../../api/items-of.ts';
import { Api, apiRoot } from '../../api/api.ts';
import type { Branch, Holiday, HolidayRemoval, Page } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon, ProblemNote, Prompt, ResourceStates, Skeleton } from '../../ui/index.ts';
import { sending } from '../../ui/sending.ts';

/** The holidays of a branch, loaded when the section is opened. */
@Component({
  selector: 'saath-branch-holidays',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ProblemNote, ResourceStates, MatButton, MatIconButton, RouterLink, Skeleton, TranslocoDirective],
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
  readonly #removing = sending();
  protected readonly fault = this.#removing.fault;
  protected readonly holidays = httpResource<Page<Holiday>>(() =>
    this.open() ? `${apiRoot}/branches/${this.branch().id}/holidays?limit=200` : undefined,
  );
  protected readonly days = () => itemsOf(this.holidays);

  protected names({ keptGroups }: Holiday): string {
    return this.words.list(keptGroups.map(({ name }) => name));
  }

  /** Asks before a holiday is removed, and names the sessions that take place again. */
  protected async remove({ id, name, on }: Holiday): Promise<void> {
    const address = `/branches/${this.branch().id}/holidays/${id}` as const;
    await this.#removing.send(async () => {
      const plan = await this.#api.post(`${address}/removal/plan`);
      const done = await this.#prompt.ask({
        title: this.words.say('settings.holidays.remove-title', { name, day: this.words.day(on, 'year') }),
        text: this.#restored(plan),
        fields: [],
        go: this.words.count('settings.holidays.remove', plan.peopleTold),
        submit: () => this.#api.delete(address),
      });
      if (done) this.holidays.reload();
    });
  }

  #restored({ groups, restored, peopleTold, timeZone }: HolidayRemoval): string {
    const named = groups.flatMap(({ groupName, restored: sessions }) =>
      sessions.map(({ startsAt }) => `${groupName}, ${this.words.time(startsAt, timeZone)}`),
    );
    const facts = { sessions: named.join('; ') };
    return `${this.words.count('settings.holidays.restored', restored, facts)} ${this.words.count('groups.plan.told', peopleTold)}`;
  }
}
