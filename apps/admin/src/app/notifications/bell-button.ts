import { BreakpointObserver } from '@angular/cdk/layout';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatTooltip } from '@angular/material/tooltip';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';
import { BellStore } from './bell-store.ts';

/** From this width the notifications are a panel under the bell; below, a page. */
const wide = '(min-width: 905px)';

/** The bell: a dot while something is unread, and the way to it. */
@Component({
  selector: 'saath-bell-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatIconButton, MatTooltip, TranslocoPipe],
  template: `
    @if (store.isShown()) {
      <button
        type="button"
        matIconButton
        [class.on]="isOpen()"
        [matTooltip]="'notifications.title' | transloco"
        [attr.aria-label]="label()"
        [attr.aria-expanded]="isOpen()"
        (click)="open()"
      >
        <saath-icon name="notifications" [size]="22" />
        @if (store.unread() > 0) {
          <span class="dot"></span>
        }
      </button>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    button {
      position: relative;
    }
    .on {
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
    }
    .dot {
      position: absolute;
      top: 20%;
      inset-inline-end: 20%;
      width: var(--saath-2);
      height: var(--saath-2);
      border: 2px solid var(--mat-sys-surface);
      box-sizing: content-box;
      border-radius: var(--mat-sys-corner-full);
      background: var(--mat-sys-tertiary);
    }
  `,
})
export class BellButton {
  readonly #dialog = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #breakpoints = inject(BreakpointObserver);
  readonly #words = inject(Words);
  protected readonly store = inject(BellStore);
  protected readonly isOpen = signal(false);
  protected readonly label = computed(() => this.#words.count('notifications.bell', this.store.unread()));

  protected async open(): Promise<void> {
    if (!this.#breakpoints.isMatched(wide)) {
      await this.#router.navigateByUrl('/notifications');
      return;
    }
    const { BellPanel } = await import('./bell-panel.ts');
    const panel = this.#dialog.open(BellPanel, {
      width: '484px',
      maxHeight: 'calc(100dvh - 82px)',
      position: { top: '66px', right: '28px' },
      panelClass: 'saath-bell',
      autoFocus: 'dialog',
      backdropClass: 'cdk-overlay-transparent-backdrop',
      ariaLabelledBy: 'bell-title',
    });
    this.isOpen.set(true);
    await firstValueFrom(panel.afterClosed());
    this.isOpen.set(false);
  }
}
