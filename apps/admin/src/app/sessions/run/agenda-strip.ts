import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';
import type { AgendaPosition } from './agenda-position.ts';

/** The step of the plan that is on now and the one after it. It says where the session is and counts nothing down; its colours never warn. */
@Component({
  selector: 'saath-agenda-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  styleUrl: './agenda-strip.css',
  template: `
    <button type="button" (click)="opened.emit()">
      @if (at().now; as now) {
        <strong>{{ now.title[words.language()] }}</strong>
        <span>{{ 'sessions.guide.span' | transloco: { from: now.from, to: now.to } }}</span>
        @if (at().next; as next) {
          <span class="next">{{ 'sessions.guide.next' | transloco: { step: next.title[words.language()] } }}</span>
        }
      } @else {
        {{ 'sessions.guide.through' | transloco }}
      }
      <span class="cdk-visually-hidden">{{ 'sessions.guide.open' | transloco }}</span>
      <saath-icon name="library_books" [size]="16" />
    </button>
    <span class="track" aria-hidden="true"><span [style.inline-size.%]="at().passed * 100"></span></span>
  `,
})
export class AgendaStrip {
  readonly at = input.required<AgendaPosition>();
  /** The person wants to read the whole guide. */
  readonly opened = output();
  protected readonly words = inject(Words);
}
