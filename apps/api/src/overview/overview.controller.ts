import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { overviewOf } from './overview.query.ts';
import { OverviewView } from './overview.view.ts';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(private readonly scope: TenantScope) {}

  /** Attendance of the last weeks, contacts after discharge, and each branch as it stands now. */
  @Get()
  @Allow('centre:read')
  @ApiOkResponse({ type: OverviewView })
  overview(): Promise<OverviewView> {
    return this.scope.transaction(overviewOf);
  }
}
