/** A ring as a job of BullMQ. */
import type { Job, JobsOptions } from 'bullmq';
import type { PersonId } from '../../model.ts';
import type { Lane } from '../../ports.ts';

/** All that a job says; its lane is its priority, which a later ring may raise. */
export interface Ring {
  readonly person: PersonId;
}

/** BullMQ serves jobs without a priority first. */
export const priorities: Readonly<Record<Lane, number>> = { live: 0, planned: 1 };

export const laneOf = ({ priority }: Job<Ring>): Lane => (priority === priorities.live ? 'live' : 'planned');

/** Nothing that was handled stays, nothing is given up, and no error's words are kept. */
export const ringOptions: JobsOptions = {
  attempts: Number.MAX_SAFE_INTEGER,
  backoff: { type: 'custom' },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
};
