import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { catchError, type Observable } from 'rxjs';
import { noteUnreadable } from '../audit/note-unreadable.ts';
import { Logger } from '../platform/logger.ts';
import { VaultProblem } from '../platform/vault.ts';
import { isInCentre } from '../tenancy/centre-context.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';

/**
 * Notes in the audit of the centre that a request met a stored value which was moved or changed. It is the outermost interceptor, so the
 * transactions of the request are over, and the note has one of its own. The answer is the same when the note fails, which is logged.
 */
@Injectable()
export class UnreadableInterceptor implements NestInterceptor {
  constructor(
    private readonly scope: TenantScope,
    private readonly logger: Logger,
  ) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (error instanceof VaultProblem && isInCentre()) await this.note(error);
        throw error;
      }),
    );
  }

  private async note(error: VaultProblem): Promise<void> {
    try {
      await this.scope.transaction((tx) => noteUnreadable(tx, error));
    } catch (failure) {
      this.logger.failure(failure);
    }
  }
}
