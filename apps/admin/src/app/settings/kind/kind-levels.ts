import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../api/session.ts';
import { Words } from '../../i18n/words.ts';
import { mostChips } from '../../ui/filter-chips.ts';
import type { FilterOption } from '../../ui/filter-option.ts';
import { FilterSelect } from '../../ui/filter-select.ts';
import { Icon } from '../../ui/index.ts';
import { naturalOrder } from '../../ui/natural-order.ts';
import { KindSettingsStore } from './kind-settings-store.ts';

/** For whom the settings are: the centre, one of its branches, or a group of the kind. */
@Component({
  selector: 'saath-kind-levels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilterSelect, Icon, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, TranslocoDirective],
  template: `
    <nav *transloco="let t" class="saath-row" [attr.aria-label]="t('settings.kinds.one.for')">
      <span class="saath-small saath-muted">{{ t('settings.kinds.one.for') }}</span>
      <a class="saath-filter" [class.on]="store.level() === 'centre'" [attr.aria-current]="at('centre')" routerLink="." [queryParams]="{}">
        <saath-icon name="domain" [size]="16" />{{ centreName() }}
      </a>
      @if (branches().length > 0) {
        <saath-icon name="chevron_right" [size]="16" />
        @if (branches().length > most) {
          <saath-filter-select
            [label]="t('common.branch')"
            [options]="branches()"
            [value]="store.branchId()"
            [placeholder]="t('settings.kinds.one.choose-branch')"
            [isRequired]="true"
            (valueChange)="go({ branch: $event })"
          />
        } @else {
          <button
            type="button"
            class="saath-filter"
            [class.on]="store.level() === 'branch'"
            [attr.aria-current]="at('branch')"
            [matMenuTriggerFor]="ofBranches"
          >
            <saath-icon name="location_on" [size]="16" />{{ branch()?.label ?? t('settings.kinds.one.choose-branch') }}
          </button>
          <mat-menu #ofBranches="matMenu">
            @for (one of branches(); track one.value) {
              <a mat-menu-item routerLink="." [queryParams]="{ branch: one.value }">{{ one.label }}</a>
            }
          </mat-menu>
        }
      }
      @if (branch() && groups().length > 0) {
        <saath-icon name="chevron_right" [size]="16" />
        @if (groups().length > most) {
          <saath-filter-select
            [label]="t('settings.kinds.one.group')"
            [options]="groups()"
            [value]="store.groupId()"
            [placeholder]="t('settings.kinds.one.choose-group')"
            [isRequired]="true"
            (valueChange)="go({ group: $event })"
          />
        } @else {
          <button
            type="button"
            class="saath-filter"
            [class.on]="store.level() === 'group'"
            [attr.aria-current]="at('group')"
            [matMenuTriggerFor]="ofGroups"
          >
            <saath-icon name="groups" [size]="16" />{{ store.group()?.name ?? t('settings.kinds.one.choose-group') }}
          </button>
          <mat-menu #ofGroups="matMenu">
            @for (one of groups(); track one.value) {
              <a mat-menu-item routerLink="." [queryParams]="{ group: one.value }">{{ one.label }}</a>
            }
          </mat-menu>
        }
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      margin-block: var(--saath-3) var(--saath-5);
    }
  `,
})
export class KindLevels {
  protected readonly store = inject(KindSettingsStore);
  readonly #words = inject(Words);
  readonly #session = inject(Session);
  protected readonly centreName = computed(() => this.#session.membership()?.centre.name ?? '');
  readonly #router = inject(Router);
  /** More than this are a field that is typed into. */
  protected readonly most = mostChips;
  protected readonly branches = computed(() => this.#inOrder(this.store.branches()));
  protected readonly branch = computed(() => this.branches().find(({ value }) => value === this.store.branchId()));
  protected readonly groups = computed(() => this.#inOrder(this.store.groupsOfBranch()));

  protected async go(queryParams: { readonly branch?: string | undefined; readonly group?: string | undefined }): Promise<void> {
    await this.#router.navigate([], { queryParams });
  }
  #inOrder(named: readonly { readonly id: string; readonly name: string }[]): readonly FilterOption[] {
    const compare = naturalOrder(this.#words.language());
    return named.map(({ id, name }) => ({ value: id, label: name })).toSorted((a, b) => compare(a.label, b.label));
  }
  protected at(level: string): 'page' | null {
    return this.store.level() === level ? 'page' : null;
  }
}
