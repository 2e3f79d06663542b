import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Skeleton } from '../ui/skeleton.ts';

/** The shape of the day while it loads: the stage, the timeline, two cards. */
@Component({
  selector: 'saath-today-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Skeleton],
  styleUrl: './today-skeleton.css',
  template: `
    <div class="main">
      <div class="stage"></div>
      <div class="saath-card"><saath-skeleton [lines]="5" /></div>
    </div>
    <div class="side">
      <div class="saath-card"><saath-skeleton [lines]="4" /></div>
      <div class="saath-card"><saath-skeleton [lines]="2" /></div>
    </div>
  `,
})
export class TodaySkeleton {}
