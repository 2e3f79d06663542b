import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, contentChild, input, type TemplateRef } from '@angular/core';
import type { Resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { problemOf } from '../api/problem.ts';
import { Lost } from './lost.ts';
import { ProblemNote } from './problem.ts';

/** Anything that loads: `httpResource`, `resource`, or a stand-in of a test. */
export type Loadable = Pick<Resource<unknown>, 'status' | 'error'> & { reload(): boolean };

/**
 * The four faces of a page: loading, problem with a way to try again, empty, filled. What was shown stays while it is read again.
 * `slot="loading"` and `slot="empty"` are projected; `<ng-template #filled>` is made only when there is something to show.
 */
@Component({
  selector: 'saath-faces',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Lost, NgTemplateOutlet, ProblemNote, TranslocoPipe],
  host: { '[attr.aria-busy]': 'face() === "loading"', style: 'display: block' },
  template: `
    @switch (face()) {
      @case ('loading') {
        <span class="cdk-visually-hidden" role="status">{{ 'common.loading' | transloco }}</span>
        <ng-content select="[slot=loading]" />
      }
      @case ('problem') {
        @if (mayHelp()) {
          <saath-problem [fault]="of().error()" (retry)="of().reload()" />
        } @else {
          <saath-lost [fault]="of().error()" />
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
export class Faces {
  readonly of = input.required<Loadable>();
  readonly empty = input(false);
  protected readonly filled = contentChild.required<TemplateRef<unknown>>('filled');
  /** What is not there, or not open to this person, is not there the second time either. */
  protected readonly mayHelp = computed(() => ![403, 404].includes(problemOf(this.of().error()).status));
  protected readonly face = computed(() => {
    const status = this.of().status();
    if (status === 'loading' || status === 'idle') return 'loading';
    if (status === 'error') return 'problem';
    return this.empty() ? 'empty' : 'filled';
  });
}
