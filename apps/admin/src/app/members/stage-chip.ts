import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Stage } from '../api/shapes.ts';
import { Chip, type KindTone, type StatusTone } from '../ui/index.ts';

const looks: Readonly<Record<Stage, { readonly tone: StatusTone | KindTone; readonly icon: string }>> = {
  enquiry: { tone: 'neutral', icon: 'chat' },
  admitted: { tone: 'info', icon: 'bookmark' },
  'in-programme': { tone: 'counselling', icon: 'forum' },
  discharged: { tone: 'positive', icon: 'event_available' },
  aftercare: { tone: 'aftercare', icon: 'potted_plant' },
  alumni: { tone: 'mentor', icon: 'diversity_1' },
  left: { tone: 'neutral', icon: 'arrow_forward' },
};
export const stageIcon = (stage: Stage): string => looks[stage].icon;

/** The stage of a person. */
@Component({
  selector: 'saath-stage-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, TranslocoPipe],
  styles: ':host { display: inline-flex }',
  template: `<saath-chip [tone]="look().tone" [icon]="look().icon">{{ 'common.stage.' + stage() | transloco }}</saath-chip>`,
})
export class StageChip {
  readonly stage = input.required<Stage>();
  protected readonly look = computed(() => looks[this.stage()]);
}
