/** The one list of signs, gravest first: of two that are as grave, the first gives the reason. */
import type { Sign } from './sign.ts';
import { attempt } from './signs/attempt.ts';
import { concern } from './signs/concern.ts';
import { method } from './signs/method.ts';
import { others } from './signs/others.ts';
import { prepared } from './signs/prepared.ts';
import { suicide } from './signs/suicide.ts';

export const signs: readonly Sign[] = [...attempt, ...suicide, ...method, ...prepared, ...others, ...concern];
