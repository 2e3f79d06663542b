import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../../i18n/words.ts';
import type { AgendaPosition } from './agenda-position.ts';

/** The step of the plan that is on now and the one after it. It says where the session is and counts nothing down; its colours never warn. */
@Component({
  selector: 'saath-agenda-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  styleUrl: './agenda-strip.css',
  template: `
    @if (at().now; as now) {
      <p>
        <strong>{{ now.title[words.language()] }}</strong>
        <span>{{ 'sessions.guide.span' | transloco: { from: now.from, to: now.to } }}</span>
        @if (at().next; as next) {
          <span class="next">{{ 'sessions.guide.next' | transloco: { step: next.title[words.language()] } }}</span>
        }
      </p>
      <span class="track" aria-hidden="true"><span [style.inline-size.%]="at().passed * 100"></span></span>
    } @else {
      <p>{{ 'sessions.guide.through' | transloco }}</p>
    }
  `,
})
export class AgendaStrip {
  readonly at = input.required<AgendaPosition>();
  protected readonly words = inject(Words);
}
