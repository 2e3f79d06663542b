import { afterNextRender, ChangeDetectionStrategy, Component, inject, Injector, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

export interface Tab {
  /** Relative to the page, or from the root. */
  readonly path: string;
  readonly text: string;
  /** A number beside the text. */
  readonly count?: number;
}

/** The sections of a page, each with its own address. */
@Component({
  selector: 'saath-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      <ul>
        @for (tab of tabs(); track tab.path) {
          <li>
            <a #link [routerLink]="tab.path" routerLinkActive="here" ariaCurrentWhenActive="page" (isActiveChange)="$event && show(link)"
              >{{ tab.text }}
              @if (tab.count !== undefined) {
                <span class="count">{{ tab.count }}</span>
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      timeline-scope: --tabs;
    }
    /* Where more sections are than have room, they fade out at the end, until it is reached. A browser without such timelines shows no fade. */
    :host::after {
      content: '';
      position: absolute;
      inset: 0 0 1px auto;
      width: var(--saath-12);
      pointer-events: none;
      opacity: 0;
      background: linear-gradient(to right, transparent, var(--mat-sys-surface));
      animation: more linear;
      animation-timeline: --tabs;
    }
    @keyframes more {
      from,
      80% {
        opacity: 1;
      }
      to {
        opacity: 0;
      }
    }
    nav {
      scroll-timeline: --tabs inline;
      overflow-x: auto;
      scrollbar-width: none;
      border-bottom: var(--saath-hairline);
    }
    ul {
      display: flex;
      gap: var(--saath-1);
    }
    a {
      display: flex;
      align-items: center;
      gap: var(--saath-1);
      min-height: var(--saath-12);
      padding-inline: var(--saath-4);
      border-bottom: var(--saath-1) solid transparent;
      border-radius: var(--mat-sys-corner-extra-small) var(--mat-sys-corner-extra-small) 0 0;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-large);
      white-space: nowrap;
    }
    a:hover {
      text-decoration: none;
      color: var(--mat-sys-on-surface);
    }
    a:focus-visible {
      outline-offset: calc(-1 * var(--saath-1));
    }
    .here,
    .here:hover {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
    }
  `,
})
export class Tabs {
  readonly #injector = inject(Injector);
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();

  /** Where there is no room for all of them, the one that is open is in sight. The page itself stays where it is. */
  protected show(link: HTMLElement): void {
    afterNextRender({ read: () => link.scrollIntoView({ block: 'nearest', inline: 'nearest' }) }, { injector: this.#injector });
  }
}
