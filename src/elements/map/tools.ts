import { html, type TemplateResult } from 'lit';
import { choice } from '../base/controls.js';
import type { Voice } from '../base/voice.js';
import type { Region } from './map.view.js';
import { zoomStep } from './navigation.js';

/** Buttons for the part of the world that the map shows. */
export function regionButtons(
  { msg }: Voice,
  region: Region,
  choose: (region: Region) => void,
): TemplateResult {
  const names: Record<Region, string> = {
    fit: msg('Де партнери'),
    europe: msg('Європа'),
    world: msg('Світ'),
  };
  return choice(msg('Частина світу'), names, region, choose);
}

/** Buttons for the zoom. */
export function zoomButtons({ msg }: Voice, zoom: (factor: number) => void): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${msg('Масштаб')}>
    <button type="button" aria-label=${msg('Збільшити')} @click=${() => zoom(zoomStep)}>+</button>
    <button type="button" aria-label=${msg('Зменшити')} @click=${() => zoom(1 / zoomStep)}>−</button>
  </div>`;
}

/** A button that brings ended ties onto the map, and takes them off again. */
export function endedButton({ msg }: Voice, count: number, on: boolean, turn: () => void): TemplateResult {
  return html`<div class="choice">
    <button type="button" aria-pressed=${on} @click=${turn}>${msg('Показати припинені')} (${count})</button>
  </div>`;
}
