/** The one list of channels. Each SDK is loaded only when its channel is in use. */
import type { ChannelName } from '../src/model.ts';
import type { Channel } from '../src/ports.ts';
import type { WebChannel } from './web/index.ts';

export async function loadAdapters(): Promise<{ channels: ReadonlyMap<ChannelName, Channel>; web: WebChannel }> {
  const { createWebChannel } = await import('./web/index.ts');
  const web = createWebChannel();
  return { web, channels: new Map<ChannelName, Channel>([[web.name, web]]) };
}
