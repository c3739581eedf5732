/** The settings, each by itself and together. */
import { type Config, type Environment, readConfig, wrongSettings } from '../config.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** Everything wrong with the settings, and a Config in which defaults stand in for what is wrong. */
export function examineSettings(environment: Environment): { findings: readonly Finding[]; config: Config } {
  const faults = wrongSettings(environment);
  const left = { ...environment };
  for (const { name } of faults) {
    delete left[name];
    delete left[`${name}_FILE`];
  }
  const config = readConfig(left);
  const findings = faults.length > 0 ? faults.map(({ says }) => wrong(says)) : [ok('All settings can be read.')];
  const address = faults.some(({ name }) => name === 'PUBLIC_URL' || name === 'HOST') ? [] : [examineAddress(config)];
  return { findings: [...findings, ...address, ...examineWords(config)], config };
}

/** What clients are told of danger and of replies must be this practice's own. */
function examineWords({ EMERGENCY, REPLIES, THERAPIST_NAME }: Config): readonly Finding[] {
  const missing = Object.entries({ EMERGENCY, REPLIES, THERAPIST_NAME }).filter(([, value]) => value === undefined);
  if (missing.length === 0) return [];
  const names = missing.map(([name]) => name).join(', ');
  return [
    warning(
      `Clients are told what nobody of this practice has chosen: ${names}.`,
      'Set them: whom to call in danger where your clients live, how soon you reply, and your name.',
    ),
  ];
}

/** Passwords are not used here, but links that sign somebody in are, and words. */
function examineAddress({ PUBLIC_URL, HOST }: Config): Finding {
  const { origin, protocol, hostname } = new URL(PUBLIC_URL);
  if (protocol === 'https:') return ok(`Browsers reach it by ${origin}, encrypted.`);
  if (isLocal(HOST) && isLocal(hostname)) return ok(`Only browsers of this machine reach it, by ${origin}.`);
  if (isLocal(hostname))
    return warning(
      `HOST=${HOST} lets other machines in, unencrypted, while PUBLIC_URL is ${origin}.`,
      'Set HOST=127.0.0.1 unless a container or firewall keeps others out; or set PUBLIC_URL to the https:// address of a proxy.',
    );
  return wrong(
    `PUBLIC_URL is ${origin} and HOST is ${HOST}: what people write would travel unencrypted.`,
    'Put a proxy with https in front and set PUBLIC_URL to the https:// address that browsers use; or set HOST=127.0.0.1.',
  );
}

const isLocal = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
