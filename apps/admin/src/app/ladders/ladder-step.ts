import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { LadderStep } from '../api/shapes.ts';
import { Chip, Icon } from '../ui/index.ts';
import { chipOf, iconOfPerson } from './ladder-faces.ts';

/** A step of a ladder that is over or ahead: the person, when it is due, how, and its outcome. */
@Component({
  selector: 'saath-ladder-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <span class="glyph"><saath-icon [name]="icon()" [size]="20" /></span>
      <div class="who">
        <p class="title">{{ t('ladders.who.' + step().who) }}</p>
        <p class="saath-small saath-muted">
          {{ step().ownerName ?? t(step().state === 'passed' ? 'ladders.passed.' + step().who : 'ladders.later') }}
        </p>
      </div>
      <div class="saath-small">
        @if (due(); as when) {
          <p class="due">{{ when }}</p>
        }
        @if (done(); as when) {
          <p class="saath-muted">{{ t('ladders.called', { when }) }}</p>
        }
      </div>
      <p class="saath-small">{{ t('ladders.channel.' + step().channel) }}</p>
      <saath-chip class="end" [tone]="chip().tone" [icon]="chip().icon">{{ t(chip().key) }}</saath-chip>
      @if (step().note; as note) {
        <p class="note">{{ note }}</p>
      }
    </ng-container>
  `,
  styleUrl: './ladder-step.css',
})
export class LadderStepLine {
  readonly step = input.required<LadderStep>();
  /** When it is due, in words; null before it begins. */
  readonly due = input.required<string | null>();
  /** When its outcome was recorded, in words. */
  readonly done = input.required<string | null>();
  protected readonly icon = computed(() => iconOfPerson[this.step().who]);
  protected readonly chip = computed(() => chipOf(this.step()));
}
