/** Traces for an OpenTelemetry collector. Loaded only where one is configured. */
import { createHash } from 'node:crypto';
import { ROOT_CONTEXT, type Span, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, RandomIdGenerator } from '@opentelemetry/sdk-trace-node';
import { within } from './operations/within.ts';
import type { Meter, Step } from './runtime/ports.ts';
import type { Part } from './runtime/runtime.ts';

export interface Tracing {
  /** Does the work as a span of what follows from the request. */
  readonly span: Meter['step'];
  /** Sends what is left; a collector that does not answer is not waited for long. */
  close(): Promise<void>;
}

/** How long one sending may take (milliseconds). */
const SENDING = 2_000;

/**
 * All that follows from a request is one trace, in whichever processes it happens: its ids are worked out from the request's, so that
 * nothing has to be handed on. Spans have the names of steps and no attributes. Spans that a collector does not take are lost.
 */
export function createTracing(endpoint: string, parts: readonly Part[]): Tracing {
  const random = new RandomIdGenerator();
  let root: Ids | undefined;
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'meanwhile', 'meanwhile.parts': [...parts] }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: SENDING }))],
    idGenerator: {
      generateTraceId: () => root?.traceId ?? random.generateTraceId(),
      generateSpanId: () => root?.spanId ?? random.generateSpanId(),
    },
  });
  const tracer = provider.getTracer('meanwhile');

  /** What was received is the root; the rest is its children, also where its span was sent by another process. */
  function begin(step: Step, request: string): Span {
    const ids = idsOf(request);
    const parent = { ...ids, traceFlags: TraceFlags.SAMPLED, isRemote: true };
    if (step !== 'receive') return tracer.startSpan(step, {}, trace.setSpanContext(ROOT_CONTEXT, parent));
    root = ids;
    try {
      return tracer.startSpan(step, { root: true });
    } finally {
      root = undefined;
    }
  }

  return {
    async span(step, request, work) {
      const span = begin(step, request);
      try {
        return await work();
      } catch (fault) {
        // Its message could quote somebody.
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw fault;
      } finally {
        span.end();
      }
    },
    close: () => within(provider.shutdown()).catch(() => {}),
  };
}

interface Ids {
  /** 16 bytes in hexadecimal digits, and 8: https://www.w3.org/TR/trace-context/#traceparent-header-field-values */
  readonly traceId: string;
  readonly spanId: string;
}

function idsOf(request: string): Ids {
  const digits = createHash('sha256').update(request).digest('hex');
  return { traceId: digits.slice(0, 32), spanId: digits.slice(32, 48) };
}
