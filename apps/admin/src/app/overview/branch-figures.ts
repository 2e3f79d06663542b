import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Branch } from '../api/shapes.ts';

/** People, groups and rooms of each branch. */
@Component({
  selector: 'saath-branch-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card" aria-labelledby="by-branch">
      <h2 id="by-branch">{{ t('overview.branches') }}</h2>
      <table class="saath-table">
        <caption class="cdk-visually-hidden">
          {{
            t('overview.caption')
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ t('overview.branch') }}</th>
            @for (column of columns; track column) {
              <th scope="col" class="figure">{{ t('overview.' + column) }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (branch of branches(); track branch.id) {
            <tr>
              <th scope="row">
                <a routerLink="/groups" [queryParams]="{ branch: branch.id }">{{ branch.name }}</a>
              </th>
              <td class="figure">{{ branch.members }}</td>
              <td class="figure">{{ branch.groups }}</td>
              <td class="figure">{{ branch.rooms.length }}</td>
            </tr>
          }
        </tbody>
      </table>
    </section>
  `,
  styles: `
    .figure {
      text-align: end;
    }
    tbody th {
      font: var(--mat-sys-title-small);
    }
    h2 {
      padding-bottom: var(--saath-2);
    }
    tbody tr:last-child > * {
      border-bottom: 0;
    }
  `,
})
export class BranchFigures {
  readonly branches = input.required<readonly Branch[]>();
  protected readonly columns = ['members', 'groups', 'rooms'] as const;
}
