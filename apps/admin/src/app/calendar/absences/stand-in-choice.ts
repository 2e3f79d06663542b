import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AbsenceSession } from '../../api/shapes.ts';
import { Avatar, Icon } from '../../ui/index.ts';

/** The menu of people who could lead a session that an absence touches; those who fit best come first. */
@Component({
  selector: 'saath-stand-in-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Icon, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoDirective],
  templateUrl: './stand-in-choice.html',
  styleUrl: './stand-in-choice.css',
})
export class StandInChoice {
  readonly of = input.required<AbsenceSession>();
  /** The session in words, for the name of the menu. */
  readonly about = input.required<string>();
  /** The person who is chosen, stored or not. */
  readonly chosen = input.required<string | undefined>();
  /** Whether the choice can be taken back, because it is not stored. */
  readonly isFresh = input.required<boolean>();
  readonly choose = output<string>();
  readonly leave = output();

  protected readonly person = computed(() => this.of().substitutes.find(({ staffId }) => staffId === this.chosen()));
  /** The key of the text where nobody is chosen. */
  protected readonly nobody = computed(() => `calendar.absences.${this.of().isOpen ? 'nobody-yet' : 'others-lead'}`);
}
