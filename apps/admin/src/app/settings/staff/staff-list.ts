import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Staff } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, Empty, FilterChips, Icon, TablePages } from '../../ui/index.ts';
import { staffLooks, staffState } from './staff-state.ts';
import { StaffListStore } from './staff-list-store.ts';

/** The staff of the centre with role, branches and state. */
@Component({
  selector: 'saath-staff-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    Chip,
    Empty,
    FilterChips,
    Icon,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuContent,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TablePages,
    TranslocoDirective,
  ],
  providers: [StaffListStore],
  templateUrl: './staff-list.html',
  styleUrl: './staff-list.css',
})
export class StaffList {
  /** The role the list is filtered by, in the address. */
  readonly role = input<string>();
  protected readonly store = inject(StaffListStore);
  protected readonly words = inject(Words);
  readonly #router = inject(Router);

  constructor() {
    this.store.role.connect(this.role);
  }
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
}
