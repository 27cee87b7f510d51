import type { ReactiveControllerHost } from 'lit';
import type { Countries, MapSheet } from '../../geometry/map-drawing.js';
import type { IndexedPartner } from '../../model/partner-index.js';
import type { Programme } from '../../model/types.js';
import type { Voice } from '../base/voice.js';
import type { MapView, Region } from './map.view.js';

/** An element with a map in it. */
export interface FigureHost extends ReactiveControllerHost, HTMLElement {
  region: Region;
  arcs: boolean;
}

/** What the map is to show. */
export interface FigureContent {
  programme: Programme;
  /** Partners that the reader's filter finds, and all that there are. */
  found: readonly IndexedPartner[];
  all: readonly IndexedPartner[];
  /** The reader has asked for those that have ended: they are on the map without further asking. */
  endedWanted: boolean;
  /** Nobody waits for the map any more: names, buttons and legend are drawn too. */
  whole: boolean;
  voice: Voice;
}

/** What the picture shows, and on what. */
export interface Shown {
  map: MapView;
  sheet: MapSheet;
  countries: Countries | null;
}
