import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../format/countries.js';
import { formatGranted } from '../../format/money.js';
import * as words from '../../format/words.js';
import { partyOf } from '../../model/parties.js';
import { type ChosenText, chooseName, chooseText, type Text } from '../../model/text.js';
import type { Programme } from '../../model/types.js';
import { announce } from './announcer.js';
import type { SelectableKind } from './events.js';
import { exampleTag, heading, type Renderable, said } from './templates.js';
import type { Voice } from './voice.js';

/*
 * Pieces of a record in full, as dialogs show it.
 */

/** Facts of which nothing is known are left out. */
export function factList(facts: readonly (readonly [term: string, value: Renderable])[]): TemplateResult {
  return html`<dl class="facts">
    ${facts
      .filter(([, value]) => value && (value as []).length !== 0)
      .map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}
  </dl>`;
}

/** The kinds of record that others refer to. */
export type RelatedKind = Exclude<SelectableKind, 'call'>;

/** Where related records are found, how they are worded, and whom it concerns that one is chosen. */
export interface Relations {
  programme: Programme;
  voice: Voice;
  choice: {
    select(kind: SelectableKind, id: string): void;
    /** Kind and id of the related record that was chosen and that nothing on the page shows. */
    readonly beside: string | null;
  };
}

/** Records by id, looked up once for each list: what a total leaves out may be thousands. */
const lists = new WeakMap<readonly { id: string }[], Map<string, { id: string }>>();

function byId<Row extends { id: string }>(rows: readonly Row[], id: string): Row | undefined {
  let known = lists.get(rows);
  if (!known) {
    known = new Map(rows.map((row) => [row.id, row]));
    lists.set(rows, known);
  }
  return known.get(id) as Row | undefined;
}

type Told = ChosenText | string | null | undefined;

/** What a record is called, and in short what the file tells of it; nothing where the file has none of that id. */
function inShort(
  kind: RelatedKind,
  id: string,
  { programme, voice: { language, locale } }: Relations,
): { name: Text; facts: Told[]; example: boolean | null | undefined } | undefined {
  if (kind === 'measure') {
    const measure = byId(programme.measures, id);
    const code = measure?.status?.code;
    return (
      measure && {
        name: measure.title,
        facts: [chooseText(measure.term?.text, language), code && words.measureStatuses[code][language]],
        example: measure.example,
      }
    );
  }
  if (kind === 'partner') {
    const partner = byId(programme.partners, id);
    const code = partner?.status?.code;
    return (
      partner && {
        name: partner.name,
        facts: [
          words.partnerKinds[partner.kind][language],
          partner.country && countryName(partner.country, locale),
          code && words.partnerStatuses[code][language],
        ],
        example: partner.example,
      }
    );
  }
  const grant = byId(programme.grants, id);
  const code = grant?.status?.code;
  return (
    grant && {
      name: grant.title,
      facts: [
        words.grantKinds[grant.kind][language],
        partyOf(programme, grant.donor, language)?.name,
        grant.amount && formatGranted(grant.amount, grant.kind, locale),
        code && words.grantStatuses[code][language],
      ],
      example: grant.example,
    }
  );
}

/**
 * Records that a record is related to, each leading to itself; nothing where there are none. What is known of one
 * that nothing on the page can show stands beside it as soon as it is chosen.
 */
export function relatedRecords(
  level: number,
  title: string,
  kind: RelatedKind,
  ids: readonly string[],
  relations: Relations,
): Renderable {
  if (ids.length === 0) return nothing;
  const { choice, voice } = relations;
  const { language } = voice;
  return html`<section>
    ${heading(level, title)}
    <ul class="links" role="list">
      ${ids.map((id) => {
        const record = inShort(kind, id, relations);
        const name = chooseName(record?.name, id, language);
        // A reference that leads nowhere shows itself.
        if (!record) return html`<li>${id}</li>`;
        const isBeside = () => choice.beside === `${kind} ${id}`;
        const facts = record.facts.flatMap((fact) =>
          typeof fact === 'string' ? { text: fact, lang: language } : (fact ?? []),
        );
        if (facts.length === 0) facts.push({ text: words.unknown[language], lang: language });
        const select = () => {
          choice.select(kind, id);
          if (isBeside()) announce(facts.map(({ text }) => text).join(', '), language);
        };
        return html`<li class=${isBeside() ? 'told' : nothing}>
          <button type="button" @click=${select}>${said(name, language)}</button>${exampleTag(record.example, language)}
          ${isBeside() ? html`<div class="muted">${facts.map((fact, place) => [place > 0 ? ' · ' : '', said(fact, language)])}</div>` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}
