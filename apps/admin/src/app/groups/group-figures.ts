import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import type { GroupFigures as View } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';

/** A sign such as % follows the number at once, a word after a space. */
const unitAfter = (unit: string): string => (/^[\p{L}\d]/u.test(unit) ? ` ${unit}` : unit);

/** The figures of a group by the metrics of its kind. A group without finished sessions has none yet. */
@Component({
  selector: 'saath-group-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  styles: `
    dl {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: var(--saath-2) var(--saath-4);
      margin: 0;
    }
    dd {
      margin: 0;
      font: var(--mat-sys-title-medium);
    }
  `,
  template: `
    @if (figures(); as shown) {
      <section class="saath-card saath-stack" aria-labelledby="figures">
        <h2 id="figures">{{ 'groups.figures' | transloco }}</h2>
        <dl>
          @for (one of shown; track one.code) {
            <dt>{{ one.name }}</dt>
            <dd>{{ one.value }}</dd>
          }
        </dl>
        <p class="saath-small saath-muted">{{ 'groups.figures-of' | transloco: { count: sessions() } }}</p>
      </section>
    }
  `,
})
export class GroupFigures {
  readonly groupId = input.required<string>();
  readonly #words = inject(Words);
  readonly #loaded = httpResource<View>(() => `${apiRoot}/groups/${this.groupId()}/figures`);
  protected readonly sessions = computed(() => (this.#loaded.hasValue() ? this.#loaded.value().sessions : 0));
  protected readonly figures = computed(() => {
    const known = this.#loaded.hasValue() && this.sessions() > 0 ? this.#loaded.value().figures : [];
    const said = known.flatMap(({ code, name, unit, value }) =>
      value === null
        ? []
        : [{ code, name: this.#words.of(name), value: `${String(value)}${unitAfter(this.#words.of(unit ?? undefined))}` }],
    );
    return said.length === 0 ? undefined : said;
  });
}
