import { ChangeDetectionStrategy, Component, type ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter, skip } from 'rxjs';
import { Session } from '../api/session.ts';
import { LanguageChoice, languageNames } from '../i18n/language-choice.ts';
import { Words } from '../i18n/words.ts';
import { BellButton } from '../notifications/bell-button.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { lockWhenIdle } from '../offline/lock-when-idle.ts';
import { readAheadLater } from '../offline/read-ahead-later.ts';
import { Icon } from '../ui/icon.ts';
import { Kinds } from '../ui/kinds.ts';
import { Ring } from '../ui/ring.ts';
import { AccountMenu } from './account-menu.ts';
import { CentreSwitch } from './centre-switch.ts';
import { keyCommand } from './keys.ts';
import { NavigationStore } from './navigation-store.ts';
import { Privacy } from './privacy.ts';
import { SingleKeys } from './single-keys.ts';
import { Strip } from './strip.ts';
import { StripStore } from './strip-store.ts';
import { PendingCounts } from './pending-counts.ts';

/** Milliseconds after g within which the next letter goes to a page. */
const afterG = 1500;

/** The frame of every page: navigation (a bar, a rail or a drawer, by width), search, hidden names, language, account. */
@Component({
  selector: 'saath-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AccountMenu,
    BellButton,
    CentreSwitch,
    Icon,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MatTooltip,
    Ring,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    Strip,
    TranslocoDirective,
  ],
  templateUrl: './shell.html',
  styleUrls: ['./shell.scss', './shell-top.scss'],
  host: { '(document:keydown)': 'key($event)' },
})
export class Shell {
  readonly #router = inject(Router);
  readonly #dialog = inject(MatDialog);
  readonly #words = inject(Words);
  readonly #singleKeys = inject(SingleKeys);
  protected readonly session = inject(Session);
  protected readonly privacy = inject(Privacy);
  protected readonly pending = inject(PendingCounts);
  protected readonly choice = inject(LanguageChoice);
  protected readonly languages = languageNames;
  protected readonly navigation = inject(NavigationStore);
  protected readonly strip = inject(StripStore);
  private readonly createMenu = viewChild('begin', { read: MatMenuTrigger });
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  #gAt = 0;

  constructor() {
    // What an earlier visit left on this device is sent from whichever page is opened first.
    inject(CommandQueue);
    readAheadLater();
    lockWhenIdle();
    // Every page names kinds; they are asked for together with what the first page shows.
    inject(Kinds);
    const moved = this.#router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      skip(1),
      takeUntilDestroyed(),
    );
    moved.subscribe(() => setTimeout(() => this.#focusHeading()));
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
  protected key(event: KeyboardEvent): void {
    const command = keyCommand(event, { afterG: event.timeStamp - this.#gAt < afterG, single: this.#singleKeys.on() });
    this.#gAt = 0;
    if (command === undefined) return;
    if ('wait' in command) {
      this.#gAt = event.timeStamp;
      return;
    }
    event.preventDefault();
    if ('privacy' in command) this.privacy.toggle();
    else if ('go' in command) void this.#router.navigateByUrl(command.go);
    else if (command.open === 'new') this.#openCreateMenu();
    else void (command.open === 'palette' ? this.search() : this.#showKeys());
  }
  protected async search(): Promise<void> {
    if (this.#dialog.openDialogs.length > 0) return;
    const { Palette } = await import('./palette.ts');
    this.#dialog.open(Palette, { width: '560px', position: { top: '10dvh' }, ariaLabel: this.#words.say('shell.search') });
  }
  async #showKeys(): Promise<void> {
    if (this.#dialog.openDialogs.length > 0) return;
    const { KeysDialog } = await import('./keys-dialog.ts');
    this.#dialog.open(KeysDialog, { width: '420px', ariaLabelledBy: 'keys-title' });
  }
  /** Does nothing on a page that takes the whole window, because the button is hidden there. */
  #openCreateMenu(): void {
    const isCovered = this.main().nativeElement.querySelector('.full-window') !== null;
    if (!isCovered && this.#dialog.openDialogs.length === 0) this.createMenu()?.openMenu();
  }
  /** Moves the focus to the heading, so that screen readers announce the page; a change of filters does not move the focus. */
  #focusHeading(): void {
    const active = document.activeElement;
    if (active !== null && active !== document.body && this.main().nativeElement.contains(active)) return;
    const heading = this.main().nativeElement.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }
}
