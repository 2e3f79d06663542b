import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../api/session.ts';
import { Said } from '../../ui/said.ts';

/** Where directories of meetings read the groups of a kind that are shown in public, and by which setting they are. */
@Component({
  selector: 'saath-public-directory',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="directory">
      <h2 id="directory">{{ t('settings.kinds.directory.title') }}</h2>
      <p class="saath-muted"><saath-said [of]="t('settings.kinds.directory.text', { setting: setting() })" /></p>
      <p>
        <span class="saath-small saath-muted">{{ t('settings.kinds.directory.link') }}</span>
        <a [href]="address('meetings')" target="_blank" rel="noopener">{{ address('meetings') }}</a>
      </p>
      <p>
        <span class="saath-small saath-muted">{{ t('settings.kinds.directory.link-fhir') }}</span>
        <a [href]="address('healthcare-services')" target="_blank" rel="noopener">{{ address('healthcare-services') }}</a>
      </p>
      <p class="saath-small saath-muted">{{ t('settings.kinds.directory.none') }}</p>
    </section>
  `,
  styles: `
    a {
      display: block;
      padding-block: var(--saath-2);
      overflow-wrap: anywhere;
    }
  `,
})
export class PublicDirectory {
  /** The words of the setting by which a group is shown. */
  readonly setting = input.required<string>();
  readonly #session = inject(Session);
  readonly #document = inject(DOCUMENT);
  readonly #folder = computed(() => `${this.#document.location.origin}/public/${this.#session.membership()?.centre.slug ?? ''}`);

  protected address(list: 'meetings' | 'healthcare-services'): string {
    return `${this.#folder()}/${list}.json`;
  }
}
