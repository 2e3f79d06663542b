import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';

/** Withdraws a consent or a proof, which its name for a screen reader says. */
@Component({
  selector: 'saath-withdraw-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoDirective],
  template: `
    <button
      *transloco="let t"
      type="button"
      matButton
      [attr.aria-label]="t('members.withdraw-of', { what: of() })"
      (click)="withdrawn.emit()"
    >
      {{ t('members.withdraw') }}
    </button>
  `,
})
export class WithdrawButton {
  readonly of = input.required<string>();
  readonly withdrawn = output();
}
