import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Tabs } from '../ui/index.ts';

const sections = [
  { name: 'centre', path: 'centre', permission: 'centre:read' },
  { name: 'branches', path: 'branches', permission: 'branches:read' },
  { name: 'staff', path: 'staff', permission: 'staff:read' },
  { name: 'kinds', path: 'programme-kinds', permission: 'kinds:read' },
  { name: 'milestones', path: 'milestones', permission: 'centre:write' },
  { name: 'questionnaires', path: 'questionnaires', permission: 'questionnaires:read' },
  { name: 'audit', path: 'audit', permission: 'audit:read' },
] as const;

/** The parts of the settings side by side; only those a person may see. */
@Component({
  selector: 'saath-settings-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, Tabs],
  template: `
    <saath-tabs [label]="words.say('settings.sections')" [tabs]="tabs()" />
    <router-outlet />
  `,
  styleUrl: './settings-frame.css',
})
export class SettingsFrame {
  readonly #session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly tabs = computed(() =>
    sections
      .filter(({ permission }) => this.#session.may(permission))
      .map(({ name, path }) => ({ path, text: this.words.say(`settings.section.${name}`) })),
  );
}
