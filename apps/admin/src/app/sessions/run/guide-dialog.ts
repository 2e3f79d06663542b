import { ChangeDetectionStrategy, Component, inject, type Signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';
import type { AgendaPosition } from './agenda-position.ts';

export interface GuideDialogData {
  readonly groupName: string;
  readonly agenda: Session['agenda'];
  /** How far the plan is; null before the start and after the end. */
  readonly at: Signal<AgendaPosition | null>;
  /** Whether the page shows the time and the plan. */
  readonly isShown: Signal<boolean>;
  readonly toggle: () => void;
}

/** The course of a session with what may be said in each step. The time beside it can be hidden. */
@Component({
  selector: 'saath-guide-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './guide-dialog.css'],
  template: `
    <div class="dialog">
      <h2 id="guide" tabindex="-1">{{ 'sessions.guide.title' | transloco: { group: data.groupName } }}</h2>
      <ol>
        @for (step of data.agenda; track $index) {
          <li [class.now]="position()?.index === $index" [attr.aria-current]="position()?.index === $index ? 'step' : null">
            <strong>
              {{ step.title[words.language()] }}
              @if ((position()?.index ?? 0) > $index) {
                <saath-icon name="check" [size]="16" />
              }
            </strong>
            <span>{{ 'sessions.guide.span' | transloco: { from: step.from, to: step.to } }}</span>
            @if (step.script; as script) {
              <p>{{ script[words.language()] }}</p>
            }
          </li>
        }
      </ol>
      <div class="actions">
        <button type="button" matButton (click)="data.toggle()">
          {{ (data.isShown() ? 'sessions.guide.hide' : 'sessions.guide.show') | transloco }}
        </button>
        <button type="button" matButton="tonal" (click)="dialog.close()">{{ 'sessions.walkIn.close' | transloco }}</button>
      </div>
    </div>
  `,
})
export class GuideDialog {
  protected readonly data = inject<GuideDialogData>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<GuideDialog>>(MatDialogRef);
  protected readonly words = inject(Words);

  protected position(): AgendaPosition | null {
    return this.data.isShown() ? this.data.at() : null;
  }
}
