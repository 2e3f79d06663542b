import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Overview } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { shareWords } from './share.ts';
import { ShareBar } from './share-bar.ts';

/** Each branch: its people and groups, who came in the last weeks, whom to call and whom to speak with. */
@Component({
  selector: 'saath-branch-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, ShareBar, TranslocoDirective],
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
            <th scope="col">{{ t('overview.attendance') }}</th>
            <th scope="col" class="figure">{{ t('overview.overdue') }}</th>
            <th scope="col" class="figure">{{ t('overview.attention') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (branch of branches(); track branch.branchId) {
            <tr>
              <th scope="row">
                <a routerLink="/groups" [queryParams]="{ branch: branch.branchId }">{{ branch.branchName }}</a>
                <span class="saath-small saath-muted size">{{ size(branch) }}</span>
              </th>
              <td class="share">
                @if (branch.expected; as expected) {
                  <saath-share-bar [parts]="[branch.came ?? 0]" [whole]="expected" />
                }
                {{ share(words, branch.came, branch.expected) }}
              </td>
              <td class="figure">{{ branch.overdue }}</td>
              <td class="figure">
                <a
                  routerLink="/attention"
                  [queryParams]="{ branch: branch.branchId }"
                  [attr.aria-label]="t('overview.attention-at', { count: branch.needWord, name: branch.branchName })"
                  >{{ branch.needWord }}</a
                >
              </td>
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
    .size {
      display: block;
    }
    .share saath-share-bar {
      display: inline-flex;
      width: 4.5rem;
      margin-inline-end: var(--saath-2);
      vertical-align: middle;
    }
    h2 {
      padding-bottom: var(--saath-2);
    }
    tbody tr:last-child > * {
      border-bottom: 0;
    }
    @media (max-width: 599px) {
      :is(th, td) {
        padding-inline: var(--saath-1);
      }
      .share saath-share-bar {
        display: none;
      }
    }
  `,
})
export class BranchFigures {
  protected readonly words = inject(Words);
  readonly branches = input.required<Overview['branches']>();
  protected readonly share = shareWords;
  protected size({ members, groups }: Overview['branches'][number]): string {
    return `${this.words.count('settings.branches.members', members)} · ${this.words.count('settings.branches.groups', groups)}`;
  }
}
