import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GroupItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon, LoadMore, ResourceStates, Skeleton } from '../../ui/index.ts';
import { KindSettingsStore } from './kind-settings-store.ts';

/** The groups of a kind, each with how far its settings are its own. */
@Component({
  selector: 'saath-kind-uses',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LoadMore, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="uses">
      <h2 id="uses">{{ t('settings.kinds.one.uses') }}</h2>
      <saath-resource-states [of]="store.groups.first" [empty]="uses().length === 0" [dated]="false">
        <saath-skeleton slot="loading" [lines]="3" />
        <p slot="empty" class="saath-muted">{{ t('settings.kinds.one.no-uses') }}</p>
        <ng-template #filled>
          <ul>
            @for (use of uses(); track use.id) {
              <li class="saath-row">
                <saath-icon name="groups" [size]="16" />
                <a class="saath-grow" routerLink="." [queryParams]="{ group: use.id }">{{ use.name }}, {{ use.branchName }}</a>
                <span class="saath-small saath-muted">{{ use.words }}</span>
              </li>
            }
          </ul>
          <saath-load-more [of]="store.groups" />
        </ng-template>
      </saath-resource-states>
    </section>
  `,
  styles: `
    a {
      display: flex;
      align-items: center;
      min-height: var(--saath-row);
    }
  `,
})
export class KindUses {
  protected readonly store = inject(KindSettingsStore);
  readonly #words = inject(Words);
  protected readonly uses = computed(() => this.store.groups.items().map((group) => ({ ...group, words: this.#settingsOf(group) })));

  #settingsOf({ ownSettings, branchId }: GroupItem): string {
    if (ownSettings > 0) return this.#words.count('settings.kinds.one.use.own', ownSettings);
    const { branches = [], overrides = {} } = this.store.kind() ?? {};
    const branch = branches.find((one) => one.branchId === branchId)?.overrides ?? {};
    const level = [branch, overrides].findIndex((set) => Object.keys(set).length > 0);
    return this.#words.say(`settings.kinds.one.use.as-${['branch', 'centre'][level] ?? 'kind'}`);
  }
}
