import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { overviewOf } from './overview.query.ts';
import { OverviewView } from './overview.view.ts';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(private readonly scope: TenantScope) {}

  /**
   * Read the centre in figures
   *
   * @remarks Attendance of the last eight weeks, contacts after discharge, and each branch as it is now. Figures based on fewer than five people are suppressed.
   */
  @Get()
  @Allow('centre:read')
  readOverview(): Promise<OverviewView> {
    return this.scope.transaction(overviewOf);
  }
}
