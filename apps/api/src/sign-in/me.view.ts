import { ApiProperty } from '@nestjs/swagger';
import { languages } from '@saath/domain/kernel';
import { staffRoles } from '@saath/domain/staff';

export class NamedView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;
}

export class MeUserView extends NamedView {
  @ApiProperty({ enum: languages })
  language: string;

  @ApiProperty()
  operator: boolean;
}

export class MeCentreView extends NamedView {
  @ApiProperty()
  slug: string;

  @ApiProperty({ enum: languages, isArray: true })
  languages: string[];

  @ApiProperty()
  timeZone: string;
}

export class MembershipView {
  @ApiProperty({ type: MeCentreView })
  centre: MeCentreView;

  @ApiProperty({ enum: staffRoles })
  role: string;

  @ApiProperty()
  staffId: string;

  @ApiProperty({ type: [NamedView], nullable: true, description: 'Null means every branch.' })
  branches: NamedView[] | null;
}

/** Who is signed in, where they may work, and what they may do in the centre that is open. */
export class MeView {
  @ApiProperty({ type: MeUserView })
  user: MeUserView;

  @ApiProperty({ type: [MembershipView] })
  memberships: MembershipView[];

  @ApiProperty({ type: String, nullable: true })
  active: string | null;

  @ApiProperty({ type: [String] })
  permissions: string[];

  @ApiProperty({ description: 'Of the account: what PATCH /me wants back as If-Match.' })
  version: number;
}

export class InvitationView {
  @ApiProperty()
  centreName: string;

  @ApiProperty()
  email: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: staffRoles })
  role: string;

  @ApiProperty({ description: 'Whether the reader has a password already: they accept with it, and it stays.' })
  hasAccount: boolean;
}

export class SignInItem {
  @ApiProperty()
  id: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  lastSeenAt: string;

  @ApiProperty()
  device: string;

  @ApiProperty()
  current: boolean;
}

export class SignInPage {
  @ApiProperty({ type: [SignInItem] })
  items: SignInItem[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
