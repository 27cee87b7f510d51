import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, nothing, render, svg } from 'lit';
import { drawStill } from '../../../src/elements/base/markup.js';

/** What is drawn, without the comments of either, and with each text in one piece. */
const box = (draw: (box: HTMLElement) => void): HTMLElement => {
  const element = document.createElement('div');
  draw(element);
  element.innerHTML = element.innerHTML.replace(/<!--.*?-->/g, '');
  return element;
};

describe('what is drawn in one go', () => {
  it('is what lit draws', () => {
    const mark = document.createElement('i');
    mark.title = '"<';
    for (const content of [
      html`<p class=${'a'} title=${nothing} lang=${'uk'}>${'б'}${nothing}${null}${undefined}${0}</p>`,
      html`<p class="rows ${'as'}-${'list'}">${['=', html`<b>${'в'}</b>`, ['г', []]]}</p>`,
      html`${'a='}${'b'} ${html`<i></i>`}`,
      html`<svg role=${nothing}>${svg`<rect x=${'5%'} height="10"></rect>`}</svg>`,
      [html`<button value=${7}>${true}</button>`, nothing],
      'слово',
      nothing,
    ]) {
      const still = box((element) => drawStill(content, element));
      const live = box((element) => render(content, element));
      expect(still.isEqualNode(live), `${still.innerHTML} as ${live.innerHTML}`).to.equal(true);
    }
    expect(box((element) => drawStill(html`<p>${mark}</p>`, element)).innerHTML).to.equal(
      '<p><i title="&quot;&lt;"></i></p>',
    );
  });

  it('says every text as it is, in sight and in attributes', () => {
    const element = document.createElement('div');
    const marks = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '=',
      '\r',
      '\n',
      '`',
      '-->',
      '</p>',
      '<script>',
      '&lt;',
      'ї',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(marks, fc.string())).map((parts) => parts.join('').replaceAll('\0', '')),
        (text) => {
          drawStill(html`<p title=${text} class="a ${text}">${text}</p>`, element);
          const [shown, ...others] = element.children;
          expect(others).to.be.empty;
          expect(shown?.childElementCount).to.equal(0);
          expect(shown?.getAttribute('title')).to.equal(text);
          expect(shown?.className).to.equal(`a ${text}`);
          expect(shown?.textContent).to.equal(text);
        },
      ),
    );
  });
});
