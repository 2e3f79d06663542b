import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { KindView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Empty, ResourceStates, Skeleton } from '../ui/index.ts';
import { KindSwitch } from '../ui/kind-switch.ts';
import { Kinds } from '../ui/kinds.ts';
import type { KindTone } from '../ui/index.ts';
import { KindsStore } from './kinds-store.ts';
import { Said } from '../ui/said.ts';

/** The kinds of programme of the centre, each with a switch. */
@Component({
  selector: 'saath-kinds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said, Empty, ResourceStates, KindSwitch, RouterLink, Skeleton, TranslocoDirective],
  providers: [KindsStore],
  templateUrl: './kinds-page.html',
  styleUrl: './kinds-page.css',
})
export class KindsPage {
  protected readonly store = inject(KindsStore);
  protected readonly words = inject(Words);
  readonly #kinds = inject(Kinds);
  protected readonly mayWrite = inject(Session).may('kinds:write');

  protected tone({ code }: KindView): KindTone {
    return this.#kinds.face(code).colour;
  }
}
