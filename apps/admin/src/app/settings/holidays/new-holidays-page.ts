import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { branchLimits } from '@saath/domain/branches';
import { Words } from '../../i18n/words.ts';
import { DayField } from '../../ui/day/day-field.ts';
import { Chip, Icon, LoadMore, ProblemNote, ResourceStates, Skeleton } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';
import { HolidayEffect } from './holiday-effect.ts';
import { NewHolidaysStore } from './new-holidays-store.ts';

/** New holidays: the days, the branches, and what they do to the sessions before they are added. */
@Component({
  selector: 'saath-new-holidays-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chip,
    DayField,
    HolidayEffect,
    Icon,
    LoadMore,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    ProblemNote,
    ReactiveFormsModule,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [NewHolidaysStore],
  templateUrl: './new-holidays-page.html',
  styleUrl: './new-holidays-page.css',
})
export class NewHolidaysPage {
  readonly branch = input<string>();
  protected readonly store = inject(NewHolidaysStore);
  protected readonly words = inject(Words);
  protected readonly nameLength = branchLimits.nameLength;
  readonly #notice = inject(Notice);
  readonly #router = inject(Router);

  constructor() {
    this.store.branch.connect(this.branch);
  }
  /** The button names what it does: how many holidays, and how many people are told. */
  protected readonly act = computed(() => {
    const told = this.store.shown()?.peopleTold ?? 0;
    const key = told > 0 ? 'settings.holidays.add-and-tell' : 'settings.holidays.add';
    return this.words.count(key, this.store.asked().length, { told });
  });

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const count = this.store.asked().length;
    if (!(await this.store.add())) return;
    this.#notice.say('settings.holidays.added', { count });
    await this.#router.navigate(['/settings/branches']);
  }
}
