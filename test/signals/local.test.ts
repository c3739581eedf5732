import { createLocalSignals } from '../../src/signals/local.ts';
import { signalsContract } from '../contract/signals.ts';

signalsContract('those of one process', async () => {
  const faults: unknown[] = [];
  return { processes: [createLocalSignals({ onFault: (fault) => faults.push(fault) })], faults };
});
