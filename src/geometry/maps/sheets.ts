// Made by scripts/map/build.js; changes belong there.
// Made with Natural Earth (public domain), by way of world-atlas (ISC, Copyright 2013-2019 Michael Bostock).
import type { MapSheets } from '../map-drawing.js';

export const sheets: MapSheets = {
 "europe": {
  "width": 2000,
  "height": 1800,
  "projection": {
   "kind": "conic",
   "parallels": [
    40,
    62
   ],
   "centre": [
    20,
    52
   ],
   "scale": 2350,
   "offset": [
    920,
    960
   ]
  }
 },
 "world": {
  "width": 2000,
  "height": 930,
  "projection": {
   "kind": "equal-earth",
   "rotate": 11,
   "scale": 368,
   "offset": [
    1000,
    490
   ]
  }
 }
};
