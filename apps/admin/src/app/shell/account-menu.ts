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

/** Who is signed in: their other centres (a small window has no switch of its own), their theme, where else they are signed in, and the way out. */
@Component({
  selector: 'saath-account-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Icon, MatDivider, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (session.me(); as me) {
        <button type="button" class="who" [matMenuTriggerFor]="menu">
          <saath-avatar [name]="me.user.name" [size]="36" />
          <span class="cdk-visually-hidden">{{ t('shell.account', { name: me.user.name }) }}</span>
          @if (wide()) {
            <span class="words" aria-hidden="true"
              ><span class="title">{{ me.user.name }}</span
              ><span class="saath-small saath-muted">{{ t('common.role.' + role()) }}</span></span
            >
            <saath-icon class="more" name="more_vert" />
          }
        </button>
      }
      <mat-menu #menu="matMenu">
        @for (other of change.others(); track other.centre.id) {
          <button type="button" mat-menu-item (click)="change.to(other.centre.id)">
            <saath-icon name="apartment" /> {{ t('shell.switch', { name: other.centre.name }) }}
          </button>
        }
        @if (change.others().length > 0) {
          <mat-divider />
        }
        @for (one of themes; track one) {
          <button type="button" mat-menu-item role="menuitemradio" [attr.aria-checked]="theme.name() === one" (click)="theme.name.set(one)">
            <saath-icon name="check" [class.unchosen]="theme.name() !== one" /> {{ t('shell.theme.' + one) }}
          </button>
        }
        <mat-divider />
        <a mat-menu-item routerLink="/account/sessions">{{ t('shell.sign-ins') }}</a>
        <button type="button" mat-menu-item (click)="signOut()">{{ t('shell.sign-out') }}</button>
      </mat-menu>
    </ng-container>
  `,
  styles: `
    .who {
      display: flex;
      align-items: center;
      gap: var(--saath-2);
      width: 100%;
      min-height: var(--saath-12);
      padding: var(--saath-1) var(--saath-2);
      border: 0;
      border-radius: var(--mat-sys-corner-medium);
      background: none;
      color: var(--mat-sys-on-surface);
      text-align: start;
      cursor: pointer;
    }
    .words {
      flex: 1;
      min-width: 0;
    }
    .words > span {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .title {
      font: var(--mat-sys-title-small);
    }
    .unchosen {
      visibility: hidden;
    }
    @media (max-width: 1239px) {
      .words,
      .more {
        display: none;
      }
      .who {
        justify-content: center;
      }
    }
  `,
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
