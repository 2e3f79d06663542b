import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import type { CentreItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Empty, Faces, FilterChips, Icon, More, Skeleton } from '../ui/index.ts';
import { CentreActs } from './centre-acts.ts';
import { CentreFigures } from './centre-figures.ts';
import { centreLooks, centreState, centreStates } from './centre-state.ts';

/** Every centre of the platform: counts and state, never a record. */
@Component({
  selector: 'saath-centre-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    CentreFigures,
    Chip,
    Empty,
    Faces,
    FilterChips,
    Icon,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuContent,
    MatMenuItem,
    MatMenuTrigger,
    More,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './centre-list.html',
  styleUrl: './centre-list.css',
})
export class CentreList {
  readonly #router = inject(Router);
  protected readonly acts = inject(CentreActs);
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
    if (await this.acts[name](centre)) this.centres.first.reload();
  }
}
