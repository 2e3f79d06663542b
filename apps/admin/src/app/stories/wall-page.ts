import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { ShownStory } from '../api/shapes.ts';
import { Avatar, Chip, Empty, LoadMore, ResourceStates, Skeleton } from '../ui/index.ts';
import { Helplines } from './helplines.ts';

/** The wall of stories: each under the name that its writer chose. */
@Component({
  selector: 'saath-wall-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, Empty, Helplines, LoadMore, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './wall-page.html',
  styleUrl: './stories.css',
})
export class WallPage {
  protected readonly session = inject(Session);
  protected readonly list = paged<ShownStory>('/stories', () => ({ limit: 50 }));
}
