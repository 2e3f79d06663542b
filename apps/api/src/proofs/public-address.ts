import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';

/** The page on which everybody can check a paper. */
@Injectable()
export class PublicAddress {
  private readonly page: string;

  constructor(@Inject(CONFIG) { publicUrl }: ConfigToken) {
    this.page = `${publicUrl}/v`;
  }

  /** As people type it, without the protocol. */
  get host(): string {
    return this.page.replace(/^https?:\/\//, '');
  }

  ofCode(code: string): string {
    return `${this.page}/${code}`;
  }
}
