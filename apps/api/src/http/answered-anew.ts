import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const ANSWERED_ANEW = 'x-answered-anew';

/**
 * A POST whose answer is never stored under an `Idempotency-Key`: because it shows what must be asked for each time, or because sending it
 * again changes nothing and answers the present state.
 */
export const AnsweredAnew = (): MethodDecorator => applyDecorators(SetMetadata(ANSWERED_ANEW, true), ApiExtension(ANSWERED_ANEW, true));
