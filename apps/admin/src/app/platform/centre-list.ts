import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import type { CentreItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Empty, ResourceStates, FilterChips, Icon, LoadMore, Skeleton } from '../ui/index.ts';
import { CentreActions } from './centre-actions.ts';
import { CentreFigures } from './centre-figures.ts';
import { centreLooks, centreState, centreStates } from './centre-state.ts';

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
    LoadMore,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './centre-list.html',
  styleUrl: './centre-list.css',
})
export class CentreList {
  readonly #router = inject(Router);
  protected readonly actions = inject(CentreActions);
  protected readonly words = inject(Words);
  /** What the list is narrowed to, in the address. */
  readonly state = input<string>();
  protected readonly centres = paged<CentreItem>('/platform/centres', () => ({ limit: 100 }));
  protected readonly shown = computed(() => {
    const state = this.state();
    return this.centres.items().filter((centre) => state === undefined || centreState(centre) === state);
  });
  protected readonly states = computed(() =>
    centreStates.map((state) => ({ value: state, label: this.words.say(`platform.centres.state.${state}`) })),
  );
  protected readonly counts = ['branches', 'staff', 'members', 'groups'] as const;

  protected look(centre: CentreItem) {
    const state = centreState(centre);
    return { ...centreLooks[state], state };
  }
  protected show(state: string | null): void {
    void this.#router.navigate([], { queryParams: { state }, replaceUrl: true });
  }
  protected async act(name: 'suspend' | 'reactivate' | 'resend' | 'rename', centre: CentreItem): Promise<void> {
    if (await this.actions[name](centre)) this.centres.first.reload();
  }
}
