/** How messages are named outside: in a thread the thread comes before the message, elsewhere the place says where it is. */
import type { Address } from '../../src/model.ts';

export interface Named {
  /** A thread's, else the place's. */
  readonly channel: string;
  readonly id: string;
}

export const nameOf = ({ channel, id }: Named, place: string): string => (channel === place ? id : `${channel}:${id}`);

export function namedAs(name: string, { place }: Pick<Address, 'place'>): Named {
  const [id = '', channel = place] = name.split(':').reverse();
  return { channel, id };
}
