import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffRoles } from '@saath/domain/staff';
import { paged } from '../../api/paged.ts';
import { Session } from '../../api/session.ts';
import type { Staff } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, Empty, ResourceStates, FilterChips, Icon, LoadMore, Skeleton } from '../../ui/index.ts';
import { StaffActions } from './staff-actions.ts';
import { staffLooks, staffState } from './staff-state.ts';

/** The staff of the centre with role, branches and state. */
@Component({
  selector: 'saath-staff-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    Chip,
    Empty,
    ResourceStates,
    FilterChips,
    Icon,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuContent,
    MatMenuItem,
    MatMenuTrigger,
    LoadMore,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './staff-list.html',
  styleUrl: './staff-list.css',
})
export class StaffList {
  readonly #router = inject(Router);
  readonly #actions = inject(StaffActions);
  protected readonly words = inject(Words);
  protected readonly mayWrite = inject(Session).may('staff:write');
  /** What the list is narrowed to, in the address. */
  readonly role = input<string>();
  protected readonly staff = paged<Staff>('/staff', () => ({ limit: 200 }));
  protected readonly shown = computed(() => {
    const role = this.role();
    return this.staff.items().filter((one) => role === undefined || one.role === role);
  });
  protected readonly roles = computed(() => staffRoles.map((role) => ({ value: role, label: this.words.say(`common.role.${role}`) })));

  protected look(staff: Staff) {
    const state = staffState(staff);
    return { ...staffLooks[state], state };
  }
  protected where({ branches }: Staff): string {
    return branches === null ? this.words.say('settings.staff.every-branch') : branches.map(({ name }) => name).join(', ');
  }
  protected show(role: string | null): void {
    void this.#router.navigate([], { queryParams: { role }, replaceUrl: true });
  }
  protected async act(name: 'resend' | 'address' | 'deactivate', staff: Staff): Promise<void> {
    if (await this.#actions[name](staff)) this.staff.first.reload();
  }
}
