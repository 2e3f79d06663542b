import { ChangeDetectionStrategy, Component, input, type Signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemNote } from './problem.ts';

/** The sending of a form, as `formSending` and `saving` make it. */
interface Sending {
  readonly busy: Signal<boolean>;
  readonly fault: Signal<unknown>;
}

/** The end of a form page: why the form was refused, the button that sends it, and the link that leaves it. */
@Component({
  selector: 'saath-form-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ProblemNote, RouterLink, TranslocoPipe],
  styles: ':host { display: contents; }',
  template: `
    @if (sending().fault(); as thrown) {
      <saath-problem [fault]="thrown" [retryable]="false" />
    }
    <div class="saath-row">
      <button type="submit" matButton="filled" [disabled]="sending().busy()">{{ label() }}</button>
      <a matButton [routerLink]="back()">{{ 'common.cancel' | transloco }}</a>
    </div>
  `,
})
export class FormActions {
  readonly sending = input.required<Sending>();
  readonly label = input.required<string>();
  /** The page that the link returns to. */
  readonly back = input.required<string>();
}
