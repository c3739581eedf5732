/** What errors of requests to the Bot Connector mean. */
import { Fault } from '../../src/errors.ts';
import type { Instant } from '../../src/model.ts';
import type { Receipt } from '../../src/ports.ts';

/** The HTTP status that an error of the SDK stands for. */
export const statusOf = (fault: unknown): number | undefined =>
  typeof fault === 'object' && fault !== null && 'statusCode' in fault && typeof fault.statusCode === 'number'
    ? fault.statusCode
    : undefined;

/** With these nothing has gone out yet. */
const unreached = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
]);

/** What an error of a request means. Throws where it is not known whether the request was carried out. */
export function receiptOf(fault: unknown, now: Instant): Receipt {
  if (fault instanceof Fault) throw fault;
  const status = statusOf(fault);
  if (status === undefined) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    if (unreached.has(code)) return { outcome: 'later', reason: `Teams cannot be reached (${code})` };
    throw new Fault('world', `Teams did not answer (${code || (fault as Error).name}).`);
  }
  // Blocked, or the app was removed; the conversation is no more. learn.microsoft.com, "Send proactive messages".
  if (status === 403 || status === 404) return { outcome: 'failed', reason: 'gone' };
  if (status >= 500 || [401, 408, 412, 429].includes(status)) return later(fault, status, now);
  return { outcome: 'failed', reason: 'refused' };
}

function later(fault: unknown, status: number, now: Instant): Receipt {
  const { response } = fault as { response?: { headers?: { get(name: string): string | undefined } } };
  const wait = response?.headers?.get('retry-after');
  const at = wait === undefined ? undefined : /^\d{1,6}$/.test(wait) ? now + Number(wait) * 1000 : Date.parse(wait);
  const reason = `Teams answered ${status}`;
  return at === undefined || Number.isNaN(at) ? { outcome: 'later', reason } : { outcome: 'later', at, reason };
}
