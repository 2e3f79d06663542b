// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface AdministratorState {
  readonly invited: boolean;
  readonly accepted: boolean;
}

export interface PlatformCentreView {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly languages: readonly ('en' | 'hi' | 'mr')[];
  readonly state: 'active' | 'suspended';
  readonly branches: number;
  readonly staff: number;
  readonly members: number;
  readonly groups: number;
  readonly administrator: AdministratorState;
  readonly createdAt: string;
  readonly version: number;
}

export interface PlatformCentrePage {
  readonly items: readonly PlatformCentreView[];
  readonly nextCursor: string | null;
}

export interface NewBranchBody {
  readonly name: string;
  readonly timeZone?: string;
}

export interface NewAdministratorBody {
  readonly name: string;
  readonly email: string;
}

export interface OnboardCentreBody {
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly languages: readonly ('en' | 'hi' | 'mr')[];
  readonly branches?: readonly NewBranchBody[];
  readonly kinds?: readonly string[];
  readonly administrator: NewAdministratorBody;
}

export interface AmendCentreBody {
  readonly name?: string;
}

export interface SuspendBody {
  readonly reason: string;
}

export interface PlatformOperations {
  'GET /platform/centres': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: PlatformCentrePage };
  'POST /platform/centres': { readonly body: OnboardCentreBody; readonly answer: PlatformCentreView };
  'GET /platform/centres/{id}': { readonly answer: PlatformCentreView };
  'PATCH /platform/centres/{id}': { readonly body: AmendCentreBody; readonly answer: PlatformCentreView };
  'POST /platform/centres/{id}/suspend': { readonly body: SuspendBody; readonly answer: PlatformCentreView };
  'POST /platform/centres/{id}/reactivate': { readonly answer: PlatformCentreView };
  'POST /platform/centres/{id}/invitations/resend': { readonly answer: PlatformCentreView };
}
