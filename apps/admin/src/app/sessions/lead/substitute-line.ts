import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StandInRequest, Substitute } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, Icon } from '../../ui/index.ts';
import { standInWords } from './stand-in-words.ts';
import { reasonLook, reasonWords } from './substitute-words.ts';

/** A person who could lead a session, with the reasons for their place in the list. */
@Component({
  selector: 'saath-substitute-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, Icon, TranslocoPipe],
  template: `
    <saath-avatar [name]="of().name" />
    <span class="saath-grow">
      <span class="who">
        <span class="name" translate="no">{{ of().name }}</span>
        <span class="saath-muted saath-small">{{ 'common.role.' + of().role | transloco }}</span>
      </span>
      <span class="reasons">
        @for (reason of reasons(); track reason.text) {
          <span class="reason" [class]="reason.tone"><saath-icon [name]="reason.icon" [size]="16" />{{ reason.text }}</span>
        }
      </span>
      @if (request(); as asked) {
        <span class="saath-small asked">{{ standInWords(words, asked, timeZone()) }}</span>
      }
    </span>
    @if (isBest()) {
      <saath-chip tone="positive">{{ 'sessions.lead.best' | transloco }}</saath-chip>
    } @else if (!of().isFree) {
      <saath-chip>{{ 'sessions.lead.busy' | transloco }}</saath-chip>
    }
  `,
  styleUrl: './substitute-line.css',
})
export class SubstituteLine {
  readonly of = input.required<Substitute>();
  readonly timeZone = input.required<string>();
  readonly isBest = input(false);
  /** The last question to the person about the session. */
  readonly request = input<StandInRequest>();
  protected readonly standInWords = standInWords;
  protected readonly words = inject(Words);
  protected readonly reasons = computed(() =>
    this.of().reasons.map((reason) => ({ ...reasonLook(reason), text: reasonWords(this.words, reason, this.timeZone()) })),
  );
}
