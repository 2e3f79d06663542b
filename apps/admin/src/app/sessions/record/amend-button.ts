import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** Opens an amendment of what is on record about one person, whom its name for a screen reader says. */
@Component({
  selector: 'saath-amend-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton],
  template: `<button type="button" matButton [attr.aria-label]="of()" (click)="wanted.emit()">{{ words() }}</button>`,
  styles: `
    :host {
      flex: none;
    }
  `,
})
export class AmendButton {
  readonly words = input.required<string>();
  /** The words with the name of the person. */
  readonly of = input.required<string>();
  readonly wanted = output();
}
