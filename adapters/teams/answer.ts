/** What a request of Teams is answered with. Source: learn.microsoft.com, "Universal Actions for Adaptive Cards": the response format. */
import type { Tap } from './tap.ts';
import { answered, cardOf } from './write.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** The tapped card shows what was chosen; one with actions stays, and a line says what was pressed. */
export const invokeDone = ({ ends, shown, chosen }: Exclude<Tap, 'empty'>): Answer =>
  ends
    ? {
        status: 200,
        body: {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: cardOf(answered(shown, chosen)),
        },
      }
    : invokeMessage(`✓ ${chosen}`);

export const invokeMessage = (value: string): Answer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
});

/** The card stays as it is, so that it can be tapped again. */
export const invokeError = (message: string): Answer => ({
  status: 200,
  body: { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: '500', message } },
});
