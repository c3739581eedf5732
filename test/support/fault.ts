import { AssertionError } from 'chai';
import { Fault } from '../../src/errors.ts';

/** The Fault that `work` rejects with. Fails when it resolves; any other error goes through. */
export async function faultOf(work: Promise<unknown>): Promise<Fault> {
  try {
    await work;
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new AssertionError('It was expected to be refused.');
}
