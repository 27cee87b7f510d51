import { expect } from '@open-wc/testing';
import { mapView, markerName, markerWords, placePartners } from '../../../src/elements/map/map.view.js';
import { parse } from '../../../src/model/parse.js';
import { indexPartners } from '../../../src/model/partner-index.js';
import type { Programme, ProgrammeInput } from '../../../src/model/types.js';

type Partners = NonNullable<ProgrammeInput['partners']>;
const screen = { width: 1000, height: 640, textWidth: (text: string) => text.length * 7 };
const partner = (id: string, lat: number, lon: number, more: object = {}): Partners[number] => ({
  id,
  kind: 'partner-city',
  name: { uk: `Місто ${id}`, en: `City ${id}` },
  country: 'PL',
  point: { lat, lon },
  status: { code: 'active' },
  ...more,
});

function viewOf(partners: Partners, region: 'fit' | 'europe' | 'world' = 'fit', locale = 'uk-UA') {
  const file = {
    format: '1.0',
    title: 'Програма',
    community: { name: 'Громада', point: { lat: 51.5, lon: 31.3 } },
    partners,
  };
  const programme = parse(file).programme as Programme;
  const rows = indexPartners(programme, 'uk');
  return mapView(placePartners(region, rows), programme, { region, frame: null, screen, locale });
}

describe('the view of the map', () => {
  it('shows Europe where most partners are there, else the world', () => {
    const rows = (partners: Partners) =>
      indexPartners(parse({ format: '1.0', title: 'Т', partners }).programme as Programme, 'uk');
    const there = partner('a', 50, 20);
    const away = partner('b', 41, -74);
    expect(placePartners('fit', rows([there, away])).name).to.equal('europe');
    expect(placePartners('fit', rows([away, partner('c', 35, 139), there])).name).to.equal('world');
    expect(placePartners('fit', rows([])).name).to.equal('europe');
    expect(placePartners('world', rows([there])).name).to.equal('world');
  });

  it('holds the far north and the far south of Europe at once, in a narrower picture', () => {
    const { frame, markers, width } = viewOf([partner('n', 61, 28), partner('s', 32, 34.9)]);
    expect(
      markers.every(
        ({ place: [x, y] }) =>
          x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height,
      ),
    ).to.equal(true);
    expect(width).to.be.lessThan(screen.width);
  });

  it('gathers what a finger could not tell apart, and twice as much where there is a crowd', () => {
    const { markers, unit } = viewOf([
      partner('a', 50, 20),
      partner('b', 50.05, 20.05),
      partner('c', 46, 12),
    ]);
    expect(markers.map(({ rows }) => rows.length)).to.deep.equal([2, 1]);
    const crowd = viewOf(
      Array.from({ length: 400 }, (_, index) =>
        partner(`p${index}`, 40 + (index % 20), 5 + Math.floor(index / 20)),
      ),
    );
    const places = crowd.markers.map(({ place }) => place);
    expect(unit).to.be.greaterThan(0);
    expect(places.length).to.be.lessThan(200);
  });

  it('gives names to those in force before those that have ended', () => {
    const close = { lat: 50, lon: 20 };
    const { markers } = viewOf([
      partner('ended', close.lat, close.lon, { status: { code: 'terminated' } }),
      partner('inforce', close.lat + 0.9, close.lon),
    ]);
    expect(markers[0]?.rows[0]?.partner.id).to.equal('inforce');
    expect(markers[0]?.label).to.not.equal(null);
  });

  it('tells of partners that lie outside', () => {
    expect(
      viewOf([partner('a', 50, 20), partner('b', 41, -74)]).outside.map(({ partner: { id } }) => id),
    ).to.deep.equal(['b']);
  });

  it('puts places at the edges of the world where they are: the poles, the other side of 180°', () => {
    const { markers } = viewOf(
      [partner('e', 0, 179.9), partner('w', 0, -179.9), partner('f', -17.7, 178), partner('p', 90, 0)],
      'world',
    );
    for (const { place } of markers) expect(place.every(Number.isFinite)).to.equal(true);
    const [east, west] = markers;
    expect(east?.rows.length).to.equal(2);
    expect(west?.rows[0]?.partner.id).to.equal('f');
  });

  it('says a marker in words, of many in one place the first only', () => {
    const one = viewOf([partner('a', 50, 20)], 'fit', 'en-GB').markers[0];
    expect(one && markerWords(one, 'en-GB')).to.equal('City a (Poland, Partner city, Active)');
    const many = viewOf(Array.from({ length: 12 }, (_, index) => partner(`${index}`, 50, 20))).markers[0];
    const spoken = many ? markerWords(many, 'uk-UA') : '';
    expect(spoken).to.match(/^12 партнерів: Місто 0, /);
    expect(spoken).to.match(/Місто 7…$/);
  });

  const ended = { status: { code: 'terminated' } };

  it('tints the countries to which there still are ties, not those where all have ended', () => {
    const { tinted } = viewOf([
      partner('a', 50, 20),
      partner('b', 52, 21, ended),
      partner('c', 53, 28, { ...ended, country: 'BY' }),
      partner('d', 48, 2, { country: 'FR', status: { code: 'suspended' } }),
    ]);
    expect([...tinted].sort()).to.deep.equal(['FR', 'PL']);
  });

  it('gives several in one place the status that all of them have, and else none', () => {
    const statusOf = (...more: object[]) =>
      viewOf(more.map((each, index) => partner(`${index}`, 50, 20, each))).markers[0]?.status;
    expect(statusOf(ended, ended)).to.equal('terminated');
    expect(statusOf(ended, {})).to.equal(null);
  });

  it('tells of several in one place which are no longer or not yet in force, and which are examples', () => {
    const [marker] = viewOf([
      partner('a', 50, 20),
      partner('b', 50, 20, { status: { code: 'suspended' }, example: true }),
      partner('c', 50, 20, ended),
    ]).markers;
    expect(marker && markerWords(marker, 'uk-UA')).to.equal(
      '3 партнери: Місто a, Місто b (Призупинено, приклад), Місто c (Припинено)',
    );
  });

  it('marks examples by name', () => {
    const nameOf = (more = {}) =>
      markerName(viewOf([partner('a', 50, 20, more)]).markers[0]?.rows ?? [], 'uk');
    expect(nameOf()).to.equal('Місто a');
    expect(nameOf({ example: true })).to.equal('Місто a*');
  });
});
