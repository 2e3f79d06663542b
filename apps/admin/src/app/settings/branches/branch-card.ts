import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { branchLimits } from '@saath/domain/branches';
import { Api } from '../../api/api.ts';
import type { Branch } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { digitsOf, Icon, Prompt } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';
import { BranchHolidays } from './branch-holidays.ts';

/** One branch: address, number of people and groups, rooms, holidays. */
@Component({
  selector: 'saath-branch-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BranchHolidays, Icon, MatButton, RouterLink, TranslocoDirective],
  templateUrl: './branch-card.html',
  styleUrl: './branch-card.css',
})
export class BranchCard {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #notice = inject(Notice);
  protected readonly words = inject(Words);
  readonly branch = input.required<Branch>();
  readonly mayWrite = input.required<boolean>();
  readonly changed = output();
  protected readonly counts = computed(() => {
    const { members, groups } = this.branch();
    return [this.words.count('settings.branches.members', members), this.words.count('settings.branches.groups', groups)].join(' · ');
  });

  protected async addRoom(): Promise<void> {
    const { id, name } = this.branch();
    const done = await this.#prompt.ask({
      title: this.words.say('settings.branches.add-room-to', { name }),
      fields: [
        { name: 'name', label: this.words.say('settings.branches.name'), type: 'text', maxLength: branchLimits.nameLength },
        {
          ...{ name: 'capacity', label: this.words.say('settings.branches.capacity'), type: 'text', optional: true },
          maxLength: digitsOf(branchLimits.roomSeats.to),
        },
      ],
      go: this.words.say('settings.branches.add-room'),
      submit: ({ name: room, capacity }) =>
        this.#api.post(`/branches/${id}/rooms`, {
          name: room,
          ...(capacity === undefined || capacity.trim() === '' ? {} : { capacity: Number(capacity) }),
        }),
    });
    if (!done) return;
    this.#notice.say('settings.branches.saved', { name });
    this.changed.emit();
  }
}
