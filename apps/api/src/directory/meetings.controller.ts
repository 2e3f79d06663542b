import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Ip, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CentreId } from '@saath/domain/kernel';
import type { FastifyReply } from 'fastify';
import { AllowAnyone } from '../http/allow.ts';
import { notFound } from '../platform/refusal.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { listedMeetings } from './listed-meetings.read-model.ts';
import { ReadLimit } from './read-limit.ts';

const quarterHourSeconds = 900;

/** The meetings of a centre for public directories. The form is that of the Meeting Guide specification, not that of the API, so it is described there. */
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
  async readMeetings(
    @Param('slug') slug: string,
    @Ip() address: string,
    @Headers('if-none-match') seen: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.limit.count(address);
    const [centre] = await this.platform.read<{ id: CentreId; name: string }>(
      "select id, name from platform.centres where slug = $1 and state = 'active'",
      [slug],
    );
    if (centre === undefined) throw notFound('centres');
    const meetings = await this.scope.inCentre(centre.id, { kind: 'system' }, (tx) => listedMeetings(tx, centre.name));
    if (meetings.length === 0) throw notFound('centres');
    const body = JSON.stringify(meetings);
    const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    // Open to the pages of directories as well; there is no cookie or person on whom the answer depends.
    await reply
      .headers({ etag: tag, 'cache-control': `public, max-age=${String(quarterHourSeconds)}`, 'access-control-allow-origin': '*' })
      .header('cross-origin-resource-policy', 'cross-origin')
      .status(seen?.includes(tag) === true ? 304 : 200)
      .type('application/json; charset=utf-8')
      .send(seen?.includes(tag) === true ? undefined : body);
  }
}
