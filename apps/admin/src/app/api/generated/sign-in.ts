// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface SignInBody {
  readonly email?: string;
  /** In any notation; together with the centre code. */
  readonly phone?: string;
  readonly password: string;
  readonly centreCode?: string;
}

export interface MeUserView {
  readonly id: string;
  readonly name: string;
  readonly language: 'en' | 'hi' | 'mr';
  readonly operator: boolean;
}

export interface MeCentreView {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly languages: readonly ('en' | 'hi' | 'mr')[];
  readonly timeZone: string;
}

export interface NamedView {
  readonly id: string;
  readonly name: string;
}

export interface MembershipView {
  readonly centre: MeCentreView;
  readonly role: 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
  readonly staffId: string;
  /** Null means every branch. */
  readonly branches: readonly NamedView[] | null;
}

export interface MeView {
  readonly user: MeUserView;
  readonly memberships: readonly MembershipView[];
  readonly active: string | null;
  readonly permissions: readonly string[];
  /** Of the account: what PATCH /me wants back as If-Match. */
  readonly version: number;
}

export interface ProfileBody {
  readonly language?: 'en' | 'hi' | 'mr';
  /** For signing in with a centre code; null takes it away. */
  readonly phone?: string | null;
}

export interface SwitchBody {
  readonly centreId: string;
}

export interface ForgotBody {
  readonly email: string;
}

export interface ResetBody {
  readonly token: string;
  readonly password: string;
}

export interface InvitationView {
  readonly centreName: string;
  readonly email: string;
  readonly name: string;
  readonly role: 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
  /** Whether the reader has a password already: they accept with it, and it stays. */
  readonly hasAccount: boolean;
}

export interface AcceptBody {
  /** The present one of whoever has an account, otherwise the one to be set. */
  readonly password: string;
  /** Needed of whoever has no account yet; an account keeps its name. */
  readonly name?: string;
}

export interface SignInItem {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly device: string;
  readonly current: boolean;
}

export interface SignInPage {
  readonly items: readonly SignInItem[];
  readonly nextCursor: string | null;
}

export interface SignInOperations {
  'POST /auth/sign-in': { readonly body: SignInBody; readonly answer: MeView };
  'POST /auth/sign-out': { readonly answer: void };
  'GET /me': { readonly answer: MeView };
  'PATCH /me': { readonly body: ProfileBody; readonly answer: MeView };
  'POST /auth/switch': { readonly body: SwitchBody; readonly answer: MeView };
  'POST /auth/forgot': { readonly body: ForgotBody; readonly answer: void };
  'POST /auth/reset': { readonly body: ResetBody; readonly answer: void };
  'GET /auth/invitations/{token}': { readonly answer: InvitationView };
  'POST /auth/invitations/{token}/accept': { readonly body: AcceptBody; readonly answer: MeView };
  'GET /auth/sessions': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: SignInPage };
  'DELETE /auth/sessions': { readonly answer: void };
  'DELETE /auth/sessions/{id}': { readonly answer: void };
}
