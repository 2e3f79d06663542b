import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, contentChild, input, type TemplateRef } from '@angular/core';
import { ResourceStates, Skeleton, type Loadable } from '../ui/index.ts';

/** A card of the record of a member: a heading, a button beside it, and a list with its four states. */
@Component({
  selector: 'saath-record-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, ResourceStates, Skeleton],
  template: `
    <section class="saath-card saath-stack" [attr.aria-labelledby]="name()">
      <div class="saath-row">
        <h2 class="saath-grow" [id]="name()">{{ heading() }}</h2>
        <ng-content />
      </div>
      <saath-resource-states [of]="of()" [empty]="isEmpty()">
        <saath-skeleton slot="loading" [lines]="2" />
        <p slot="empty" class="saath-muted">{{ none() }}</p>
        <ng-template #filled><ng-container [ngTemplateOutlet]="lines()" /></ng-template>
      </saath-resource-states>
    </section>
  `,
})
export class RecordCard {
  /** The id of the heading. */
  readonly name = input.required<string>();
  readonly heading = input.required<string>();
  readonly of = input.required<Loadable>();
  readonly isEmpty = input.required<boolean>();
  /** The text where there is nothing. */
  readonly none = input.required<string>();
  protected readonly lines = contentChild.required<TemplateRef<unknown>>('filled');
}
