import { expect } from '@open-wc/testing';
import type { Case } from '../../../stories/case.js';
import { clear, languages, show } from './cases.js';

const channels = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** No case of an element writes anything to the console. */
export function consoleOf(tag: string, cases: readonly Case[]): void {
  describe(`the console of a page with ${tag}`, () => {
    const originals = channels.map((channel) => console[channel]);
    let written: unknown[] = [];

    beforeEach(() => {
      written = [];
      for (const channel of channels)
        console[channel] = (...words: unknown[]) => written.push([channel, ...words]);
    });
    afterEach(() => {
      for (const [index, channel] of channels.entries()) {
        console[channel] = originals[index] as typeof console.log;
      }
      clear();
    });

    for (const { name } of cases) {
      it(`stays empty in the case ${name}`, async () => {
        const failed = (event: ErrorEvent | PromiseRejectionEvent) => written.push(event);
        addEventListener('error', failed);
        addEventListener('unhandledrejection', failed);
        for (const lang of languages) {
          const { element } = await show(name, lang, document.body, cases);
          element.requestUpdate();
          await element.updateComplete;
        }
        removeEventListener('error', failed);
        removeEventListener('unhandledrejection', failed);
        expect(written).to.deep.equal([]);
      });
    }
  });
}
