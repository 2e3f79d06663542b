import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Avatar } from '../ui/avatar.ts';
import { Icon } from '../ui/icon.ts';
import { CentreChange } from './centre-change.ts';

/** The centre a person works in, and a way to another one where they have several. The operator works in none. */
@Component({
  selector: 'saath-centre-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Icon, MatMenu, MatMenuItem, MatMenuTrigger, NgTemplateOutlet, TranslocoDirective],
  templateUrl: './centre-switch.html',
  styleUrls: ['./two-lines.css', './centre-switch.css'],
})
export class CentreSwitch {
  readonly #words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly here = computed(() => this.session.membership());
  protected readonly change = inject(CentreChange);
  protected readonly where = computed(() => {
    const branches = this.here()?.branches;
    return branches ? branches.map(({ name }) => name).join(', ') : this.#words.say('shell.every-branch');
  });
}
