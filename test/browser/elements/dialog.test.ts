import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { announce } from '../../../src/elements/base/announcer.js';
import type { ProgrammeElement } from '../../../src/elements/base/element.js';
import { mount } from '../../../stories/case.js';
import { grantsCases } from '../../../stories/grants.cases.js';
import { mapCases } from '../../../stories/map.cases.js';
import full from '../../../stories/programmes/full.json' with { type: 'json' };
import { timelineCases } from '../../../stories/timeline.cases.js';
import { clear, settled, show, until } from './cases.js';

const dialogOf = (root: ShadowRoot) => root.querySelector('dialog') as HTMLDialogElement;

/** A timeline in which one measure replaces another; the choice is kept in the address under `m`. */
async function timeline(): Promise<{ element: ProgrammeElement; root: ShadowRoot }> {
  const programme = structuredClone(full);
  const [first, second] = programme.measures;
  Object.assign(first as object, { supersededBy: second?.id });
  Object.assign(second as object, { supersededBy: first?.id });
  const element = mount<ProgrammeElement>(
    {
      name: '',
      title: { uk: '', en: '' },
      tag: 'programme-timeline',
      attributes: { address: 'm', layout: 'list', today: '2026-11-24' },
      programme,
    },
    { lang: 'uk' },
  );
  return { element, root: await settled(element) };
}

async function opened(root: ShadowRoot): Promise<HTMLDialogElement> {
  root.querySelector<HTMLElement>('.rows .open, .list .open')?.click();
  return until(() => root.querySelector<HTMLDialogElement>('dialog:modal'));
}

describe('the dialog of a record', () => {
  const start = location.href;
  afterEach(async () => {
    clear();
    history.replaceState(null, '', start);
    await setViewport({ width: 1280, height: 800 });
  });

  it('begins anew with another record that is chosen in it', async () => {
    await setViewport({ width: 400, height: 300 });
    const { root, element } = await timeline();
    const dialog = await opened(root);
    const before = dialog.querySelector('#record')?.textContent;
    const other = dialog.querySelector<HTMLElement>('.facts .open') as HTMLElement;
    other.focus();
    expect(dialog.scrollTop).to.be.above(0);
    other.click();
    await element.updateComplete;
    expect(dialog.querySelector('#record')?.textContent).not.to.equal(before);
    expect(dialog.scrollTop).to.equal(0);
    expect(root.activeElement?.className).to.equal('close');
  });

  it('gives the focus to its beginning where a record is chosen of several in one place of the map', async () => {
    const { root } = await show('close', 'uk', document.body, mapCases);
    root.querySelector<SVGElement>('.marker')?.focus();
    await sendKeys({ press: 'Enter' });
    const one = await until(() => root.querySelector<HTMLElement>('dialog:modal .links button'));
    one.focus();
    one.click();
    await until(() => !one.isConnected);
    expect(root.activeElement?.className).to.equal('close');
  });

  it('stays modal where the element is moved on the page', async () => {
    const { root, element } = await timeline();
    const dialog = await opened(root);
    document.body.append(element);
    await element.updateComplete;
    expect(dialog.matches(':modal')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open);
    await until(() => !location.search.includes('m.open'));
  });

  it('is closed where the reader went back while the element was away', async () => {
    const { root, element } = await timeline();
    const dialog = await opened(root);
    const { parentNode } = element;
    element.remove();
    history.back();
    await until(() => !location.search.includes('m.open'));
    parentNode?.append(element);
    await element.updateComplete;
    expect(dialog.open).to.equal(false);
  });

  it('does not open in an element that is taken away before', async () => {
    const { root, element } = await timeline();
    root.querySelector<HTMLElement>('.rows .open')?.click();
    element.remove();
    await element.updateComplete;
    expect(dialogOf(root).open).to.equal(false);
  });

  for (const { element, cases } of [
    { element: 'timeline', cases: timelineCases },
    { element: 'grants', cases: grantsCases },
  ]) {
    for (const query of ['x.open=none', 'x.open=m2&x.text=щщщ', 'x.open=water-loan&x.kind=grant']) {
      it(`leaves the focus in the element where its record has no row: ${element}, ${query}`, async () => {
        history.replaceState(null, '', `?${query}`);
        const found = cases.find(({ name }) => name === 'full-list');
        if (!found) throw new Error('No case');
        const { attributes } = found;
        const shown = mount<ProgrammeElement>(
          { ...found, attributes: { ...attributes, address: 'x' } },
          { lang: 'uk' },
        );
        const root = await settled(shown);
        expect(dialogOf(root).open).to.equal(true);
        await sendKeys({ press: 'Escape' });
        await until(() => !location.search.includes('x.open'));
        await shown.updateComplete;
        expect(root.activeElement?.localName).to.equal('input');
      });
    }
  }

  it('has in it what is announced while it is open', async () => {
    const { root } = await timeline();
    const dialog = await opened(root);
    const region = dialog.querySelector('[role=status]');
    expect(region, 'before there is anything to say').not.to.equal(null);
    announce('раз', 'uk');
    expect(region?.textContent).to.equal('раз');
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open);
    announce('два', 'uk');
    expect(dialog.querySelector('[role=status]')).to.equal(null);
    expect(document.querySelector('body > [role=status]')?.textContent).to.equal('два');
  });

  it('is closed by a press beside it, and not by one that began within or at its edge', async () => {
    const { root } = await timeline();
    const dialog = await opened(root);
    const { left, top } = dialog.getBoundingClientRect();
    const at = (x: number, y: number) => [Math.round(left + x), Math.round(top + y)] as [number, number];
    const press = async (from: [number, number], to: [number, number]) => {
      await sendMouse({ type: 'move', position: from });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: to });
      await sendMouse({ type: 'up' });
      await new Promise(requestAnimationFrame);
    };
    await press(at(60, 90), at(-40, 90));
    expect(dialog.open, 'from within').to.equal(true);
    await press(at(8, 8), at(8, 8));
    expect(dialog.open, 'at the edge').to.equal(true);
    await press(at(-40, 90), at(-40, 90));
    expect(dialog.open, 'beside').to.equal(false);
  });
});
