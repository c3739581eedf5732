// Given to a process by NODE_OPTIONS: writes down, when it ends, every file that it loaded, into the file that LOADED names.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = new Set();
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    loaded.add(found.url);
    return found;
  },
});
process.on('exit', () => writeFileSync(process.env.LOADED, [...loaded].join('\n')));
