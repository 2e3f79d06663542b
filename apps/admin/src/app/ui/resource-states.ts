import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChild,
  effect,
  inject,
  input,
  untracked,
  type TemplateRef,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { copiedAt } from '../api/copied-at.ts';
import { problemOf } from '../api/problem.ts';
import type { Loadable } from './loadable.ts';
import { NeedsConnection } from './needs-connection.ts';
import { NotAvailable } from './not-available.ts';
import { ProblemNote } from './problem.ts';
import { ShownCopies } from './shown-copies.ts';
import { Skeleton } from './skeleton.ts';
import { UnknownPage } from './unknown-page.ts';

/** Whether the data does not exist, cannot exist, or may not be seen by the reader: trying again does not help. */
export const isUnknown = ({ status, error }: Loadable): boolean =>
  status() === 'error' && [400, 403, 404].includes(problemOf(error()).status);

/**
 * The four states of a resource: loading, problem with a retry button, empty, filled. While a resource is loaded again, its old value stays.
 * Of a copy from this device the frame says of which time it is; without a network and without a copy, the page says that it needs a connection.
 * `slot="loading"` and `slot="empty"` are projected, in place of a head and a card where a page loads; `<ng-template #filled>` is made only when there is something to show.
 */
@Component({
  selector: 'saath-resource-states',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NeedsConnection, NotAvailable, NgTemplateOutlet, ProblemNote, Skeleton, TranslocoPipe, UnknownPage],
  host: { '[attr.aria-busy]': 'state() === "loading"' },
  styles: ':host { display: block }',
  template: `
    @switch (state()) {
      @case ('loading') {
        <span class="cdk-visually-hidden" role="status">{{ 'common.loading' | transloco }}</span>
        <ng-content select="[slot=loading]">
          @if (page()) {
            <div class="saath-page">
              <saath-skeleton shape="head" [lines]="1" />
              <div class="saath-card"><saath-skeleton [lines]="6" /></div>
            </div>
          }
        </ng-content>
      }
      @case ('problem') {
        @if (isOffline()) {
          <saath-needs-connection (retry)="of().reload()" />
        } @else if (!isUnknown()) {
          <saath-problem [fault]="of().error()" (retry)="of().reload()" />
        } @else if (page()) {
          <saath-unknown-page />
        } @else {
          <saath-not-available [fault]="of().error()" />
        }
      }
      @case ('empty') {
        <ng-content select="[slot=empty]" />
      }
      @default {
        <ng-container [ngTemplateOutlet]="filled()" />
      }
    }
  `,
})
export class ResourceStates {
  readonly of = input.required<Loadable>();
  readonly empty = input(false);
  protected readonly filled = contentChild.required<TemplateRef<unknown>>('filled');
  /** True where the page is about this resource alone: an unknown one is an address that no page has. */
  readonly page = input(false);
  /** False inside another one, which says of what time the page is. */
  readonly dated = input(true);
  readonly #copied = computed(() => (this.dated() ? copiedAt(this.of().headers?.()) : undefined));
  readonly #shown = inject(ShownCopies);
  protected readonly isUnknown = computed(() => isUnknown(this.of()));
  protected readonly isOffline = computed(() => this.state() === 'problem' && problemOf(this.of().error()).code === 'http/offline');
  protected readonly state = computed(() => {
    const status = this.of().status();
    if (status === 'loading' || status === 'idle') return 'loading';
    if (status === 'error') return 'problem';
    return this.empty() ? 'empty' : 'filled';
  });

  constructor() {
    effect((onCleanup) => {
      const at = this.#copied();
      if (at !== undefined) onCleanup(untracked(() => this.#shown.add({ at, retry: () => this.of().reload() })));
    });
  }
}
