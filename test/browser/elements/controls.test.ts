import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { mount } from '../../../stories/case.js';
import { grantsCases } from '../../../stories/grants.cases.js';
import full from '../../../stories/programmes/full.json' with { type: 'json' };
import { timelineCases } from '../../../stories/timeline.cases.js';
import { clear, settled, show } from './cases.js';

/** Colours as the browser has computed them, blended on white: red, green and blue. */
function onWhite(colour: string): [number, number, number] {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The contrast to white of WCAG 2.2. */
function contrast(colour: string): number {
  const [red, green, blue] = onWhite(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('the controls', () => {
  const style = document.createElement('style');
  afterEach(async () => {
    clear();
    style.remove();
    await emulateMedia({ forcedColors: 'none' });
  });

  it('have typed text in the colour of the page’s text, and a border to be seen', async () => {
    style.textContent = 'body { color: #444 }';
    document.head.append(style);
    const { root } = await show('full-list', 'uk', document.body, grantsCases);
    const fields = root.querySelectorAll('.filters input, .filters select');
    expect(fields.length).to.be.above(2);
    for (const field of fields) {
      const { color, borderTopColor } = getComputedStyle(field);
      expect(color).to.equal('rgb(68, 68, 68)');
      expect(contrast(borderTopColor)).to.be.at.least(3);
    }
  });

  it('show in forced colours which button is pressed and which has the focus', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { root } = await show('full-list', 'uk', document.body, grantsCases);
    const pressed = root.querySelector<HTMLElement>('.choice [aria-pressed=true]') as HTMLElement;
    const text = document.createElement('p');
    document.body.append(text);
    text.style.color = 'CanvasText';
    const { color } = getComputedStyle(text);
    pressed.focus();
    const { borderTopColor, outlineColor } = getComputedStyle(pressed);
    expect([borderTopColor, outlineColor]).to.deep.equal([color, color]);
  });

  it('have the outline of a button within the box that cuts its row off', async () => {
    for (const [name, cases] of [
      ['full-list', grantsCases],
      ['full-timeline', timelineCases],
    ] as const) {
      const { root } = await show(name, 'uk', document.body, cases);
      const button = root.querySelector<HTMLElement>('.chunk .open') as HTMLElement;
      button.focus({ focusVisible: true } as FocusOptions);
      const { outlineOffset, outlineWidth } = getComputedStyle(button);
      const beyond = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
      const chunk = button.closest('.chunk') as HTMLElement;
      expect(button.getBoundingClientRect().left - beyond).to.be.at.least(chunk.getBoundingClientRect().left);
    }
  });

  it('break a long word at the head of a row of a record, but not into letters', async () => {
    const programme = structuredClone(full);
    const measure = programme.measures.find(({ id }) => id === 'm1');
    for (const line of measure?.funding ?? []) {
      Object.assign(line, { sourceText: { uk: 'Надзвичайнодовгеслово'.repeat(4) } });
    }
    const element = mount(
      {
        name: '',
        title: { uk: '', en: '' },
        tag: 'programme-timeline',
        attributes: { layout: 'list' },
        programme,
      },
      { lang: 'uk' },
    );
    const root = await settled(element as never);
    root.querySelector<HTMLElement>('.open[value=m1]')?.click();
    await settled(element as never);
    const width = root.querySelector('dialog [scope=row]')?.clientWidth;
    expect(width).to.be.within(70, 250);
  });
});
