/** What the doctor says about one thing. */
import { Fault } from '../errors.ts';
import type { Finding } from '../ports.ts';

export type { Finding };

export const ok = (says: string): Finding => ({ level: 'ok', says });
export const warning = (says: string, next: string): Finding => ({ level: 'warning', says, next });
export const wrong = (says: string, next?: string): Finding => ({ level: 'wrong', says, ...(next && { next }) });

/** A look at one part. One that throws is a finding itself and keeps no other from being looked at. */
export async function look(part: string, work: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await work();
  } catch (fault) {
    return [faulty(part, fault)];
  }
}

/** A Fault says in our own words what is wrong and what to do; what else is thrown could quote an address with its password. */
export function faulty(part: string, fault: unknown): Finding {
  if (fault instanceof Fault) return wrong(fault.message);
  const code = fault instanceof Error && 'code' in fault ? ` (${String(fault.code)})` : '';
  return wrong(`${part} could not be looked at${code}.`);
}
