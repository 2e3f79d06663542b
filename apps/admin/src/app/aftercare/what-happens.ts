import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsideredContact } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { followUpWords } from '../ui/follow-up-words.ts';
import { Icon } from '../ui/index.ts';

/** The consequences of a discharge in the order of days: the stay, the first contacts, the group, and the number of contacts. */
@Component({
  selector: 'saath-what-happens',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="happens">
      <h2 id="happens">{{ t('aftercare.happens') }}</h2>
      <ol>
        @for (line of lines(); track line.title + line.text) {
          <li>
            <saath-icon [name]="line.icon" />
            <div>
              <strong>{{ line.title }}</strong>
              <span class="saath-small saath-muted">{{ line.text }}</span>
            </div>
          </li>
        }
      </ol>
      <p class="saath-small saath-muted">{{ t('aftercare.not-told') }}</p>
    </section>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--saath-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--saath-3);
    }
    li span {
      display: block;
    }
  `,
})
export class WhatHappens {
  readonly on = input.required<string>();
  readonly contacts = input.required<readonly ConsideredContact[]>();
  readonly owner = input<string>();
  readonly group = input<string>();
  readonly #words = inject(Words);

  protected readonly lines = computed(() => {
    const words = this.#words;
    const owner = this.owner();
    const [first, second] = this.contacts();
    const made = [first, second].flatMap((contact) =>
      contact === undefined
        ? []
        : [
            {
              icon: contact.method === 'visit' ? 'location_on' : 'call',
              title: words.day(contact.dueOn),
              text: [followUpWords(words, contact), ...(owner === undefined ? [] : [owner])].join(' · '),
            },
          ],
    );
    const group = this.group();
    const seat = group === undefined ? [] : [{ icon: 'potted_plant', title: group, text: words.say('aftercare.seat') }];
    const day = this.on() === '' ? '' : words.day(this.on());
    return [
      { icon: 'today', title: day, text: words.say('aftercare.stay-ends') },
      ...made,
      ...seat,
      { icon: 'event_repeat', title: words.count('aftercare.in-all', this.contacts().length), text: words.say('aftercare.in-all-text') },
    ];
  });
}
