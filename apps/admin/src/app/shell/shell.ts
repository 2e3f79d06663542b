import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { filter, skip } from 'rxjs';
import { Session } from '../api/session.ts';
import type { Language } from '../api/shapes.ts';
import { keepLanguage } from '../i18n/preferred-language.ts';
import { Avatar } from '../ui/avatar.ts';
import { Icon } from '../ui/icon.ts';
import { Ring } from '../ui/ring.ts';
import { places } from './places.ts';
import { Privacy } from './privacy.ts';

/** What stands round every page: navigation by width (bar, rail, drawer), names hidden or shown, language, signing out. */
@Component({
  selector: 'saath-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
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
  styleUrl: './shell.scss',
  host: { '(document:keydown)': 'key($event)' },
})
export class Shell {
  readonly #router = inject(Router);
  readonly #transloco = inject(TranslocoService);
  protected readonly session = inject(Session);
  protected readonly privacy = inject(Privacy);
  protected readonly languages = [
    { code: 'en', name: 'English' },
    { code: 'hi', name: 'हिन्दी' },
    { code: 'mr', name: 'मराठी' },
  ] as const;
  protected readonly places = computed(() => places.filter(({ permission }) => this.session.may(permission)));
  protected readonly others = computed(
    () => this.session.me()?.memberships.filter(({ centre }) => centre.id !== this.session.me()?.active) ?? [],
  );
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    const moved = this.#router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      skip(1),
      takeUntilDestroyed(),
    );
    moved.subscribe(() => setTimeout(() => this.#toHeading()));
  }

  protected speak(language: Language): void {
    this.#transloco.setActiveLang(language);
    keepLanguage(language);
    void this.session.speak(language);
  }
  protected async switchTo(centreId: string): Promise<void> {
    await this.session.switchTo(centreId);
    await this.#router.navigateByUrl('/');
  }
  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.#router.navigateByUrl('/sign-in');
  }
  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
  /** Shift B blurs names, but not while somebody writes a capital B. */
  protected key(event: KeyboardEvent): void {
    const writing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    if (!writing && event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey && event.key.toLowerCase() === 'b')
      this.privacy.toggle();
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
