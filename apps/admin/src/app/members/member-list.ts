import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WayFound } from '@saath/domain/members';
import type { MemberItem } from '../api/shapes.ts';
import { saidWay } from '../ui/found-by.ts';
import { Avatar, Chip } from '../ui/index.ts';
import { StageChip } from './stage-chip.ts';

/** A member of a list, with the value in which a search found them. */
export type ListedMember = MemberItem & { readonly foundBy?: WayFound };

/** Members, two lines each: name and stage, then branch and groups. */
@Component({
  selector: 'saath-member-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, RouterLink, StageChip, TranslocoDirective],
  template: `
    <ul *transloco="let t" class="saath-card saath-list">
      @for (member of members(); track member.id) {
        <li>
          <a [routerLink]="['/members', member.id]">
            <saath-avatar [name]="member.displayName" />
            <span class="saath-grow">
              <span class="saath-row">
                <span
                  ><strong class="name" translate="no">{{ member.displayName }}</strong>
                  <span class="saath-muted">{{ member.code }}</span></span
                >
                <saath-stage-chip [stage]="member.stage" />
                @if (member.needsWord) {
                  <saath-chip tone="attention" icon="volunteer_activism">{{ t('members.needs-word') }}</saath-chip>
                }
                @if (saidWay(member); as way) {
                  <saath-chip icon="search">{{ t('common.found-by.' + way) }}</saath-chip>
                }
              </span>
              <span class="saath-small saath-muted">
                {{ member.branchName }} ·
                @for (group of member.groups; track group.id) {
                  {{ group.name }}{{ $last ? '' : ', ' }}
                } @empty {
                  {{ t('members.no-groups') }}
                }
              </span>
            </span>
          </a>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding-block: 0;
    }
    a {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      min-height: var(--saath-row);
      padding-block: var(--saath-2);
      color: inherit;
    }
    a:hover {
      text-decoration: none;
      color: var(--mat-sys-primary);
    }
  `,
})
export class MemberList {
  readonly members = input.required<readonly ListedMember[]>();

  protected readonly saidWay = saidWay;
}
