import { Controller, Get, Headers, Ip, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { languages, type Language } from '@saath/domain/kernel';
import type { FastifyReply } from 'fastify';
import { AllowAnyone } from '../http/allow.ts';
import { checkPage, checkPolicy, emptyPage, statusOf } from './check-page.ts';
import { CheckService } from './check.service.ts';

/**
 * The public page that checks the code of a paper. Looking changes nothing, so it is read by its address, as the square on the paper does,
 * and its form works without scripts.
 */
@ApiExcludeController()
@Controller('v')
export class CheckController {
  constructor(private readonly checks: CheckService) {}

  @Get()
  @AllowAnyone()
  async open(
    @Query('code') code: unknown,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Ip() address: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOf(lang, accepted);
    if (typeof code === 'string' && code.trim() !== '') await this.answer(reply, code, language, address);
    else await send(reply, 200, emptyPage(language));
  }

  @Get(':code')
  @AllowAnyone()
  async check(
    @Param('code') code: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Ip() address: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(reply, code, languageOf(lang, accepted), address);
  }

  private async answer(reply: FastifyReply, typed: string, language: Language, address: string): Promise<void> {
    const checked = await this.checks.check(typed, address);
    if (checked.is === 'resting') void reply.header('retry-after', String(checked.seconds));
    await send(reply, statusOf(checked), checkPage(checked, typed, language));
  }
}

/** The language that was chosen on the page, otherwise the first one of the browser that there is. */
function languageOf(chosen: unknown, accepted = ''): Language {
  const wanted = [chosen, ...accepted.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())];
  return wanted.flatMap((one) => languages.filter((language) => language === one))[0] ?? 'en';
}

async function send(reply: FastifyReply, status: number, html: string): Promise<void> {
  await reply
    .status(status)
    .header('content-security-policy', checkPolicy)
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .type('text/html; charset=utf-8')
    .send(html);
}
