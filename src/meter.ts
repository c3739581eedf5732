/** The practice's figures, as Prometheus reads them. Labels are kinds, channels and outcomes: never anybody's id. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { channelNames } from './model.ts';
import { within } from './operations/within.ts';
import type { Lane } from './ports.ts';
import { type Meter, promiseOutcomes } from './runtime/ports.ts';

export interface Figures extends Meter {
  /** Whether this process does what the lease is for. */
  holds(lease: string): boolean;
  readonly contentType: string;
  /** All figures as they are now. */
  text(): Promise<string>;
}

/** From a duplicate found at once to a platform that is waited for (seconds); adapters give up after about 10. */
const STEP_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** From what nobody notices to what nobody forgives (seconds). */
const LATENESS_BUCKETS = [0.01, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600];

/** Why something was given up: what could not be sent, and a turn that threw. */
const deadReasons = ['gone', 'refused', 'exhausted', 'unknown', 'turn-failed'] as const;

/** `depth`: asked at each reading. `span` wraps each step where traces are collected. */
export function createFigures({
  depth,
  span = (_step, _request, work) => work(),
}: {
  depth: () => Promise<Readonly<Record<Lane, number>>>;
  span?: Meter['step'] | undefined;
}): Figures {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const received = new Counter({
    name: 'meanwhile_received_total',
    help: 'What people did on a channel, by what became of it.',
    labelNames: ['channel', 'outcome'],
    registers,
  });
  // Its first event must be seen too: rate() does not see one that makes the series.
  for (const channel of channelNames) received.inc({ channel, outcome: 'refused' }, 0);
  const turns = new Counter({
    name: 'meanwhile_turns_total',
    help: 'Inputs taken through a turn. conflict: another process was quicker and the turn was taken anew; failed: it threw.',
    labelNames: ['input', 'outcome'],
    registers,
  });
  const steps = new Histogram({
    name: 'meanwhile_step_duration_seconds',
    help: 'How long each step of a message took: receive, turn, record, tell, send.',
    labelNames: ['step'],
    buckets: STEP_BUCKETS,
    registers,
  });
  const lateness = new Histogram({
    name: 'meanwhile_timer_lateness_seconds',
    help: 'How long after their time timers were taken: reminders, prompts, windows that close.',
    buckets: LATENESS_BUCKETS,
    registers,
  });
  const deliveries = new Counter({
    name: 'meanwhile_deliveries_total',
    help: 'Attempts to send, by channel and outcome. later: it will be tried again.',
    labelNames: ['channel', 'outcome'],
    registers,
  });
  const dead = new Counter({
    name: 'meanwhile_dead_letters_total',
    help: 'What was given up and handed to people: sends that cannot be delivered, turns that failed.',
    labelNames: ['reason'],
    registers,
  });
  // A counter that begins at its first event hides that event from rate().
  for (const reason of deadReasons) dead.inc({ reason }, 0);
  const full = new Counter({
    name: 'meanwhile_full_outboxes_total',
    help: 'Times that a conversation took no turn because too much of it waited to be carried out.',
    registers,
  });
  const promises = new Counter({
    name: 'meanwhile_promises_total',
    help: 'Promised replies by how they ended. kept: by the time first named; revised: by a later one, named in time; missed: not; withdrawn: the message was taken back.',
    labelNames: ['outcome'],
    registers,
  });
  for (const outcome of promiseOutcomes) promises.inc({ outcome }, 0);
  const sweeps = new Counter({
    name: 'meanwhile_sweeps_total',
    help: 'Searches for conversations with something due.',
    registers,
  });
  const swept = new Counter({
    name: 'meanwhile_swept_due_total',
    help: 'Conversations with something due that sweeps found.',
    registers,
  });
  const leases = new Gauge({
    name: 'meanwhile_lease_held',
    help: 'Whether this process holds the lease of what one process at a time does.',
    labelNames: ['lease'],
    registers,
  });
  new Gauge({
    name: 'meanwhile_queue_waiting',
    help: 'Conversations that wait to be served, by lane. With Redis the same in every process. Left out while the queue does not answer.',
    labelNames: ['lane'],
    registers,
    async collect() {
      this.reset();
      const waiting = await within(depth()).catch(() => undefined);
      if (!waiting) return;
      for (const [lane, count] of Object.entries(waiting)) this.set({ lane }, count);
    },
  });

  const held = new Set<string>();

  return {
    received: (channel, outcome) => received.inc({ channel, outcome }),
    turn(input, outcome) {
      turns.inc({ input, outcome });
      if (outcome === 'failed') dead.inc({ reason: 'turn-failed' });
    },
    timer: (late) => lateness.observe(late / 1000),
    send(channel, outcome) {
      deliveries.inc({ channel, outcome });
      // What is not agreed to did not fail.
      if (outcome !== 'sent' && outcome !== 'later' && outcome !== 'withheld') dead.inc({ reason: outcome });
    },
    full: () => full.inc(),
    promise: (outcome) => promises.inc({ outcome }),
    swept(due) {
      sweeps.inc();
      swept.inc(due);
    },
    lease(name, gained) {
      leases.set({ lease: name }, gained ? 1 : 0);
      if (gained) held.add(name);
      else held.delete(name);
    },
    holds: (lease) => held.has(lease),
    async step(step, request, work) {
      const end = steps.startTimer({ step });
      try {
        return await span(step, request, work);
      } finally {
        end();
      }
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
