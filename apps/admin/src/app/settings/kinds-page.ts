import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { KindView, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Empty, Faces, Skeleton } from '../ui/index.ts';
import { KindSwitch } from '../ui/kind-switch.ts';
import { kindFace } from '../ui/kinds.ts';
import { Notice } from '../ui/notice.ts';

/** What the centre runs. A switch acts at once and can be taken back. */
@Component({
  selector: 'saath-kinds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Faces, KindSwitch, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <header>
        <h1>{{ t('settings.kinds.title') }}</h1>
        <p class="saath-muted">{{ t(mayWrite ? 'settings.kinds.intro' : 'settings.read-only') }}</p>
      </header>
      <saath-faces [of]="found" [empty]="kinds().length === 0">
        <saath-skeleton slot="loading" shape="blocks" [lines]="4" />
        <saath-empty slot="empty" [title]="t('settings.kinds.empty')" />
        <ng-template #filled>
          <p class="saath-muted" role="status">{{ t('settings.kinds.count', { count: on(), of: kinds().length }) }}</p>
          <ul>
            @for (kind of kinds(); track kind.code) {
              <li>
                <saath-kind-switch
                  [icon]="kind.icon"
                  [colour]="tone(kind)"
                  [name]="kind.name[words.language()]"
                  [description]="kind.description[words.language()]"
                  [on]="kind.enabled"
                  [locked]="!mayWrite"
                  (switched)="set(kind, $event)"
                />
              </li>
            }
          </ul>
        </ng-template>
      </saath-faces>
    </div>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--saath-3);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
      margin-top: var(--saath-3);
    }
  `,
})
export class KindsPage {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  protected readonly words = inject(Words);
  protected readonly mayWrite = inject(Session).may('kinds:write');
  protected readonly found = httpResource<Page<KindView>>(() => `${apiRoot}/programme-kinds`);
  protected readonly kinds = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  protected readonly on = computed(() => this.kinds().filter(({ enabled }) => enabled).length);

  protected tone({ code }: KindView) {
    return kindFace(code).colour;
  }
  protected async set(kind: KindView, enabled: boolean): Promise<void> {
    const saved = await this.#put(kind, enabled);
    if (saved === undefined) return;
    const taken = await this.#notice.undoable(enabled ? 'settings.kinds.on' : 'settings.kinds.off', {
      name: kind.name[this.words.language()],
    });
    const now = this.kinds().find(({ code }) => code === kind.code);
    if (taken && now !== undefined) await this.#put(now, !enabled);
  }
  /** Shows the change before the answer, and what really is when it was refused. The first change of a centre gives every kind a version. */
  async #put(kind: KindView, enabled: boolean): Promise<KindView | undefined> {
    this.#show({ ...kind, enabled });
    try {
      const saved = await this.#api.put(`/programme-kinds/${kind.code}`, { enabled }, kind.version);
      this.#show(saved);
      if (kind.version === 0) this.found.reload();
      return saved;
    } catch (fault) {
      this.#notice.refused(fault);
      this.found.reload();
      return undefined;
    }
  }
  #show(changed: KindView): void {
    if (!this.found.hasValue()) return;
    const { items, nextCursor } = this.found.value();
    this.found.set({ items: items.map((one) => (one.code === changed.code ? changed : one)), nextCursor });
  }
}
