import { expect } from 'chai';
import type { PersonId } from '../../src/model.ts';
import type { Signal, Signals } from '../../src/ports.ts';
import { until } from '../support/until.ts';

/** The signals of a practice: one for each of its processes. `faults` collects what listeners threw. */
export interface OpenSignals {
  readonly processes: readonly [Signals, ...Signals[]];
  readonly faults: readonly unknown[];
}

const changed = (name: string): Signal => ({ kind: 'changed', person: name as PersonId });

/** What all signals keep to. The suite closes what `open` makes. */
export function signalsContract(name: string, open: () => Promise<OpenSignals>): void {
  describe(`${name}, as signals`, () => {
    let opened: OpenSignals;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => Promise.all(opened.processes.map((signals) => signals.close())));

    it('tell all processes, the telling one too, once each and in order', async () => {
      const told: readonly Signal[] = [
        changed('ada'),
        { kind: 'typing', person: 'ada' as PersonId, by: 'client' },
        { kind: 'signed-out', session: 'f00d' },
      ];
      const { processes } = opened;
      for (const teller of processes) {
        const heard = processes.map((signals) => listen(signals));
        for (const signal of told) teller.tell(signal);
        teller.tell(changed('last'));
        await until(() => heard.every(({ signals }) => signals.length >= told.length + 1));
        for (const { signals, end } of heard) {
          expect(signals).to.deep.equal([...told, changed('last')]);
          end();
        }
      }
    });

    it('tell every listener, whoever throws', async () => {
      const [signals] = opened.processes;
      signals.watch(() => {
        throw new Error('a page broke');
      });
      const heard = listen(signals);
      signals.tell(changed('ada'));
      await until(() => heard.signals.length > 0);
      expect(opened.faults.map(String)).to.deep.equal(['Error: a page broke']);
    });

    it('tell nobody who has stopped listening', async () => {
      const [signals] = opened.processes;
      const gone = listen(signals);
      const stays = listen(signals);
      gone.end();
      signals.tell(changed('ada'));
      await until(() => stays.signals.length > 0);
      expect(gone.signals).to.deep.equal([]);
    });

    it('tell nothing after their end, and do not mind', async () => {
      const [signals] = opened.processes;
      const heard = listen(signals);
      await signals.close();
      signals.tell(changed('ada'));
      expect(heard.signals).to.deep.equal([]);
    });
  });
}

function listen(signals: Signals): { readonly signals: readonly Signal[]; end(): void } {
  const heard: Signal[] = [];
  return { signals: heard, end: signals.watch((signal) => heard.push(signal)) };
}
