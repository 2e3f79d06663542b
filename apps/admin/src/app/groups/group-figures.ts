import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GroupFigures as View } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { LocalisedText } from '../ui/localised-text.ts';

/** A number before its unit: a sign such as % follows at once, a word after a space. */
const unitAfter = (value: string, unit: string): string => (/^[\p{L}\d]/u.test(unit) ? `${value} ` : value);

/** The figures of a group by the metrics of its kind. A group without finished sessions has none yet. */
@Component({
  selector: 'saath-group-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalisedText, TranslocoPipe],
  styles: `
    dl {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: var(--saath-2) var(--saath-4);
      margin: 0;
    }
    dd {
      margin: 0;
      text-align: end;
      font: var(--mat-sys-title-medium);
    }
  `,
  template: `
    @if (said(); as shown) {
      <section class="saath-card saath-stack" aria-labelledby="figures">
        <h2 id="figures">{{ 'groups.figures' | transloco }}</h2>
        <dl>
          @for (one of shown; track one.code) {
            <dt [saathText]="one.name"></dt>
            <dd>{{ one.value }}<span [saathText]="one.unit"></span></dd>
          }
        </dl>
        <p class="saath-small saath-muted">{{ 'groups.figures-of' | transloco: { count: figures().sessions } }}</p>
      </section>
    }
  `,
})
export class GroupFigures {
  readonly figures = input.required<View>();
  readonly #words = inject(Words);
  protected readonly said = computed(() => {
    const { sessions, figures } = this.figures();
    const said = (sessions > 0 ? figures : []).flatMap(({ code, name, unit, value }) =>
      value === null ? [] : [{ code, name, unit: unit ?? undefined, value: unitAfter(String(value), this.#words.of(unit ?? undefined)) }],
    );
    return said.length === 0 ? undefined : said;
  });
}
