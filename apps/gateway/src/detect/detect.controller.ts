import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { detectIn, type Detected } from '#domain/language';
import { Problem } from '../http/problem.ts';

const TURNS_MAX = 1_000;

/** What Baton hears in turns of customers, whatever a policy makes of it. Nothing is stored. */
@Controller('v1/detect')
export class DetectController {
  /** One turn, or a list of turns with an answer for each in the same order. */
  @Post()
  @HttpCode(200)
  postDetect(@Body() body: unknown): Detected | readonly (Detected | { readonly error: string })[] {
    if (Array.isArray(body)) {
      if (body.length > TURNS_MAX)
        throw new Problem('invalid-event', `At most ${TURNS_MAX} turns at once; these are ${body.length}.`);
      return body.map(detectIn);
    }
    const heard = detectIn(body);
    if ('error' in heard) throw new Problem('invalid-event', heard.error);
    return heard;
  }
}
