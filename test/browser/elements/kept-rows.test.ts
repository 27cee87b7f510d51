import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ProgrammeElement } from '../../../src/elements/base/element.js';
import { mount } from '../../../stories/case.js';
import { largeProgramme } from '../../../stories/programmes/large.js';
import { allRows, clear, settled, until } from './cases.js';

/** A reader far down among the rows, with the focus on the button of one of them. */
async function amongRows(tag: string, attributes: Record<string, string>) {
  const programme = largeProgramme({ measures: 120, partners: 120, grants: 120 });
  const element = mount<ProgrammeElement>(
    {
      name: '',
      title: { uk: '', en: '' },
      tag,
      attributes: { today: '2026-11-24', ...attributes },
      programme,
    },
    { lang: 'uk' },
  );
  const root = await settled(element);
  const buttons = root.querySelectorAll<HTMLButtonElement>('.chunk .open');
  const button = buttons[100] as HTMLButtonElement;
  // What comes into sight is as high as it is only then.
  for (let frame = 0; frame < 10; frame++) {
    button.scrollIntoView({ block: 'center' });
    await new Promise(requestAnimationFrame);
  }
  button.focus();
  expect(scrollY).to.be.above(1000);
  return { programme, element, root, button };
}

describe('rows that are drawn anew', () => {
  beforeEach(() => setViewport({ width: 1280, height: 800 }));
  afterEach(async () => {
    clear();
    scrollTo(0, 0);
    await setViewport({ width: 1280, height: 800 });
  });

  for (const { tag, layout } of [
    { tag: 'programme-timeline', layout: 'timeline' },
    { tag: 'programme-timeline', layout: 'list' },
    { tag: 'programme-timeline', layout: 'money' },
    { tag: 'programme-grants', layout: 'list' },
    { tag: 'programme-grants', layout: 'table' },
    { tag: 'programme-map', layout: '' },
  ]) {
    for (const [change, make] of Object.entries({
      'another reading of the file': (element: ProgrammeElement, programme: object) => {
        element.programme = structuredClone(programme);
      },
      'another language': (element: ProgrammeElement) => {
        element.lang = 'en';
      },
      'another day': (element: ProgrammeElement) => {
        element.today = '2026-11-25';
      },
    })) {
      // Countries are in the order of their names, which is another in another language.
      if (tag === 'programme-map' && change === 'another language') continue;
      it(`leave a reader where they are, with the focus: ${tag} ${layout}, ${change}`, async () => {
        const { programme, element, root, button } = await amongRows(tag, { layout });
        const before = button.value;
        const { top } = button.getBoundingClientRect();
        make(element, programme);
        await until(() => element.isUpdatePending === false);
        await element.updateComplete;
        await allRows(root);
        for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
        const focused = root.activeElement as HTMLButtonElement | null;
        expect(focused?.value).to.equal(before);
        // Words of another language take more lines, or fewer; and the figure of a map, drawn anew, is lower at first.
        const moved = change === 'another language' || tag === 'programme-map' ? 800 : 2;
        expect(Math.abs((focused?.getBoundingClientRect().top ?? 0) - top)).to.be.at.most(moved);
      });
    }
  }

  it('have what the file says now', async () => {
    const { programme, element, root } = await amongRows('programme-grants', { layout: 'list' });
    const changed = structuredClone(programme) as { grants: { title: object }[] };
    for (const grant of changed.grants) grant.title = { uk: 'Інша назва' };
    element.programme = changed;
    await until(() =>
      [...root.querySelectorAll('.chunk .open')].every(({ textContent }) =>
        textContent?.includes('Інша назва'),
      ),
    );
  });

  it('have the level of headings that the page now wants', async () => {
    const { element, root } = await amongRows('programme-timeline', { layout: 'list' });
    expect(root.querySelector('.group h3')).not.to.equal(null);
    element.headingLevel = 3;
    await until(() => root.querySelectorAll('.group h4').length > 0 && !root.querySelector('.group h3'));
  });
});
