import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';

const sections = [
  { name: 'centre', path: 'centre', permission: 'centre:read' },
  { name: 'branches', path: 'branches', permission: 'branches:read' },
  { name: 'staff', path: 'staff', permission: 'staff:read' },
  { name: 'kinds', path: 'programme-kinds', permission: 'kinds:read' },
  { name: 'audit', path: 'audit', permission: 'audit:read' },
] as const;

/** The parts of the settings side by side; only those a person may see. */
@Component({
  selector: 'saath-settings-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, RouterOutlet, TranslocoDirective],
  template: `
    <nav *transloco="let t" [attr.aria-label]="t('settings.sections')">
      <ul>
        @for (section of sections(); track section.name) {
          <li>
            <a [routerLink]="section.path" routerLinkActive="here" ariaCurrentWhenActive="page">{{
              t('settings.section.' + section.name)
            }}</a>
          </li>
        }
      </ul>
    </nav>
    <router-outlet />
  `,
  styleUrl: './settings-frame.css',
})
export class SettingsFrame {
  readonly #session = inject(Session);
  protected readonly sections = computed(() => sections.filter(({ permission }) => this.#session.may(permission)));
}
