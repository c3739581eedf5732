import type { Guard, Rule } from './imports.ts';

const model = /^src\/model\.ts$/;
const ports = /^src\/ports\.ts$/;
const errors = /^src\/errors\.ts$/;
const split = /^src\/(split|spell)\.ts$/;
const week = /^src\/week\.ts$/;
const within = (folder: string): RegExp => new RegExp(`^${folder.replaceAll('.', '\\.')}/`);

/** What each adapter may use besides the product's own words: its platform's SDK in `index.ts`, other packages everywhere. */
const adapters: {
  readonly [name: string]: { readonly sdk?: readonly string[]; readonly packages?: readonly string[] };
} = {
  web: { packages: ['zod'] },
  terminal: {},
  slack: { sdk: ['@slack/bolt'], packages: ['zod'] },
  discord: { sdk: ['discord.js'], packages: ['zod'] },
  teams: { sdk: ['botbuilder'], packages: ['zod'] },
};

/** The one package of each store and queue. */
const backends: { readonly [folder: string]: readonly string[] } = {
  'src/store/sqlite': [],
  'src/store/mongo': ['mongoose'],
  'src/queue/local': [],
  'src/queue/bullmq': ['bullmq', 'ioredis'],
  'src/vault': [],
  'src/signals': ['ioredis'],
  'src/limits': ['ioredis', 'rate-limiter-flexible'],
};

/** The import rules of the design, the more special first. */
export const rules: readonly Rule[] = [
  ...Object.entries(adapters).flatMap(([name, { sdk = [], packages = [] }]): Rule[] => {
    const from = [model, ports, errors, split, within(`adapters/${name}`)];
    return [
      {
        files: new RegExp(`^adapters/${name}/index\\.ts$`),
        from,
        packages: ['node:', ...sdk, ...packages],
        says: 'an adapter knows model, ports, errors, split, spell, its own folder and its own packages',
      },
      {
        files: within(`adapters/${name}`),
        from,
        packages,
        says: 'an adapter knows model, ports, errors, split and its own folder; only its index.ts knows the SDK and Node',
      },
    ];
  }),
  {
    files: /^adapters\/index\.ts$/,
    from: [model, ports, errors, /^src\/config\.ts$/, /^adapters\/[^/]+\/index\.ts$/],
    packages: ['node:'],
    says: 'the list of adapters knows their index.ts and nothing else of them',
  },
  ...Object.entries(backends).map(
    ([folder, packages]): Rule => ({
      files: within(folder),
      from: [model, ports, errors, within(folder)],
      packages: ['node:', ...packages],
      says: 'stores, queues and the vault know model, ports, errors, their own folder and one package',
    }),
  ),
  { files: model, from: [], says: 'the model knows nothing' },
  { files: errors, from: [], says: 'errors know nothing' },
  { files: split, from: [model], says: 'splitting text and spelling questions out needs the model alone' },
  { files: week, from: [model], says: 'a written week needs the model alone' },
  { files: ports, from: [model], says: 'the ports know the model' },
  { files: /^src\/world\.ts$/, from: [model, ports], packages: ['node:'], says: 'the world knows the ports and Node' },
  {
    files: within('src/engine'),
    from: [model, errors, within('src/engine')],
    packages: [
      '@marcbachmann/cel-js',
      '@formatjs/icu-messageformat-parser',
      'chrono-node',
      'intl-messageformat',
      'yaml',
      'zod',
    ],
    says: 'the engine is pure: model, errors and its packages, nothing of therapy, of ports or of Node',
  },
  {
    files: within('src/care'),
    from: [model, errors, within('src/engine'), within('src/care')],
    packages: ['rrule-temporal', 'zod'],
    says: 'care is pure: engine, model, errors and its packages, nothing of ports or of Node',
  },
  {
    files: within('src/runtime'),
    from: [model, ports, errors, within('src/engine'), within('src/care'), within('src/runtime')],
    packages: ['node:crypto'],
    says: 'the runtime knows ports, care, engine, model, errors, and no package',
  },
  {
    files: within('src/console/public'),
    from: [within('src/console/public')],
    says: 'a browser has only what is served',
  },
  {
    files: within('src/console'),
    from: [model, errors, week, within('src/console'), /^src\/runtime\/desk\.ts$/],
    packages: ['node:', 'cookie', 'express', 'helmet', 'htm', 'ical.js', 'preact', 'preact-render-to-string'],
    says: 'the pages know model, errors, the desk and their packages',
  },
  {
    files: /^src\/tracing\.ts$/,
    from: [within('src/operations'), within('src/runtime')],
    packages: [
      'node:crypto',
      '@opentelemetry/api',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace-node',
    ],
    says: 'traces know the runtime’s types and their packages',
  },
  {
    files: within('src/operations'),
    from: [errors, within('src/operations'), /^src\/meter\.ts$/, within('src/runtime'), within('src/queue/bullmq')],
    packages: ['node:', '@bull-board/api', '@bull-board/express', 'express'],
    says: 'what is answered to operators knows the figures, the runtime’s types and its packages',
  },
  {
    files: /^src\/config\.ts$/,
    from: [model, errors, week],
    packages: ['node:', 'zod'],
    says: 'the settings know model, errors and how a week is written',
  },
  {
    files:
      /^src\/(main|cli|flows|log|practice|alone|messaging|meter|move|progress|demo|demo-story|staff)\.ts$|^src\/(commands|doctor)\//,
    from: [within('src'), within('adapters')],
    packages: ['node:', 'cli-progress', 'pino', 'prom-client', 'yaml', 'zod'],
    says: 'what puts the parts together knows all of them, and few packages',
  },
];

export const guards: readonly Guard[] = [
  {
    files:
      /^src\/(main|cli|demo|demo-story|practice|alone|messaging|meter|move|progress|flows|log|staff)\.ts$|^src\/(commands|doctor)\//,
    only: 'nobody',
    except: /^src\/(main|cli|demo|practice|messaging|move|staff)\.ts$|^src\/(commands|doctor|operations)\//,
    says: 'nothing imports what puts the parts together',
  },
  {
    files: /^src\/main\.ts$/,
    only: 'nobody',
    except: /^src\/(cli\.ts|commands\/)/,
    says: 'nothing but commands imports main',
  },
  {
    files: /^adapters\/[^/]+\//,
    only: 'lazily',
    except: /^adapters\/[^/]+\//,
    says: 'an adapter is loaded when it is needed, by import()',
  },
  {
    files: /^src\/(store\/mongo|queue\/bullmq|signals\/redis|operations\/board|tracing)/,
    only: 'lazily',
    except: /^src\/(store\/mongo|queue\/bullmq|signals\/redis)/,
    says: 'what an ordinary start does not need is loaded when it is needed, by import()',
  },
  {
    files: /^src\/runtime\/desk\.ts$/,
    only: 'types',
    except: /^src\/(?!console\/)/,
    says: 'the pages are given a desk and know only its types',
  },
];
