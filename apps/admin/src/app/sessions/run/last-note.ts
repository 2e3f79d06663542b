import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LastNote } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';

/** A longer note is opened by the person, so that the roster stays in sight. */
const longestOpen = 280;

/** The note of the last session of the group for this one. */
@Component({
  selector: 'saath-last-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <details [open]="note().text.length <= longestOpen">
      <summary>
        <saath-icon name="edit_note" />
        <span>
          <strong>{{ 'sessions.lastNote.title' | transloco }}</strong>
          <span class="saath-small saath-muted">{{ from() }}</span>
        </span>
        <saath-icon class="turns" name="chevron_right" />
      </summary>
      <p>{{ note().text }}</p>
      <a [routerLink]="['/sessions', note().sessionId]">{{ 'sessions.lastNote.open' | transloco }}</a>
    </details>
  `,
  styles: `
    details {
      margin: var(--saath-3) var(--saath-5);
      padding-inline: var(--saath-4);
      border: var(--saath-hairline);
      border-radius: var(--mat-sys-corner-medium);
    }
    summary {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--saath-3);
      align-items: center;
      min-height: var(--saath-12);
      padding-block: var(--saath-2);
      cursor: pointer;
      list-style: none;
    }
    summary span span {
      display: block;
    }
    .turns {
      rotate: 90deg;
    }
    details[open] .turns {
      rotate: 270deg;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--saath-12);
    }
  `,
})
export class LastNoteView {
  readonly note = input.required<LastNote>();
  readonly #words = inject(Words);
  protected readonly longestOpen = longestOpen;

  protected from(): string {
    const { on, authorName } = this.note();
    return [this.#words.day(on), authorName ?? ''].filter((part) => part !== '').join(' · ');
  }
}
