import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CentreItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Empty, ResourceStates, FilterChips, Icon, Skeleton, TablePages } from '../ui/index.ts';
import { CentreFigures } from './centre-figures.ts';
import { CentreListStore } from './centre-list-store.ts';
import { centreLooks, centreState } from './centre-state.ts';

/** Every centre of the platform with counts and state, without any record. */
@Component({
  selector: 'saath-centre-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    CentreFigures,
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
    RouterLink,
    Skeleton,
    TablePages,
    TranslocoDirective,
  ],
  providers: [CentreListStore],
  templateUrl: './centre-list.html',
  styleUrl: './centre-list.css',
})
export class CentreList {
  /** The state the list is filtered by, in the address. */
  readonly state = input<string>();
  protected readonly store = inject(CentreListStore);
  protected readonly words = inject(Words);
  protected readonly counts = ['branches', 'staff', 'members', 'groups'] as const;
  readonly #router = inject(Router);

  constructor() {
    this.store.state.connect(this.state);
  }
  protected look(centre: CentreItem) {
    const state = centreState(centre);
    return { ...centreLooks[state], state };
  }
  protected show(state: string | null): void {
    void this.#router.navigate([], { queryParams: { state }, replaceUrl: true });
  }
}
