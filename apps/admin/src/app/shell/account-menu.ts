import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatDivider } from '@angular/material/divider';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { SignOut } from '../offline/sign-out.ts';
import { Avatar } from '../ui/avatar.ts';
import { Icon } from '../ui/icon.ts';
import { CentreChange } from './centre-change.ts';
import { Theme, themes } from './theme.ts';

/** The account of the signed-in person: other centres (a small window has no separate switch), theme, sign-ins, sign-out. */
@Component({
  selector: 'saath-account-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Icon, MatDivider, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, TranslocoDirective],
  templateUrl: './account-menu.html',
  styleUrls: ['./two-lines.css', './account-menu.css'],
})
export class AccountMenu {
  readonly #router = inject(Router);
  readonly #signOut = inject(SignOut);
  protected readonly session = inject(Session);
  protected readonly change = inject(CentreChange);
  protected readonly theme = inject(Theme);
  protected readonly themes = themes;
  /** With name and role beside the face, where there is room. */
  readonly wide = input(false);
  protected readonly role = computed(() => this.session.membership()?.role ?? 'operator');

  protected async signOut(): Promise<void> {
    if (await this.#signOut.here()) await this.#router.navigateByUrl('/sign-in');
  }
}
