import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
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
import { CommandQueue } from '../offline/command-queue.ts';
import { Icon } from '../ui/icon.ts';
import { Ring } from '../ui/ring.ts';
import { AccountMenu } from './account-menu.ts';
import { CentreSwitch } from './centre-switch.ts';
import { keyWish } from './keys.ts';
import { beginnings, type Place, places, placeSections } from './places.ts';
import { Privacy } from './privacy.ts';
import { SingleKeys } from './single-keys.ts';
import { Waiting } from './waiting.ts';

/** Milliseconds in which a letter after g still belongs to it. */
const afterG = 1500;

/** What stands round every page: navigation by width (bar, rail, drawer), search, names hidden or shown, language, the person. */
@Component({
  selector: 'saath-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AccountMenu,
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
  protected readonly waiting = inject(Waiting);
  protected readonly choice = inject(LanguageChoice);
  protected readonly languages = languageNames;
  protected readonly places = computed(() => places.filter(({ permission }) => this.session.may(permission)));
  protected readonly sections = computed(() =>
    placeSections
      .map((name) => ({ name, places: this.places().filter(({ section }) => section === name) }))
      .filter((one) => one.places.length > 0),
  );
  protected readonly beyondBar = computed(() => this.places().filter((place) => !this.isOnBar(place)));
  protected readonly beginnings = computed(() => beginnings.filter(({ permission }) => this.session.may(permission)));
  private readonly news = viewChild('begin', { read: MatMenuTrigger });
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  #gAt = 0;

  constructor() {
    // What an earlier visit left on this device is sent from whichever page is opened first.
    inject(CommandQueue);
    const moved = this.#router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      skip(1),
      takeUntilDestroyed(),
    );
    moved.subscribe(() => setTimeout(() => this.#toHeading()));
  }

  protected isOnBar({ bar, yieldsTo }: Place): boolean {
    return bar === true && !this.places().some(({ path }) => path === yieldsTo);
  }
  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
  protected key(event: KeyboardEvent): void {
    const wish = keyWish(event, { afterG: event.timeStamp - this.#gAt < afterG, single: this.#singleKeys.on() });
    this.#gAt = 0;
    if (wish === undefined) return;
    if ('wait' in wish) {
      this.#gAt = event.timeStamp;
      return;
    }
    event.preventDefault();
    if ('privacy' in wish) this.privacy.toggle();
    else if ('go' in wish) void this.#router.navigateByUrl(wish.go);
    else if (wish.open === 'new') this.#begin();
    else void (wish.open === 'palette' ? this.search() : this.#help());
  }
  protected async search(): Promise<void> {
    if (this.#dialog.openDialogs.length > 0) return;
    const { Palette } = await import('./palette.ts');
    this.#dialog.open(Palette, { width: '560px', position: { top: '10dvh' }, ariaLabel: this.#words.say('shell.search') });
  }
  async #help(): Promise<void> {
    if (this.#dialog.openDialogs.length > 0) return;
    const { KeysDialog } = await import('./keys-dialog.ts');
    this.#dialog.open(KeysDialog, { width: '420px', ariaLabelledBy: 'keys-title' });
  }
  /** Not over a page that takes the whole window: there the button is not to be seen. */
  #begin(): void {
    const isCovered = this.main().nativeElement.querySelector('.full-window') !== null;
    if (!isCovered && this.#dialog.openDialogs.length === 0) this.news()?.openMenu();
  }
  /** Readers hear where they arrived; a change of filters in the address leaves the focus where it is. */
  #toHeading(): void {
    const active = document.activeElement;
    if (active !== null && active !== document.body && this.main().nativeElement.contains(active)) return;
    const heading = this.main().nativeElement.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }
}
