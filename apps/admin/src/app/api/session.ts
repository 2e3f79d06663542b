import { computed, inject, Injectable, signal } from '@angular/core';
import { Api } from './api.ts';
import { unlockDevice } from './device-lock.ts';
import { forgetEarly, takeEarly } from './early-person.ts';
import { forgetOwedSignOut, settleSignOut } from './owed-sign-out.ts';
import type { Language, Me, Profile, SignIn } from './shapes.ts';
import { forgetSignIn, keepSignIn } from './was-signed-in.ts';

/** The person who is signed in, the centre, and the rights there. The server decides; this only hides what would be refused. */
@Injectable({ providedIn: 'root' })
export class Session {
  readonly #api = inject(Api);
  readonly me = signal<Me | null>(null);
  readonly membership = computed(() => {
    const me = this.me();
    return me?.memberships.find(({ centre }) => centre.id === me.active) ?? null;
  });
  readonly timeZone = computed(() => this.membership()?.centre.timeZone ?? 'Asia/Kolkata');
  readonly #permissions = computed(() => new Set(this.me()?.permissions));

  may(permission: string): boolean {
    return this.#permissions().has(permission);
  }
  /** Fails with 401 when nobody is signed in. */
  async load(): Promise<Me> {
    const early = takeEarly();
    return this.#keep((early && (await early)) ?? (await this.#api.get('/me')));
  }
  async signIn(given: SignIn): Promise<Me> {
    await this.#settled();
    return this.#enter(await this.#api.post('/auth/sign-in', given));
  }
  /** Accepts an invitation, which also signs in. */
  async accept(token: string, given: { readonly name?: string; readonly password: string }): Promise<Me> {
    await this.#settled();
    return this.#enter(await this.#api.post(`/auth/invitations/${encodeURIComponent(token)}/accept`, given));
  }
  async switchTo(centreId: string): Promise<Me> {
    return this.#keep(await this.#api.post('/auth/switch', { centreId }));
  }
  /** Changes something of one's own account, as it was last seen. */
  async change(given: Profile): Promise<Me> {
    return this.#keep(await this.#api.patch('/me', given, this.me()?.version));
  }
  /** Ends every other sign-in of the person. */
  async changePassword(given: { readonly currentPassword: string; readonly password: string }): Promise<Me> {
    return this.#keep(await this.#api.post('/auth/password', given));
  }
  async speak(language: Language): Promise<void> {
    await this.change({ language });
  }
  /** Nobody is signed in on this page any more. */
  leave(): void {
    this.me.set(null);
    forgetSignIn();
  }
  /** A sign-out that the server does not know yet is told first, because it would end the new sign-in. */
  async #settled(): Promise<void> {
    const settling = settleSignOut();
    if (settling !== undefined) await settling;
  }
  #enter(me: Me): Me {
    forgetOwedSignOut();
    unlockDevice();
    return this.#keep(me);
  }
  #keep(me: Me): Me {
    // What was answered before is no longer so.
    forgetEarly();
    this.me.set(me);
    keepSignIn();
    return me;
  }
}
