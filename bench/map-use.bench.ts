import '../src/elements/map/define.js';
import { largeProgramme } from '../stories/programmes/large.js';
import { longestFrame, measure, stage } from './measure.js';

export const title = 'Working with a map of 2,000 partners: the longest time from one frame to the next';
export const ours = '';

const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const file = largeProgramme({ partners: 2_000 });

async function mounted() {
  const element = document.createElement('programme-map');
  element.programme = file;
  stage('.stage { inline-size: 1000px }').append(element);
  await element.updateComplete;
  // The list goes on being drawn while the browser has nothing else to do; this is about the map.
  await settle(2_500);
  return element;
}

const gestures: Record<string, (element: HTMLElement) => (index: number) => void> = {
  'zoom by wheel, in and out': (element) => {
    const map = element.shadowRoot?.querySelector('.map');
    const { left = 0, top = 0, width = 0, height = 0 } = map?.getBoundingClientRect() ?? {};
    return (index) =>
      map?.dispatchEvent(
        new WheelEvent('wheel', {
          ctrlKey: true,
          deltaY: index < 30 ? -100 : 100,
          clientX: left + width / 2,
          clientY: top + height / 2,
          cancelable: true,
        }),
      );
  },
  'pan by mouse': (element) => {
    const map = element.shadowRoot?.querySelector<SVGSVGElement>('.map');
    // A made-up pointer cannot be captured.
    if (map) map.setPointerCapture = () => {};
    const at = (type: string, index: number) =>
      map?.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          pointerType: 'mouse',
          clientX: 600 - index * 8,
          clientY: 400,
        }),
      );
    for (let turn = 0; turn < 8; turn++)
      map?.dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -100, cancelable: true }));
    at('pointerdown', 0);
    return (index) => at('pointermove', index + 1);
  },
  'zoom by button': (element) => {
    const [closer, farther] =
      element.shadowRoot?.querySelectorAll<HTMLElement>('figure .choice:nth-child(2) button') ?? [];
    return (index) => {
      if (index % 6 === 0) (index < 30 ? closer : farther)?.click();
    };
  },
};

export async function run() {
  document.documentElement.lang = 'uk';
  const contenders = Object.entries(gestures).map(([name, gesture]) => ({
    name,
    prepare: async () => gesture(await mounted()),
    // Rests until all that follows is drawn.
    work: (step: unknown) => longestFrame(60, step as (index: number) => void, 600),
  }));
  return await measure(contenders, [2_000]);
}
