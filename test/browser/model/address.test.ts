import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAddress } from '../../../src/model/address.js';

describe('isAddress', () => {
  it('takes what a link of a council may be', () => {
    const right = [
      ...['https://example.org/', 'http://example.org', 'HTTPS://EXAMPLE.ORG', '//example.org/a'],
      ...['mailto:office@example.org', 'tel:+380462000000', 'file.pdf', './a/b.pdf', '/a', '#a', '?a=1'],
      ...['https://приклад.укр/рішення № 1', ' https://example.org/ '],
    ];
    for (const address of right) expect(isAddress(address), address).to.equal(true);
  });

  it('refuses script in every spelling that a browser would read as such', () => {
    const wrong = [
      ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)'],
      ...[
        'java\tscript:alert(1)',
        'java\nscript:alert(1)',
        'javascript\r:alert(1)',
        'javascript://a/%0Aalert(1)',
      ],
      ...['data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'blob:https://example.org/1'],
      ...['file:///etc/passwd', 'C:\\documents\\a.pdf', 'filesystem:https://example.org/', 'about:blank'],
    ];
    for (const address of wrong) expect(isAddress(address), JSON.stringify(address)).to.equal(false);
  });

  it('refuses what leads nowhere', () => {
    for (const address of ['', '  ', 'https://', 'www.example.org', 'WWW.example.org/a']) {
      expect(isAddress(address), address).to.equal(false);
    }
  });

  it('takes nothing that an anchor of this page would run', () => {
    const anchor = document.createElement('a');
    const parts = fc.constantFrom(
      ...['java', 'script', 'data', ':', '\t', '\n', ' ', '/', '&colon;', '%3A', '\0'],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (found) => {
        const address = found.join('');
        anchor.setAttribute('href', address);
        if (isAddress(address)) expect(['http:', 'https:']).to.include(anchor.protocol);
      }),
      { numRuns: 2_000 },
    );
  });
});
