import { setTimeout as wait } from 'node:timers/promises';
import { playDiscord } from '../../support/played-discord.ts';
import { channelOf } from './discord.ts';
const d = await playDiscord();
for (const delay of [0, 50, 200, 400, 490]) {
  for (const forgets of [false, true]) {
  const c = channelOf(d); await c.start(async () => 'accepted');
  const before = [d.identified(), d.resumed()];
  d.cut({forgets}); await wait(delay); await c.stop(); await wait(forgets ? 8000 : 1500);
  console.log(delay, forgets, before, [d.identified(), d.resumed()], 'open:', (d as any).connections?.());
  }
}
await d.close();
