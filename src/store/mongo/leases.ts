import type { Leases } from '../../ports.ts';
import type { Collections } from './collections.ts';
import { isDuplicate } from './faults.ts';

/** By the clock of the primary: after a change of the primary, a term may be as much shorter or longer as their clocks differ. */
export function createLeases({ leases }: Collections): Leases {
  const lease: Leases['lease'] = async (name, holder, term) => {
    try {
      const held = await leases.findOneAndUpdate({ _id: name }, takeOrKeep(holder, term), {
        upsert: true,
        returnDocument: 'after',
      });
      return held?.holder === holder ? held.number : undefined;
    } catch (error) {
      // Two were the first at once.
      if (isDuplicate(error)) return lease(name, holder, term);
      throw error;
    }
  };
  return {
    lease,
    async unlease(name, holder) {
      await leases.updateOne({ _id: name, holder }, { $set: { expires: new Date(0) } });
    },
  };
}

/** Changes nothing while another has it. */
function takeOrKeep(holder: string, term: number) {
  const isHolder = { $eq: ['$holder', { $literal: holder }] };
  const over = { $lte: [{ $ifNull: ['$expires', new Date(0)] }, '$$NOW'] };
  const number = { $add: [{ $ifNull: ['$number', 0] }, { $cond: [isHolder, 0, 1] }] };
  const ifFree = (value: unknown, otherwise: string) => ({ $cond: ['$free', value, otherwise] });
  return [
    { $set: { free: { $or: [isHolder, over] } } },
    {
      $set: {
        number: ifFree(number, '$number'),
        holder: ifFree({ $literal: holder }, '$holder'),
        expires: ifFree({ $add: ['$$NOW', term] }, '$expires'),
      },
    },
    { $unset: 'free' },
  ];
}
