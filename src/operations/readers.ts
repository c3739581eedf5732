/** Who may read the figures. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** What proxies add: a request with one of these comes from further away than its socket. */
const fromAfar = /^(forwarded|via|x-forwarded-.+|x-real-ip)$/;

/**
 * With a token: whoever shows it. Without one: programs of this machine that ask the process itself.
 */
export function mayRead({ headers, socket }: IncomingMessage, token: string | undefined): boolean {
  if (token !== undefined) return same(headers.authorization ?? '', `Bearer ${token}`);
  const { remoteAddress = '', remoteFamily } = socket;
  if (Object.keys(headers).some((name) => fromAfar.test(name))) return false;
  return loopback.check(remoteAddress, remoteFamily === 'IPv6' ? 'ipv6' : 'ipv4');
}

/** Takes equally long wherever they differ; hashed, so also however long they are. */
const same = (a: string, b: string): boolean => timingSafeEqual(hash(a), hash(b));

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
