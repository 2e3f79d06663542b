import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { MentorContact } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Icon, type StatusTone } from '../ui/index.ts';

const icons: Readonly<Record<MentorContact['type'], string>> = { call: 'call', meeting: 'handshake', message: 'sms', visit: 'location_on' };
const tones: Readonly<Record<MentorContact['outcome'], StatusTone>> = {
  well: 'positive',
  'needs-support': 'caution',
  'not-reached': 'neutral',
};

/** One contact of a mentor: with whom, when, how it went, and the note where the reader may read it. */
@Component({
  selector: 'saath-contact-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, TranslocoPipe],
  template: `
    <saath-icon [name]="icon()" />
    <div class="saath-grow">
      <p>
        <span class="name" translate="no">{{ contact().displayName }}</span>
        <span class="saath-small saath-muted"> {{ about() }}</span>
      </p>
      @if (contact().note; as note) {
        <p class="note">{{ note }}</p>
      }
    </div>
    <saath-chip [tone]="tone()">{{ 'mentors.outcome.' + contact().outcome | transloco }}</saath-chip>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--saath-3);
      align-items: center;
      padding-block: var(--saath-2);
    }
    .name {
      font: var(--mat-sys-title-small);
    }
    .note {
      white-space: pre-line;
    }
  `,
})
export class ContactLine {
  readonly contact = input.required<MentorContact>();
  readonly #words = inject(Words);
  readonly #zone = inject(Session).timeZone;
  protected readonly icon = computed(() => icons[this.contact().type]);
  protected readonly tone = computed(() => tones[this.contact().outcome]);
  protected readonly about = computed(() => {
    const { type, at, minutes } = this.contact();
    const when = `${this.#words.instantDay(at, this.#zone(), 'short')} ${this.#words.time(at, this.#zone())}`;
    const long = minutes === 0 ? [] : [this.#words.count('mentors.minutes-of', minutes)];
    return [this.#words.say(`mentors.type.${type}`), when, ...long].join(' · ');
  });
}
