import { Controller, Get, Headers, Ip, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { languages, type CentreId, type Language } from '@saath/domain/kernel';
import type { FastifyReply } from 'fastify';
import { AllowAnyone } from '../http/allow.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import { publicStories } from '../stories/stories.query.ts';
import { shownView } from '../stories/story-views.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { storiesPage, storiesPolicy } from './stories-page.ts';
import { ReadLimit } from './read-limit.ts';

/** The latest stories that one page shows. */
const mostStories = 50;

/** The stories of a centre that everybody may read, as a page without scripts. */
@ApiExcludeController()
@Controller('public')
export class PublicStoriesController {
  constructor(
    private readonly platform: PlatformScope,
    private readonly scope: TenantScope,
    private readonly limit: ReadLimit,
  ) {}

  /**
   * 404 for a short name that no centre has and for a centre without a story alike. Nothing may keep a copy, because a story is withdrawn at
   * once.
   */
  @Get(':slug/stories')
  @AllowAnyone()
  async readStories(
    @Param('slug') slug: string,
    @Ip() address: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.limit.count(address);
    const [centre] = await this.platform.read<{ id: CentreId }>("select id from platform.centres where slug = $1 and state = 'active'", [
      slug,
    ]);
    if (centre === undefined) throw notFound('centres');
    const stories = await this.scope.inCentre(centre.id, { kind: 'system' }, async (tx) =>
      (await publicStories(tx, toDate(tx.now), mostStories)).map((row) => shownView(tx, row)),
    );
    if (stories.length === 0) throw notFound('centres');
    await reply
      .headers({ 'content-security-policy': storiesPolicy, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
      .type('text/html; charset=utf-8')
      .send(storiesPage(stories, slug, languageOf(lang, accepted)));
  }
}

/** The language that was chosen on the page, otherwise the first one of the browser that there is. */
function languageOf(chosen: unknown, accepted = ''): Language {
  const wanted = [chosen, ...accepted.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())];
  return wanted.flatMap((one) => languages.filter((language) => language === one))[0] ?? 'en';
}
