import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Icon } from '../ui/icon.ts';

/** A series that hangs on one person: nobody is asked when this person is away unplanned, until a back-up is named. */
@Component({
  selector: 'saath-hanging-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    <aside *transloco="let t">
      <saath-icon name="error" />
      <p>
        <strong>{{ t('groups.hangs.title', { group: group() }) }}</strong>
        {{ t('groups.hangs.text', { name: person() }) }}
      </p>
      @if (session.may('groups:write')) {
        <a matButton="outlined" [routerLink]="['/groups', groupId(), 'settings']">{{ t('groups.hangs.name') }}</a>
      }
    </aside>
  `,
  styleUrl: './hanging-note.css',
})
export class HangingNote {
  protected readonly session = inject(Session);
  readonly groupId = input.required<string>();
  /** The name of the group. */
  readonly group = input.required<string>();
  /** The name of the person who leads it alone. */
  readonly person = input.required<string>();
}
