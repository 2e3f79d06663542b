import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Ip, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CentreId } from '@saath/domain/kernel';
import type { FastifyReply } from 'fastify';
import { AllowAnyone } from '../http/allow.ts';
import { notFound } from '../platform/refusal.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { healthcareServicesView } from './healthcare-service.view.ts';
import { listedMeetings, type ListedMeeting } from './listed-meetings.read-model.ts';
import { meetingView } from './meeting.view.ts';
import { ReadLimit } from './read-limit.ts';

const quarterHourSeconds = 900;

/** The reader of a directory: its network, what it has seen, and where its answer goes. */
interface Reader {
  readonly address: string;
  readonly seen: string | undefined;
  readonly reply: FastifyReply;
}

/**
 * The meetings of a centre for public directories. The forms are those of the Meeting Guide specification and of FHIR R4, not that of the API,
 * so they are described there.
 */
@ApiExcludeController()
@Controller('public')
export class MeetingsController {
  constructor(
    private readonly platform: PlatformScope,
    private readonly scope: TenantScope,
    private readonly limit: ReadLimit,
  ) {}

  /** 404 for a short name that no centre has and for a centre that lists nothing alike: the address reveals no centre. */
  @Get(':slug/meetings.json')
  @AllowAnyone()
  readMeetings(
    @Param('slug') slug: string,
    @Ip() address: string,
    @Headers('if-none-match') seen: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = (meetings: readonly ListedMeeting[], centre: string) => meetings.map((meeting) => meetingView(meeting, centre));
    return this.answer(slug, { address, seen, reply }, 'application/json', form);
  }

  /** The same meetings as services of FHIR R4. */
  @Get(':slug/healthcare-services.json')
  @AllowAnyone()
  readHealthcareServices(
    @Param('slug') slug: string,
    @Ip() address: string,
    @Headers('if-none-match') seen: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(slug, { address, seen, reply }, 'application/fhir+json', healthcareServicesView);
  }

  private async answer(
    slug: string,
    { address, seen, reply }: Reader,
    type: string,
    form: (meetings: readonly ListedMeeting[], centreName: string) => object,
  ): Promise<void> {
    this.limit.count(address);
    const [centre] = await this.platform.read<{ id: CentreId; name: string }>(
      "select id, name from platform.centres where slug = $1 and state = 'active'",
      [slug],
    );
    if (centre === undefined) throw notFound('centres');
    const meetings = await this.scope.inCentre(centre.id, { kind: 'system' }, listedMeetings);
    if (meetings.length === 0) throw notFound('centres');
    const body = JSON.stringify(form(meetings, centre.name));
    const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    // Open to the pages of directories as well; there is no cookie or person on whom the answer depends.
    await reply
      .headers({ etag: tag, 'cache-control': `public, max-age=${String(quarterHourSeconds)}`, 'access-control-allow-origin': '*' })
      .header('cross-origin-resource-policy', 'cross-origin')
      .status(seen?.includes(tag) === true ? 304 : 200)
      .type(`${type}; charset=utf-8`)
      .send(seen?.includes(tag) === true ? undefined : body);
  }
}
