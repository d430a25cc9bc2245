import type { DynamicModule } from '@nestjs/common';
import type { GatewayOptions } from './options.ts';

export class GatewayModule {
  static forRoot(options: GatewayOptions): DynamicModule {
    return { module: GatewayModule, providers: [{ provide: 'options', useValue: options }] };
  }
}
