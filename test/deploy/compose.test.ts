import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { settings } from '../../src/config.ts';

interface Service {
  readonly image: string;
  readonly ports?: readonly string[];
  readonly environment?: { readonly [name: string]: string };
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly depends_on?: { readonly [service: string]: { readonly condition: string } };
  readonly command?: readonly string[];
  readonly [field: string]: unknown;
}

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: { readonly [name: string]: Service };
  volumes: object;
  networks: { readonly [name: string]: { internal?: boolean } };
};
const services = Object.entries(compose.services);
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`no service ${name}`);
  return found;
};

describe('docker-compose.yml', () => {
  it('opens no port but that of the web, and that to this machine alone', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).to.deep.equal(['web']);
    expect(service('web').ports).to.deep.equal([`\${BIND:-127.0.0.1}:\${PORT:-3000}:3000`]);
    for (const [name, one] of services)
      expect(one, name).not.to.have.any.keys('network_mode', 'privileged', 'pid', 'ipc');
  });

  it('runs everything without root, without capabilities and on a read-only image', () => {
    for (const [name, one] of services) {
      expect(one.read_only, name).to.equal(true);
      expect(one.cap_drop, name).to.deep.equal(['ALL']);
      expect(one.security_opt, name).to.deep.equal(['no-new-privileges:true']);
      if (one.image !== 'meanwhile') expect(one.user, name).to.be.oneOf(['mongodb', 'redis']);
    }
    const last =
      read('Dockerfile')
        .split(/^FROM /m)
        .at(-1) ?? '';
    expect(last).to.match(/^USER node$/m);
    expect(last.indexOf('USER node')).to.be.above(last.lastIndexOf('\nCOPY')).and.above(last.lastIndexOf('\nRUN'));
  });

  it('has one web, two workers, MongoDB, and a Redis that keeps what it has and evicts nothing', () => {
    expect(service('web').command).to.deep.equal(['start', '--only', 'web']);
    expect(service('worker').command).to.deep.equal(['start', '--only', 'worker']);
    expect(service('worker').deploy).to.deep.equal({ replicas: 2 });
    expect(service('redis').command?.join(' ')).to.include('--appendonly yes --maxmemory-policy noeviction');
    for (const name of ['mongo', 'redis', 'web', 'worker'])
      expect(service(name).restart, name).to.equal('unless-stopped');
  });

  it('keeps the database and Redis where only the practice reaches them', () => {
    expect(compose.networks.inside?.internal).to.equal(true);
    for (const name of ['mongo', 'redis']) expect(service(name).networks, name).to.deep.equal(['inside']);
  });

  it('waits for what each needs', () => {
    expect(service('web').depends_on).to.deep.equal(service('worker').depends_on);
    for (const [name, { depends_on: needs = {} }] of services)
      for (const [other, { condition }] of Object.entries(needs)) {
        const once = service(other).restart === 'on-failure';
        expect(condition, `${name} on ${other}`).to.equal(once ? 'service_completed_successfully' : 'service_healthy');
      }
  });

  it('gives secrets as files, to each only its own, and the master key to nobody but Meanwhile', () => {
    const inFiles = Object.keys(service('web').environment ?? {}).filter((name) => name.endsWith('_FILE'));
    expect(inFiles).to.include.members(['MASTER_KEY_FILE', 'MONGODB_URI_FILE', 'REDIS_URL_FILE']);
    for (const [name, { volumes = [] }] of services) {
      const secrets = volumes.filter((volume) => volume.startsWith('secrets-')).sort();
      if (name === 'secrets') continue;
      const own = ['mongo', 'redis'].includes(name) ? name : 'app';
      expect(secrets, name).to.deep.equal([`secrets-${own}:/secrets/${own}:ro`]);
    }
  });

  it('sets only settings that exist, and mounts only volumes that are declared', () => {
    const known = Object.keys(settings.shape);
    for (const name of Object.keys(service('web').environment ?? {}))
      expect(known).to.include(name.replace(/_FILE$/, ''));
    const named = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
    expect([...new Set(named)].sort()).to.deep.equal(Object.keys(compose.volumes).sort());
  });
});
