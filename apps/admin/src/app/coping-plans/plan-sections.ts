import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { copingSections, linesIn } from '@saath/domain/coping-plans';
import type { CopingLine, Language } from '../api/shapes.ts';
import { Icon } from '../ui/index.ts';

/** The lines of a plan by their sections, to be read; a number is a link that calls. */
@Component({
  selector: 'saath-plan-sections',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (section of sections(); track section.name) {
        <section class="saath-card" [attr.aria-labelledby]="section.name">
          <h2 [id]="section.name">{{ t('coping-plans.section.' + section.name) }}</h2>
          <ul class="saath-list">
            @for (line of section.lines; track $index) {
              <li>
                @if (line.sort; as sort) {
                  <span class="saath-small saath-muted">{{ t('coping-plans.sort.' + sort) }}</span>
                }
                <span [attr.lang]="language()">
                  {{ line.text }}
                  @if (line.knownAs; as known) {
                    <span class="saath-muted">· {{ known }}</span>
                  }
                </span>
                @if (line.number; as number) {
                  <a class="saath-row" [href]="'tel:' + dialled(number)" [attr.aria-label]="t('coping-plans.call', { number })">
                    <saath-icon name="call" [size]="16" /> {{ number }}
                  </a>
                }
              </li>
            }
          </ul>
        </section>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--saath-3);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--saath-3);
      min-height: 40px;
      overflow-wrap: anywhere;
    }
    a {
      min-height: 40px;
    }
  `,
})
export class PlanSections {
  readonly lines = input.required<readonly CopingLine[]>();
  readonly language = input.required<Language | null>();
  protected readonly sections = computed(() =>
    copingSections.map((name) => ({ name, lines: linesIn(this.lines(), name) })).filter(({ lines }) => lines.length > 0),
  );

  protected dialled(number: string): string {
    return number.replace(/[^\d+]/g, '');
  }
}
